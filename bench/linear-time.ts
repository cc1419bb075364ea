/**
 * CPU time against length: every reader on hostile patterns of a length and of twice that. A ratio near 2 is linear; 4 is
 * quadratic. Rows above 2.8 that take more than 100 ms are marked.
 *
 *   npx tsx bench/linear-time.ts [length [reader …]]
 */

import { gazetteerOf } from '../src/claims/gazetteer/gazetteer.js';
import { englishQuantities } from '../src/claims/quantity/english.js';
import { quantitiesOf } from '../src/claims/quantity/quantities-of.js';
import { readClaims } from '../src/claims/reading/read-claims.js';
import { articleOf } from '../src/documents/article.js';
import type { Parsed } from '../src/documents/block.js';
import { decodeText } from '../src/documents/decode.js';
import { parseFeed } from '../src/documents/formats/feed.js';
import { parseMarkdown } from '../src/documents/formats/markdown.js';
import { parseText } from '../src/documents/formats/text.js';
import { parseHtmlPage } from '../src/documents/html/parse.js';
import { shinglesOf } from '../src/documents/near-duplicates/shingles.js';
import { robotsRules } from '../src/fetch/robots.js';

const length = Number(process.argv[2] ?? 100_000);
const read = (parse: (raw: string) => Parsed) => (raw: string) =>
  articleOf(parse(raw), { source: 'https://a.b/c', format: 'text' });

const readText = read(parseText);
const gazetteer = gazetteerOf([]);

const readers: Record<string, (text: string) => unknown> = {
  text: read(parseText),
  markdown: read(parseMarkdown),
  html: read(parseHtmlPage),
  feed: (text) => parseFeed(`<rss><channel><item><description>${text}`),
  decode: (text) => decodeText(Buffer.from(text), 'bench'),
  quantities: quantitiesOf,
  english: englishQuantities,
  claims: (text) => readClaims({ ...readText(text), language: 'en' }, gazetteer),
  'claims, zh': (text) => readClaims({ ...readText(text), language: 'zh-Hans' }, gazetteer),
  shingles: shinglesOf,
  robots: (text) =>
    robotsRules('https://a.b', 200, `User-agent: *\nDisallow: /${text}`, 'headway').allows(
      'https://a.b/aaaaaaaa',
    ),
};
const patterns = [
  ...[
    'a',
    ' ',
    '\n',
    ' \n',
    '\t',
    '.',
    'a ',
    'a\n',
    '\u00a0',
    '\u200f',
    '(',
    '[',
    '[a](',
    '![',
    '*a ',
    '_a',
    '`',
    '>',
    '> ',
    '- ',
  ],
  ...[
    '<',
    '<a',
    '<p>',
    '<div>',
    '<b><i>',
    '</p>',
    '<br>',
    '<a href=x>y</a>',
    '<!--',
    '&',
    '&amp;',
    '&#',
    '<table><tr><td>',
    '<p>a, b, c',
  ],
  ...[
    '<script>',
    '<![CDATA[',
    '<ul><li>',
    '<div></p>',
    '<p class="a b c">text, text</p>',
    '|',
    '#',
    '# a\n',
    '---\n',
    '<span>a</span>',
  ],
  ...[
    'claim that ',
    'the report that a is ',
    'who said ',
    'not say that ',
    'no a sign of ',
    ', China 15',
    'one in ',
    'four, maybe ',
    'the gap is two months behind the US ',
    '没有证据表明',
    '差距两年',
    'A',
    'aA',
    'a.A',
    'stated.Lin ',
    'restrictionsChinese ',
    'Updated 1',
    'cookie ',
    'By A ',
    '1',
    '1,',
    '1,000',
    '1-',
    '1 to ',
    'two ',
  ],
  ...[
    'two-',
    'half a ',
    'a million ',
    'hundred and ',
    'at least ',
    '$',
    '$1 to ',
    'dozens of ',
    '一',
    '十',
    '万',
    '亿',
    '半',
    '年',
    '至少',
    '百分之',
    '一到',
    '3到',
    '中国',
  ],
  ...[
    'China said ',
    'said that ',
    'according to ',
    'a, ',
    'and ',
    'and is ',
    'Li Wei, a partner, ',
    'X: a\n\n',
    '“a b c d ” ',
    '“a\n\n',
    'a b c:\n\n',
    'gap widens ',
    'two years behind ',
    'not ',
    'if ',
    '表示，',
    '据',
    '称',
    '落后美国两年，',
    'U.S. ',
    '. A',
    'GPT-4 ',
  ],
  ...['2024-01-01 ', 'January 1, ', '1 January ', '/a*', 'x@', 'http://', '“', '\ud800', '\0x'],
];

/** CPU time in milliseconds, the less of two runs: other work on the machine does not count. */
const timed = (run: (text: string) => unknown, text: string) => Math.min(once(run, text), once(run, text));
const once = (run: (text: string) => unknown, text: string) => {
  const started = process.cpuUsage();
  try {
    run(text);
  } catch (error) {
    if ((error as Error).name !== 'HeadwayError') throw error;
  }
  const { user } = process.cpuUsage(started);
  return user / 1000;
};

let marked = 0;
const wanted = process.argv.slice(3);
for (const [name, run] of Object.entries(readers)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  let worst = { pattern: '', ratio: 0, ms: 0 };
  let slowest = { pattern: '', ms: 0 };
  for (const pattern of patterns) {
    const text = (size: number) => pattern.repeat(Math.ceil(size / pattern.length)).slice(0, size);
    timed(run, text(1_000));
    const short = timed(run, text(length));
    const twice = timed(run, text(2 * length));
    if (twice > slowest.ms) slowest = { pattern, ms: twice };
    const ratio = twice / Math.max(short, 1);
    if (twice > 100 && ratio > worst.ratio) worst = { pattern, ratio, ms: twice };
    if (twice > 100 && ratio > 2.8) {
      marked++;
      console.log(
        `  marked: ${name} on ${JSON.stringify(pattern)}: ${short.toFixed(0)} ms, ${twice.toFixed(0)} ms`,
      );
    }
  }
  console.log(
    `${name.padEnd(11)} worst ratio ${worst.ratio.toFixed(2)} (${JSON.stringify(worst.pattern)}),`,
    `slowest ${slowest.ms.toFixed(0)} ms for ${2 * length} units (${JSON.stringify(slowest.pattern)})`,
  );
}
console.log(`${marked} marked`);
