import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibtex } from '../../src/report/bibtex.js';
import { citable } from '../../src/report/citable.js';
import { chartFigure, embedSnippet } from '../../src/report/html/chart-figure.js';
import { messagesIn, toEmbed } from '../../src/report/index.js';
import { createDocument } from '../../src/server/index.js';
import { data, gap } from './fixtures.js';

const words = messagesIn('en');
const HOSTILE = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
const ORIGIN = 'http://127.0.0.1:8080';

describe('what stands beside a chart', () => {
  it('fixes the days in the archive link and leaves them open in the permalink', () => {
    const cited = citable(gap(), { words });
    const [open, fixed] = [new URLSearchParams(cited.query), new URLSearchParams(cited.archive)];
    expect([open.get('as-of'), open.get('vintage')]).toEqual([null, null]);
    expect([fixed.get('as-of'), fixed.get('vintage')]).toEqual(['2026-06-16', '2026-07-08']);
    expect(citable(gap(), { words, query: 'follower=x' }).query).toBe('follower=x');
    const chosen = citable(gap(), { words: messagesIn('zh'), query: 'follower=x', chosen: true });
    expect(chosen.query).toBe('follower=x&lang=zh');
    expect(chosen.archive).toContain('lang=zh');
  });

  it('names definition, day, vintage, version and content in both citations', () => {
    const text = String(chartFigure(gap(), { words, document: createDocument(), origin: ORIGIN }));
    const parts = text.split(/<dt>/).filter((part) => /^(Citation|BibTeX)/.test(part));
    expect(parts).toHaveLength(2);
    for (const part of parts) {
      for (const fact of [
        'daily definition',
        '2026-06-16',
        '2026-07-08',
        gap().version,
        gap().contentHash.slice(0, 12),
      ]) {
        expect(part).toContain(fact);
      }
    }
    expect(text).toContain(`href="${ORIGIN}/gap?`);
    for (const file of ['csv', 'json', 'svg', 'png']) expect(text).toContain(`href="/gap.${file}?`);
  });

  it('embeds by one line whose address keeps hostile text inside', () => {
    const cited = citable(gap({ follower: `organisation="${HOSTILE}"` }), {
      words,
      query: `follower=${HOSTILE}`,
    });
    const line = embedSnippet(cited, ORIGIN);
    expect(line).not.toContain('\n');
    expect(line.match(/</g)).toHaveLength(2);
    const page = toEmbed(gap({ follower: `organisation="${HOSTILE}"` }), {
      words,
      document: createDocument(),
    });
    expect(page).not.toMatch(/<script|<img/);
  });

  it('refuses to embed what has no chart', () => {
    expect(() => toEmbed(data, { words, document: createDocument() })).toThrow(/no chart to embed/);
  });

  it('writes BibTeX whose braces balance, whatever the text', () => {
    const cited = citable(gap(), { words });
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (title, address) => {
        const entry = bibtex({ ...cited, title }, address, words);
        const bare = entry.replace(/\\[{}$&#_%]/g, '');
        let depth = 0;
        for (const character of bare) {
          if (character === '{') depth++;
          if (character === '}') depth--;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
    );
  });
});
