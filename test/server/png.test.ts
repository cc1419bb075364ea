import { describe, expect, it } from 'vitest';
import { messagesIn, toSvg } from '../../src/report/index.js';
import { createDocument, toPng } from '../../src/server/index.js';
import { gap } from '../report/fixtures.js';

describe('toPng', () => {
  it('is a PNG of twice the drawing’s size, in more than paper', () => {
    const svg = toSvg(gap(), { document: createDocument(), words: messagesIn('en'), width: 600 });
    const height = Number(/ height="(\d+)"/.exec(svg)![1]);
    const png = Buffer.from(toPng(svg));
    expect(png.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
    expect(png.readUInt32BE(16)).toBe(1200);
    expect(png.readUInt32BE(20)).toBe(2 * height);
    expect(png.length).toBeGreaterThan(20_000);
  });

  it('draws Chinese, each character in its own shape', () => {
    const svg = (text: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"><text x="5" y="30" font-family="Lato" font-size="20">${text}</text></svg>`;
    const pictures = ['', '中', '国', '\u{10ffff}'].map((text) =>
      Buffer.from(toPng(svg(text))).toString('base64'),
    );
    expect(new Set(pictures.slice(0, 3)).size).toBe(3);
    expect(pictures[1]).not.toBe(pictures[3]);
  });

  it('writes words with the pinned typeface', () => {
    const svg = (text: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="40"><text x="5" y="30" font-family="Lato" font-size="20">${text}</text></svg>`;
    expect(Buffer.compare(toPng(svg('words')), toPng(svg('')))).not.toBe(0);
  });
});
