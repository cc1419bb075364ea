import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { HeadwayError } from '../contract/error.js';
import { type Phrase, phrase } from '../contract/phrase.js';
import type { Article } from './article.js';
import { articlesOf } from './articles-of.js';
import { mostBytes, type ReadOptions } from './read-options.js';

export type { ReadOptions };

const DEEPEST_FOLDER = 32;

/**
 * Reads documents from a file, a folder, an address of the web, or standard input (`-`), whatever their format.
 *
 * @throws HeadwayError one line: what cannot be read, where, and why
 */
export async function* readDocuments(source: string, options: ReadOptions = {}): AsyncGenerator<Article> {
  if (source === '-') {
    const bytes = await collect(options.stdin ?? process.stdin, 'standard input', mostBytes(options));
    yield* articlesOf({ ...bytes, source: 'standard input', contentType: null }, options);
  } else if (/^https?:/i.test(source)) yield* fromAddress(source, options);
  else yield* fromPath(source, options, 0);
}

async function* fromAddress(address: string, options: ReadOptions): AsyncGenerator<Article> {
  const fetcher = options.fetcher ?? new (await import('../fetch/fetcher.js')).Fetcher();
  const accept =
    'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, text/*, application/pdf';
  const { url, body, contentType, truncated } = await fetcher.fetch(address, {
    accept,
    maxBytes: mostBytes(options),
    onLimit: 'truncate',
  });
  yield* articlesOf({ bytes: body, source: url, contentType, truncated: truncated !== null }, options);
}

async function* fromPath(path: string, options: ReadOptions, depth: number): AsyncGenerator<Article> {
  const found = await stat(path).catch(() => null);
  if (!found) {
    throw refused('no-such-file', 'there is no such file or folder', path, 'give a path, an address or -');
  }
  if (found.isDirectory()) yield* fromFolder(path, options, depth);
  else if (/\.warc(?:\.gz)?$/i.test(path)) yield* fromWarc(path, options);
  else {
    const bytes = await collect(openFile(path), path, mostBytes(options));
    yield* articlesOf({ ...bytes, source: path, contentType: typeOf(path) }, options);
  }
}

/** Every file under a folder by name; hidden ones and links are passed over. */
async function* fromFolder(path: string, options: ReadOptions, depth: number): AsyncGenerator<Article> {
  if (depth > DEEPEST_FOLDER) throw refused('too-deep', 'the folders are nested too deeply', path);
  const entries = await readdir(path, { withFileTypes: true }).catch(() => {
    throw refused('unreadable', 'the folder cannot be read', path);
  });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.') || !(entry.isFile() || entry.isDirectory())) continue;
    try {
      yield* fromPath(join(path, entry.name), options, depth + 1);
    } catch (error) {
      if (!(error instanceof HeadwayError) || !options.onRefused) throw error;
      options.onRefused(error);
    }
  }
}

async function* fromWarc(path: string, options: ReadOptions): AsyncGenerator<Article> {
  const { readWarc } = await import('./formats/warc.js');
  const file = openFile(path);
  const stream: Readable = /\.gz$/i.test(path) ? pipeline(file, createGunzip(), () => {}) : file;
  const maxBytes = mostBytes(options);
  const onSkipped = (url: string, why: string) =>
    options.onRefused?.(
      refused('skipped-record', phrase`a page was passed over: ${why}`, phrase`${path}, ${url}`),
    );
  try {
    for await (const { url, body, contentType } of readWarc(stream, path, { maxBytes, onSkipped })) {
      yield* articlesOf({ bytes: body, source: url || path, contentType, truncated: false }, options);
    }
  } catch (error) {
    if (error instanceof HeadwayError) throw error;
    throw refused('broken-warc', phrase`the file cannot be read (${(error as Error).message})`, path);
  } finally {
    stream.destroy();
  }
}

function openFile(path: string): Readable {
  return createReadStream(path);
}

/** All of a stream up to a bound; a stream that goes on is cut there. */
async function collect(stream: AsyncIterable<Uint8Array>, where: string, most: number) {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      chunks.push(chunk.subarray(0, most - size));
      size += chunk.length;
      if (size > most) break;
    }
  } catch (error) {
    throw refused('unreadable', phrase`it cannot be read (${(error as Error).message})`, where);
  }
  return { bytes: Buffer.concat(chunks), truncated: size > most };
}

const TYPES: Record<string, string> = {
  ...{ '.html': 'text/html', '.htm': 'text/html', '.xhtml': 'text/html', '.pdf': 'application/pdf' },
  ...{ '.md': 'text/markdown', '.markdown': 'text/markdown', '.txt': 'text/plain' },
};

function typeOf(path: string): string | null {
  return TYPES[extname(path).toLowerCase()] ?? null;
}

function refused(
  code: string,
  what: string | Phrase,
  where: string | Phrase,
  remedy?: string | Phrase,
): HeadwayError {
  return new HeadwayError({ code, what, where, ...(remedy && { remedy }) });
}
