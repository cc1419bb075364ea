import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleOf } from '../../src/documents/article.js';
import { parseText } from '../../src/documents/formats/text.js';

const shared = new URL('../../../shared/', import.meta.url);
const lines = (name: string) =>
  readFileSync(new URL(`gold/${name}`, shared), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe.skipIf(!existsSync(shared))('the five seed documents (skipped without ../shared)', () => {
  const read = (name: string) => {
    const raw = readFileSync(new URL(`seeds/${name}`, shared), 'utf8');
    return articleOf(parseText(raw), { source: name, format: 'text' });
  };

  it('every worked claim survives cleaning, and leads back to its place in the raw document', () => {
    for (const { document, quote, start, end } of lines('seeds.jsonl')) {
      const { text, rawSpan, raw } = read(document);
      const at = text.indexOf(quote);
      expect(at, quote).toBeGreaterThanOrEqual(0);
      const span = rawSpan(at, at + quote.length)!;
      expect(raw.slice(span.start, span.end)).toBe(quote);
      if (raw.indexOf(quote) === raw.lastIndexOf(quote)) expect(span).toEqual({ start, end });
    }
  });

  it('furniture is gone and glued sentences are parted', () => {
    const all = readdirSync(new URL('seeds/', shared))
      .map((name) => read(name).text)
      .join('\n');
    for (const furniture of [
      'Leave a Comment',
      'email address',
      'Visited 3',
      '2:09 pm',
      'Array',
      'Close Search',
      'Tags:',
    ]) {
      expect(all).not.toContain(furniture);
    }
    expect(all).toContain('he stated. Lin’s concern');
    expect(all).toContain('Core restrictions\n\nChinese leaders');
  });

  it('finds the days that the pages give', () => {
    expect(read('002_7ba8640259dc1380.txt')).toMatchObject({
      publishedOn: '2024-02-24',
      publishedBasis: 'modification',
    });
    expect(read('004_7b6a4137bbc357b0.txt')).toMatchObject({
      publishedOn: '2023-06-01',
      publishedBasis: 'line',
    });
  });
});
