import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { HeadwayError } from '../../contract/index.js';
import { problemDetails } from '../problem.js';

const REFUSALS: Readonly<Record<string, readonly [status: number, code: string, what: string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'headers-too-large', 'the address and headers are longer than 16 KB'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'too-slow-sending', 'the request did not come in time'],
};

/** Answers what is no request that can be read, or does not come to its end, and closes the connection. */
export function refuseBroken(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [httpStatus, code, what] = REFUSALS[error.code ?? ''] ?? [400, 'not-http', 'the request is not HTTP'];
  const body = JSON.stringify(problemDetails(new HeadwayError({ code, what, httpStatus })));
  socket.end(
    [
      `HTTP/1.1 ${httpStatus} ${STATUS_CODES[httpStatus]}`,
      'Content-Type: application/problem+json',
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  );
}
