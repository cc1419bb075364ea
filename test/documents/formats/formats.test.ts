import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../src/documents/article.js';
import { parseFeed } from '../../../src/documents/formats/feed.js';
import { isFeed } from '../../../src/documents/formats/is-feed.js';
import { parseMarkdown } from '../../../src/documents/formats/markdown.js';
import { parsePdf } from '../../../src/documents/formats/pdf.js';
import { parseText } from '../../../src/documents/formats/text.js';
import { readWarc } from '../../../src/documents/formats/warc.js';
import { parseHtmlPage } from '../../../src/documents/html/parse.js';
import { pdfOf } from './pdf-fixture.js';

const texts = (article: ReturnType<typeof articleOf>) =>
  article.blocks.map(({ kind, start, end }) => `${kind}: ${article.text.slice(start, end)}`);

describe('parseText', () => {
  it('joins lines broken at a width, and keeps others apart', () => {
    const wrapped =
      'China trails the United States in generative AI by at least\na year, and experts say that the gap may well be widening\nfrom month to month.';
    expect(parseText(wrapped).blocks).toHaveLength(1);
    expect(parseText('One line.\nAnother line of the page.\n\nA third.').blocks).toHaveLength(3);
  });
});

describe('parseMarkdown', () => {
  const raw = `---
title: "The gap"
date: 2024-02-21
publisher: The Paper
---
# The gap #

China trails by **two to three** years, [Xiao](https://a.b/c_(d)) said &amp; *repeated*.
It is snake_case and 2 * 3.

> A quote of
> two lines

- an item with \`code\`
- ![picture](x.png)another <b>item</b>

| a | b |
|---|---|

\`\`\`
let x = **1**;
\`\`\`
`;

  it('reads blocks, words and front matter', () => {
    const article = articleOf(parseMarkdown(raw), { source: 'a.md', format: 'markdown' });
    expect(article).toMatchObject({ title: 'The gap', publishedOn: '2024-02-21', publisher: 'The Paper' });
    expect(texts(article)).toEqual([
      'heading: The gap',
      'paragraph: China trails by two to three years, Xiao) said & repeated. It is snake_case and 2 * 3.',
      'quote: A quote of',
      'quote: two lines',
      'item: an item with code',
      'item: another item',
      'row: | a | b |',
      'code: let x = **1**;',
    ]);
  });
});

describe('parseHtmlPage', () => {
  const paragraph =
    'China trails the U.S. in generative AI by at least a year, several insiders &amp; engineers said. ';
  const page = `<!doctype html><html><head><title>The gap widens between two countries - The Paper</title>
    <meta property="og:site_name" content="The Paper">
    <meta property="article:published_time" content="2024-02-21T05:00:00Z">
    <script>var x = "no text";</script></head><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
    <div class="cookie">We use cookies</div>
    <article><h1>The gap widens between two countries</h1>
    <p>${paragraph.repeat(3)}</p><p>${paragraph.repeat(2)}<b>Bold</b>ly said.</p>
    <figure><img src="a.jpg"><figcaption>A picture of a data centre</figcaption></figure>
    <div>${paragraph}<br>After a break, ${paragraph}</div>
    <p><a href="/x">Read the other story about the gap</a></p>
    <ul><li>First point of several that are made here.</li></ul></article>
    <footer>Copyright 2024</footer></body></html>`;
  const article = articleOf(parseHtmlPage(page), { source: 'https://a.b/c', format: 'html' });

  it('keeps the article block by block, the headline first', () => {
    const blocks = texts(article);
    expect(blocks[0]).toBe('heading: The gap widens between two countries');
    expect(blocks.some((block) => block.startsWith('paragraph: After a break, China'))).toBe(true);
    expect(blocks.at(-1)).toBe('item: First point of several that are made here.');
    expect(article.text).toContain('insiders & engineers said. Boldly said.');
    for (const absent of ['cookies', 'World', 'no text', 'data centre', 'other story', 'Copyright']) {
      expect(article.text).not.toContain(absent);
    }
  });

  it('finds publisher and day in the page', () => {
    expect(article).toMatchObject({
      publisher: 'The Paper',
      publishedOn: '2024-02-21',
      publishedBasis: 'metadata',
    });
  });

  it('leads from a quote back to its spelling in the page', () => {
    const at = article.text.indexOf('insiders & engineers');
    const raw = article.rawSpan(at, at + 'insiders & engineers'.length)!;
    expect(page.slice(raw.start, raw.end)).toBe('insiders &amp; engineers');
  });

  it('finds the article of a page that leaves out the tags of html, head and body', () => {
    const bare = `<title>A title of some length</title><div><p>${paragraph.repeat(3)}</p><p>${paragraph.repeat(4)}</p></div>`;
    const parsed = parseHtmlPage(bare);
    expect(parsed).toMatchObject({ title: 'A title of some length', notes: [] });
    expect(parsed.blocks).toHaveLength(2);
  });

  it('reads all text of a page nested too deeply, and says so', () => {
    const deep = `${'<div>'.repeat(100_000)}<p>China trails by a year.</p><script>no text</script>`;
    const { text, notes } = articleOf(parseHtmlPage(deep), { source: 'deep', format: 'html' });
    expect(text).toBe('China trails by a year.');
    expect(notes).toEqual([{ code: 'too-complex' }]);
  });

  it('reads a page of very many parts without its tree', () => {
    const { blocks, notes } = parseHtmlPage('<p>a b c d e f</p>'.repeat(60_000));
    expect(blocks).toHaveLength(60_000);
    expect(notes).toEqual([{ code: 'too-complex' }]);
  });
});

