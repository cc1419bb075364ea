import { createMcpHandler, originValidationResponse } from '@modelcontextprotocol/server';
import { nameIn } from '../guard/hosts.js';
import { mcpServer, type Tools } from './tools.js';

const MOST_BYTES = 1024 * 1024;

/**
 * The assistant's door over HTTP: each request is answered by itself, nothing is kept between two. A page of another
 * origin is refused.
 *
 * @param hosts the names by which the server may be called; null: the one that the request uses
 */
export function mcpOverHttp(
  tools: Tools,
  hosts: readonly string[] | null,
): (request: Request) => Promise<Response> {
  const handler = createMcpHandler(() => mcpServer(tools), { maxRequestBodySize: MOST_BYTES });
  return async (request) => {
    const names = hosts === null ? [nameIn(request.url)] : [...hosts];
    return originValidationResponse(request, names) ?? handler.fetch(request);
  };
}
