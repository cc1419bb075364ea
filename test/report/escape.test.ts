import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/report/index.js';
import { escapeMarkup, messagesIn, printable, toCsv, toHtml, toSvg, toText } from '../../src/report/index.js';
import { createDocument } from '../../src/server/index.js';
import { census, data, explain, gap, models } from './fixtures.js';

// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what these tests are about
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
const CSV_CONTROL = /(?!\r\n)[\p{Cc}](?<!\r\n)/u;
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onload='alert(1)",
    ']]><svg/onload=alert(1)>',
    '&lt;b&gt;',
    '\u001b[2J\u001b]0;title\u0007',
    '\u202egnp.exe',
    '\ud800',
    '\ufffe',
    'a\u00a0b & c',
    '=HYPERLINK("http://x")',
    '\t=1+1',
    'javascript:alert(1)',
  ),
);

/** Every answer with a foreign text wherever foreign text can stand. */
function poisoned(text: string): Answer[] {
  const name = { model: text, version: text, organisations: [text] };
  const clean = gap();
  return [
    gap({
      follower: text,
      records: clean.records.map((one) => ({ ...one, ...name, leaderModel: text })),
      frontiers: {
        leader: clean.frontiers.leader.map((one) => ({ ...one, ...name })),
        follower: clean.frontiers.follower.map((one) => ({ ...one, ...name })),
      },
      excluded: [{ ...name, reason: { code: 'in-both-groups' } }],
      attribution: [{ source: text, licence: text, text, address: text }],
      truncated: { days: 1, records: 1, now: true, by: [text] },
      id: text,
      measure: `benchmark:${text}`,
    }),
    { ...models, where: text, models: models.models.map((one) => ({ ...one, ...name, id: text })) },
    {
      ...census,
      where: text,
      groups: census.groups.map((one) => ({ ...one, label: text })),
      lists: census.lists.map((one) => ({ ...one, title: text })),
    },
    {
      ...data,
      dataSets: data.dataSets.map((one) => ({ ...one, id: text, title: text, address: text })),
      dropped: [{ dataSet: text, file: text, row: 1, column: text, reason: text }],
      counts: { [text]: 1 },
    },
    {
      ...explain,
      figure: { ...explain.figure, follower: text, leader: text, measure: text } as typeof explain.figure,
      command: text,
      steps: [
        {
          says: { code: 'frontier', side: 'leader', group: text },
          columns: ['model'],
          rows: [[text]],
          omitted: 1,
        },
      ],
    },
  ];
}

/** The elements and attributes of a page, in order, without any text: foreign text may not change them. */
function skeleton(markup: string): string {
  const names = [...markup.matchAll(/<(\/?[a-z!?][^\s>]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/gi)];
  return names
    .map(([, name, attributes]) => {
      const keys = [...(attributes ?? '').matchAll(/([\w:-]+)="[^"]*"/g)].map(([, key]) => key);
      return `${name} ${keys.sort().join(' ')}`;
    })
    .join('\n');
}

describe('foreign text', () => {
  it('is escaped for markup, in elements and in quoted attributes', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const escaped = escapeMarkup(text);
        return !/[<>"']/.test(escaped) && !/&(?!(amp|lt|gt|quot|#39);)/.test(escaped);
      }),
    );
  });

  it('carries no control character to a terminal', () => {
    fc.assert(fc.property(hostile, (text) => !/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u.test(printable(text))));
    fc.assert(
      fc.property(hostile, (text) => {
        for (const answer of poisoned(text)) expect(toText(answer)).not.toMatch(CONTROL);
      }),
      { numRuns: 40 },
    );
  });

  it('adds no element and no attribute to a page', () => {
    const document = createDocument();
    const plain = poisoned('plain').map((answer) =>
      skeleton(toHtml(answer, { document, words: messagesIn('en') })),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        for (const [i, answer] of poisoned(text).entries()) {
          const page = toHtml(answer, { document, words: messagesIn('en') }).replace(
            /<svg[\s\S]*?<\/svg>/g,
            '',
          );
          const bare = plain[i]!.split('\n').filter((line) => !inChart(line));
          const links = (lines: string[]) => lines.filter((line) => !/^\/?a\b/.test(line));
          expect(
            links(
              skeleton(page)
                .split('\n')
                .filter((line) => !inChart(line)),
            ),
          ).toEqual(links(bare));
          expect(page).not.toMatch(/href="(?!https?:\/\/|\/|#)/);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('adds no element to a picture, and leaves it well-formed', () => {
    const document = createDocument();
    const tags = /^(\/?(svg|g|rect|line|path|circle|text))$/;
    fc.assert(
      fc.property(hostile, (text) => {
        const svg = toSvg(poisoned(text)[0]!, { document, words: messagesIn('en') });
        expect(svg.startsWith('<svg ')).toBe(true);
        for (const [, name] of svg.matchAll(/<([^\s>]*)/g)) expect(name).toMatch(tags);
        expect(svg).not.toMatch(CONTROL);
        expect(svg).not.toMatch(/&(?!(amp|lt|gt|quot|#39|apos|#\d+);)/);
        expect(svg).not.toMatch(/\son\w+="/);
        expect(() => new Resvg(svg, { font: { loadSystemFonts: false } })).not.toThrow();
      }),
      { numRuns: 25 },
    );
  });

  it('is no formula and no control character in CSV', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const answer of poisoned(text).slice(0, 2)) {
          const csv = toCsv(answer);
          expect(csv.replaceAll('\r\n', '')).not.toMatch(CSV_CONTROL);
          for (const line of csv.split('\r\n')) expect(line).not.toMatch(/(^|,)"?[=+@\t]/);
        }
      }),
      { numRuns: 40 },
    );
  });
});

const inChart = (line: string): boolean => /^\/?(svg|g|rect|line|path|circle|text)\b/.test(line);