describe('parsePdf', () => {
  it('reads lines as paragraphs, joins broken words, finds the title', async () => {
    const lines = [
      ['China trails the United States by at least a year in gener-', 700],
      ['ative AI, several insiders said.', 686],
      ['The gap may be widening.', 640],
    ] as [string, number][];
    const article = articleOf(await parsePdf(pdfOf(lines, 'The gap'), 'a.pdf'), {
      source: 'a.pdf',
      format: 'pdf',
    });
    expect(article.title).toBe('The gap');
    expect(article.text).toBe(
      'China trails the United States by at least a year in generative AI, several insiders said.\n\nThe gap may be widening.',
    );
    expect(article.raw.slice(...Object.values(article.rawSpan(0, 5)!))).toBe('China');
    expect(article.publishedOn).toBe('2024-02-21');
  });

  it('refuses what is no PDF, and a PDF without text', async () => {
    await expect(parsePdf(Buffer.from('%PDF-1.4 junk'), 'a.pdf')).rejects.toMatchObject({
      code: 'broken-pdf',
    });
    await expect(parsePdf(pdfOf([], 'x'), 'a.pdf')).rejects.toMatchObject({ code: 'no-text-layer' });
  });
});

describe('parseFeed', () => {
  const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
    <title>The Paper</title><item><title>The gap &amp; more</title><link>https://a.b/1</link>
    <pubDate>Wed, 21 Feb 2024 05:00:00 GMT</pubDate><description>Short.</description>
    <content:encoded><![CDATA[<p>China trails by <b>a year</b>.</p><p>So they say.</p>]]></content:encoded></item>
    <item><title>Second</title><description>&lt;p&gt;Only a summary of it.&lt;/p&gt;</description></item></channel></rss>`;
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Paper</title><entry><title>The gap</title>
    <link rel="self" href="https://a.b/self"/><link href="https://a.b/1"/><updated>2024-02-22T00:00:00Z</updated>
    <published>2024-02-21T00:00:00Z</published>
    <content type="xhtml"><div><p>China trails by a year.</p></div></content></entry></feed>`;

  it('reads RSS', () => {
    const { entries, notes } = parseFeed(rss);
    expect(notes).toEqual([]);
    expect(entries.map(({ link }) => link)).toEqual(['https://a.b/1', null]);
    const article = articleOf(entries[0]!.parsed, { source: 'https://a.b/1', format: 'feed-entry' });
    expect(texts(article)).toEqual([
      'heading: The gap & more',
      'paragraph: China trails by a year.',
      'paragraph: So they say.',
    ]);
    expect(article).toMatchObject({
      title: 'The gap & more',
      publisher: 'The Paper',
      publishedOn: '2024-02-21',
    });
    expect(entries[1]!.parsed.notes).toEqual([{ code: 'feed-summary' }]);
  });

  it('reads Atom', () => {
    const [entry] = parseFeed(atom).entries;
    expect(entry!.link).toBe('https://a.b/1');
    expect(entry!.parsed.raw).toBe('<div><p>China trails by a year.</p></div>');
    expect(entry!.parsed.publisher).toBe('The Paper');
  });

  it('reads the whole entries of a feed that breaks off, and says so', () => {
    const { entries, notes } = parseFeed(rss.slice(0, rss.indexOf('Only a summary')));
    expect([entries.length, notes[0]]).toEqual([1, { code: 'feed-broken' }]);
  });

  it('knows a feed from a page', () => {
    expect([rss, atom].map(isFeed)).toEqual([true, true]);
    expect(['<html><p>about <rss </p>', 'text with <rss > in it'].map(isFeed)).toEqual([false, false]);
  });
});

