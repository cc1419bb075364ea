import { createMcpHandler } from '@modelcontextprotocol/server';
import { mcpServer, type Tools } from './tools.js';

const MOST_BYTES = 1024 * 1024;

/** The assistant's door over HTTP: each request is answered by itself, nothing is kept between two. */
export function mcpOverHttp(tools: Tools): (request: Request) => Promise<Response> {
  const handler = createMcpHandler(() => mcpServer(tools), { maxRequestBodySize: MOST_BYTES });
  return (request) => handler.fetch(request);
}
