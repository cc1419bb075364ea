import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOf } from '../../src/documents/article.js';
import { parseMarkdown } from '../../src/documents/formats/markdown.js';
import { parseText } from '../../src/documents/formats/text.js';
import { parseHtmlFragment, parseHtmlPage } from '../../src/documents/html/parse.js';
import { MappedText, MappedTextBuilder } from '../../src/documents/mapped-text.js';
import { tidy } from '../../src/documents/tidy.js';

describe('MappedText', () => {
  const built = new MappedTextBuilder()
    .keep('ab', 10)
    .replace('&', 12, 5)
    .insert('--')
    .keep('cd', 17)
    .build();

  it('gives the origin of what is kept, none of what is replaced or inserted', () => {
    expect(built.text).toBe('ab&--cd');
    expect([...built.text].map((_, i) => built.origin(i))).toEqual([10, 11, null, null, null, 17, 18]);
  });

  it('gives the raw stretch of a stretch', () => {
    expect(built.rawSpan(0, 7)).toEqual({ start: 10, end: 19 });
    expect(built.rawSpan(2, 3)).toEqual({ start: 12, end: 17 });
    expect(built.rawSpan(1, 4)).toEqual({ start: 11, end: 17 });
    expect(built.rawSpan(3, 6)).toEqual({ start: 17, end: 18 });
    expect(built.rawSpan(3, 5)).toBeNull();
    expect(built.rawSpan(2, 2)).toBeNull();
  });

  it('keeps its origins when cut', () => {
    const cut = built.slice(1, 6);
    expect(cut.text).toBe('b&--c');
    expect(cut.rawSpan(0, 5)).toEqual({ start: 11, end: 18 });
  });

  it('takes the same cut however the text was put together', () => {
    const pieces = fc.array(
      fc.record({ text: fc.string({ maxLength: 6 }), how: fc.constantFrom('keep', 'replace', 'insert') }),
    );
    fc.assert(
      fc.property(pieces, fc.nat(30), fc.nat(30), (parts, a, b) => {
        const builder = new MappedTextBuilder();
        let raw = 0;
        for (const { text, how } of parts) {
          if (how === 'keep') builder.keep(text, raw);
          else if (how === 'replace') builder.replace(text, raw, 3);
          else builder.insert(text);
          raw += how === 'keep' ? text.length : 3;
        }
        const whole = builder.build();
        const [start, end] = [Math.min(a, b, whole.length), Math.min(Math.max(a, b), whole.length)];
        const cut = whole.slice(start, end);
        expect(cut.text).toBe(whole.text.slice(start, end));
        for (let i = start; i < end; i++) expect(cut.origin(i - start)).toBe(whole.origin(i));
      }),
    );
  });
});

/** Pieces that documents are made of, and that readers stumble over. */
const piece = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom(
    '<p>',
    '</p>',
    '<div>',
    '</div>',
    '<br>',
    '<a href="x">',
    '</a>',
    '<script>',
    '</script>',
    '<!--',
    '-->',
  ),
  fc.constantFrom(
    '&amp;',
    '&#8220;',
    '&nbsp;',
    '&',
    '&#x110000;',
    '\n\n',
    '\r\n',
    '\u00a0',
    '\u200f',
    '\ufeff',
    '\u0007',
  ),
  fc.constantFrom(
    'stated.Lin’s',
    'restrictionsChinese leaders',
    '# ',
    '**',
    '[a](b)',
    '![',
    '> ',
    '- ',
    '|',
    '`',
    '_x_',
    '\\*',
  ),
  fc.constantFrom(
    'The gap is two to three years.',
    '差距约为一两年。',
    'Leave a Comment',
    '<',
    '>',
    '\ud800',
  ),
);
const source = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

describe.each([
  ['text', parseText],
  ['markdown', parseMarkdown],
  ['HTML page', parseHtmlPage],
  ['HTML fragment', parseHtmlFragment],
])('offsets of %s', (_, parse) => {
  it('every character with an origin equals the raw character there, in the same order', () => {
    fc.assert(
      fc.property(source, (raw) => {
        const article = articleOf(parse(raw), { source: 'test', format: 'text' });
        let last = -1;
        for (let i = 0; i < article.text.length; i++) {
          const origin = article.origin(i);
          if (origin === null) continue;
          expect(raw[origin]).toBe(article.text[i]);
          expect(origin).toBeGreaterThan(last);
          last = origin;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('blocks lie in the text, in order, parted by a blank line, without white space at their ends', () => {
    fc.assert(
      fc.property(source, (raw) => {
        const { text, blocks } = articleOf(parse(raw), { source: 'test', format: 'text' });
        expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text);
        for (const { start, end } of blocks) expect(text.slice(start, end).trim().length).toBe(end - start);
      }),
    );
  });
});

describe('tidy', () => {
  it.each([
    ['  a  b\t\nc ', 'a b c'],
    ['a\u00a0\u3000b', 'a b'],
    ['\u202eabc\u202c \u200fdef', 'abc def'],
    ['soft\u00adhyphen zero\u200bwidth', 'softhyphen zerowidth'],
    ['bell\u0007 and\u0000null', 'bell andnull'],
    [' \u200b ', ''],
  ])('%j becomes %j', (raw, clean) => {
    expect(tidy(MappedText.raw(raw)).text).toBe(clean);
  });

  it('says what plain regular expressions say', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\u00a0', '\u200b', '\u200c') }),
        (raw) => {
          const plain = raw
            .replace(/[\u200b\u200c]/g, '')
            .replace(/[ \n\u00a0]+/g, ' ')
            .trim();
          expect(tidy(MappedText.raw(raw)).text).toBe(plain);
        },
      ),
    );
  });
});