describe('readWarc', () => {
  const record = (type: string, payload: string | Buffer, uri = 'https://a.b/1') => {
    const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${uri}\r\nContent-Length: ${Buffer.byteLength(payload)}\r\n\r\n`;
    return Buffer.concat([Buffer.from(head), Buffer.from(payload), Buffer.from('\r\n\r\n')]);
  };
  const http = (headers: string, body: string | Buffer, status = '200 OK') =>
    Buffer.concat([
      Buffer.from(`HTTP/1.1 ${status}\r\nContent-Type: text/html\r\n${headers}\r\n`),
      Buffer.from(body),
    ]);

  async function pages(bytes: Uint8Array, chunk: number, maxBytes = 1_000_000) {
    const skipped: string[] = [];
    const found: string[] = [];
    async function* stream() {
      for (let i = 0; i < bytes.length; i += chunk) yield bytes.subarray(i, i + chunk);
    }
    const onSkipped = (_: string, why: string) => skipped.push(why);
    for await (const { body } of readWarc(stream(), 'a.warc', { maxBytes, onSkipped })) {
      found.push(Buffer.from(body).toString());
    }
    return { found, skipped };
  }

  const file = Buffer.concat([
    record('warcinfo', 'software: x'),
    record('request', 'GET / HTTP/1.1\r\n\r\n'),
    record('response', http('', '<p>plain</p>')),
    record('response', http('Content-Encoding: gzip\r\n', gzipSync('<p>packed</p>'))),
    record('response', http('Transfer-Encoding: chunked\r\n', '5\r\n<p>ch\r\n7\r\nunk</p>\r\n0\r\n\r\n')),
    record('response', http('', 'gone', '404 Not Found')),
    record('conversion', 'converted text'),
  ]);

  it.each([1, 7, 1_000_000])('reads pages from chunks of %d bytes', async (chunk) => {
    const { found, skipped } = await pages(file, chunk);
    expect(found).toEqual(['<p>plain</p>', '<p>packed</p>', '<p>chunk</p>', 'converted text']);
    expect(skipped).toEqual(['not a successful response']);
  });

  it('passes over what is larger than the bound, packed or not', async () => {
    const bomb = record('response', http('Content-Encoding: gzip\r\n', gzipSync(Buffer.alloc(5_000_000))));
    const large = record('resource', Buffer.alloc(2_000_000));
    const { found, skipped } = await pages(Buffer.concat([bomb, large, file]), 65_536);
    expect(found).toHaveLength(4);
    expect(skipped[0]).toContain('cannot be decompressed');
    expect(skipped[1]).toContain('longer than');
  });

  it('refuses a file that is broken, with the number of the record', async () => {
    await expect(pages(Buffer.from('not a warc\r\n'), 5)).rejects.toThrow('a.warc, record 1');
    await expect(pages(file.subarray(0, file.length - 20), 100)).rejects.toMatchObject({
      code: 'broken-warc',
    });
    const lies = Buffer.from('WARC/1.0\r\nWARC-Type: resource\r\nContent-Length: 2\r\n\r\nabcdef\r\n\r\n');
    await expect(pages(lies, 100)).rejects.toThrow('longer than it says');
  });
});
