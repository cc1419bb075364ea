import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/documents/article.js';
import { decodeText } from '../../src/documents/decode.js';
import { type ReadOptions, readDocuments } from '../../src/documents/read.js';
import { localServer, withoutRobots } from '../fetch/server.js';

const folder = mkdtempSync(join(tmpdir(), 'headway-documents-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

async function read(source: string, options: ReadOptions = {}): Promise<Article[]> {
  const articles: Article[] = [];
  for await (const article of readDocuments(source, options)) articles.push(article);
  return articles;
}

const stdin = (...chunks: (string | Uint8Array)[]) => ({
  stdin: Readable.from(chunks.map((chunk) => Buffer.from(chunk))),
});
const code = (promise: Promise<unknown>) =>
  promise.then(
    () => 'no error',
    (error) => error.code ?? String(error),
  );
const sentence = 'China trails the U.S. in generative AI by at least a year, the insiders said.';
/** 差距 of a year, in Chinese, with the commonest characters. */
const chinese = '中国的人工智能和美国的有一年到两年的差距，这是他们说的。我们不在这个国家。';

describe('decodeText', () => {
  // printf '中国的人工智能' | iconv -f utf-8 -t gb18030 | xxd -p
  const gb18030 = Buffer.from('d6d0b9fab5c4c8cbb9a4d6c7c4dc', 'hex');
  // printf '中國的人工智慧' | iconv -f utf-8 -t big5 | xxd -p
  const big5 = Buffer.from('a4a4b0eaaabaa448a475b4bcbc7a', 'hex');

  it.each([
    ['UTF-8', Buffer.from('café 中国'), 'café 中国'],
    ['UTF-8 with a mark', Buffer.from('\ufeffcafé'), 'café'],
    ['UTF-16 with a mark', Buffer.from('\ufeffcafé', 'utf16le'), 'café'],
    ['UTF-16 without', Buffer.from('The plain text', 'utf16le'), 'The plain text'],
    ['Windows-1252', Buffer.from('the caf\xe9 was \x93open\x94', 'latin1'), 'the café was “open”'],
    ['GB18030, guessed', gb18030, '中国的人工智能'],
    [
      'GB18030, declared',
      Buffer.concat([Buffer.from('<meta charset="gb2312">'), gb18030]),
      '<meta charset="gb2312">中国的人工智能',
    ],
    [
      'Big5, declared',
      Buffer.concat([Buffer.from('<meta charset=big5>'), big5]),
      '<meta charset=big5>中國的人工智慧',
    ],
    [
      'UTF-8, wrongly declared as UTF-16',
      Buffer.from('<meta charset="utf-16">plain'),
      '<meta charset="utf-16">plain',
    ],
    ['an unknown declaration', Buffer.from('<meta charset="x-none">plain'), '<meta charset="x-none">plain'],
  ])('%s', (_, bytes, text) => expect(decodeText(bytes, 'test')).toBe(text));

  it('takes the header before the page', () => {
    expect(decodeText(gb18030, 'test', 'text/html; charset=GBK')).toBe('中国的人工智能');
  });

  it.each([
    ['empty', Buffer.alloc(0), 'empty'],
    ['blank', Buffer.from(' \n\t '), 'empty'],
    ['zeros', Buffer.alloc(1000), 'binary'],
    [
      'a PNG',
      Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex'),
      'binary',
    ],
    ['an ELF file', Buffer.from('7f454c4602010100000000000000000003003e00', 'hex'), 'binary'],
  ])('refuses %s', (_, bytes, expected) => {
    expect(() => decodeText(bytes, 'test')).toThrow(
      expect.objectContaining({ code: expected, exitStatus: 2 }),
    );
  });
});

describe('readDocuments', () => {
  it('reads standard input, a file of each format, and a folder in order', async () => {
    file('folder/b.txt', sentence);
    file('folder/a.html', `<html><body><p>${sentence}</p></body></html>`);
    file('folder/c/d.md', `# Title\n\n${sentence}`);
    file('folder/.hidden', 'hidden');
    const [article] = await read('-', stdin(sentence));
    expect(article).toMatchObject({
      text: sentence,
      source: 'standard input',
      format: 'text',
      language: 'en',
    });
    const all = await read(join(folder, 'folder'));
    expect(all.map(({ format }) => format)).toEqual(['html', 'text', 'markdown']);
    expect(all.every(({ text }) => text.endsWith(sentence))).toBe(true);
  });

  it('reads on after a document that it cannot read, when asked to', async () => {
    file('mixed/a.bin', Buffer.alloc(100));
    file('mixed/b.txt', sentence);
    const errors: string[] = [];
    const articles = await read(join(folder, 'mixed'), { onRefused: (error) => errors.push(error.message) });
    expect([articles.length, errors.length]).toEqual([1, 1]);
    expect(errors[0]).toContain('a.bin');
    expect(await code(read(join(folder, 'mixed')))).toBe('binary');
  });

  it('reads compressed text and WARC within the bound, refuses a bomb', async () => {
    expect((await read(file('a.txt.gz', gzipSync(sentence))))[0]!.text).toBe(sentence);
    const bomb = file('bomb.gz', gzipSync(Buffer.alloc(30_000_000, 'a')));
    expect(await code(read(bomb))).toBe('too-large');
    const page = `WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://a.b/2024/02/21/c\r\nContent-Length: ${sentence.length}\r\n\r\n${sentence}\r\n\r\n`;
    const members = Buffer.concat([gzipSync(page), gzipSync(page)]);
    const articles = await read(file('a.warc.gz', members));
    expect(articles.map(({ publishedOn }) => publishedOn)).toEqual(['2024-02-21', '2024-02-21']);
    expect(await code(read(file('b.warc.gz', members.subarray(0, members.length - 9))))).toBe('broken-warc');
  });

  it('refuses what does not end, what is not there, and a day that is none', async () => {
    expect(await code(read('-', { ...stdin('a'.repeat(3000)), maxBytes: 1000 }))).toBe('too-large');
    expect(await code(read(join(folder, 'nothing')))).toBe('no-such-file');
    expect(await code(read('-', { ...stdin(sentence), published: 'yesterday' }))).toBe('not-a-day');
    expect(await code(read('-', stdin('')))).toBe('empty');
  });

  it('reads a line of 10 MB, marks of direction, control characters, Chinese', async () => {
    const [long] = await read('-', stdin(`${sentence} `.repeat(130_000)));
    expect(long!.text.length).toBe(130_000 * (sentence.length + 1) - 1);
    const [marked] = await read('-', stdin(`\u202e${sentence}\u202c\u0007`));
    expect(marked!.text).toBe(sentence);
    expect(marked!.raw.indexOf('China')).toBe(marked!.rawSpan(0, 5)!.start);
    expect((await read('-', stdin(chinese)))[0]!.language).toBe('zh-Hans');
  });

  it('reads a page and a feed from an address; a feed that never ends in part', async () => {
    const item = (n: number) =>
      `<item><title>Title ${n}</title><description>${sentence}</description></item>\n`;
    const server = await localServer(
      withoutRobots((request, response) => {
        if (request.url === '/page') {
          response.setHeader('content-type', 'text/html').end(`<html><body><p>${sentence}</p></body></html>`);
          return;
        }
        response.write('<?xml version="1.0"?><rss><channel><title>The Paper</title>\n');
        const write = () => {
          while (!response.destroyed && response.write(item(1)));
          if (!response.destroyed) response.once('drain', write);
        };
        write();
      }),
    );
    const { origin, fetcher } = server;
    const [page] = await read(`${origin}/page`, { fetcher });
    expect(page).toMatchObject({ text: sentence, source: `${origin}/page` });
    const entries = await read(`${origin}/feed`, { fetcher, maxBytes: 20_000 });
    expect(entries.length).toBeGreaterThan(50);
    expect(entries[0]!.notes).toContainEqual({ code: 'feed-too-long' });
    expect(entries[0]!.publisher).toBe('The Paper');
    await server.close();
  });
});
