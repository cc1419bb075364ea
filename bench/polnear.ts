/**
 * Who said what, on PolNeAR (networkdynamics/PolNeAR on GitHub): F1 of the contents of attributions, direct and
 * indirect apart. A content is found where the spans share at least half of both together.
 *
 *   npx tsx bench/polnear.ts CHECKOUT [test]
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attribute } from '../src/claims/attribution/attribute.js';
import { gazetteerOf } from '../src/claims/gazetteer/gazetteer.js';
import { sentencesOfArticle } from '../src/claims/reading/document-text.js';
import type { Unit } from '../src/claims/text/unit.js';
import { articleOf } from '../src/documents/article.js';
import { MappedText } from '../src/documents/mapped-text.js';

interface Span {
  start: number;
  end: number;
}

const [checkout = '', part = 'test'] = process.argv.slice(2);
const gazetteer = gazetteerOf([]);
const counts = { direct: [0, 0, 0], indirect: [0, 0, 0] };
const folder = join(checkout, 'data', part);
for (const file of readdirSync(join(folder, 'text')).sort()) {
  const text = readFileSync(join(folder, 'text', file), 'utf8');
  const stem = file.replace(/\.txt$/, '');
  const annotation = readdirSync(join(folder, 'attributions')).find((name) => name.startsWith(stem));
  if (!annotation) continue;
  const gold = contents(readFileSync(join(folder, 'attributions', annotation), 'utf8'));
  const found = attributed(text);
  for (const kind of ['direct', 'indirect'] as const) {
    const wanted = gold.filter(({ start }) => (isQuoted(text, start) ? 'direct' : 'indirect') === kind);
    const own = found[kind];
    const used = new Set<Span>();
    let hits = 0;
    for (const span of wanted) {
      const match = own.find((other) => !used.has(other) && overlap(span, other) >= 0.5);
      if (match) used.add(match);
      if (match) hits++;
    }
    counts[kind][0]! += hits;
    counts[kind][1]! += own.length;
    counts[kind][2]! += wanted.length;
  }
}
for (const [kind, [hits, own, wanted]] of Object.entries(counts) as [string, [number, number, number]][]) {
  const [precision, recall] = [hits / own, hits / wanted];
  const f1 = (2 * precision * recall) / (precision + recall);
  console.log(
    `${kind}: F1 ${f1.toFixed(3)} (precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}) of ${wanted} contents`,
  );
}

function attributed(text: string): Record<'direct' | 'indirect', Span[]> {
  const article = {
    ...articleOf(
      { raw: text, blocks: linesOf(text), title: null, publisher: null, published: null, notes: [] },
      { source: 'polnear', format: 'text' },
    ),
    language: 'en' as const,
  };
  const sentences = sentencesOfArticle(article, gazetteer);
  const { reports, attitudes, quotations, settings } = attribute(article, sentences, true);
  const raw = (start: number, end: number) => article.rawSpan(start, end) ?? { start: 0, end: 0 };
  const direct = quotations.flatMap(({ pieces }) => pieces.map(({ start, end }) => raw(start - 1, end + 1)));
  const indirect = [...reports].flatMap(([{ units }, own]) =>
    own
      .filter(({ from, to }) => to > from && from < units.length)
      .map(({ from, to }) =>
        raw(units[withThat(units, from)]!.start, units[Math.min(to, units.length) - 1]!.end),
      )
      .filter((span) => !isInside(span, direct)),
  );
  const views = [...attitudes].flatMap(([{ units }, own]) =>
    own.map(({ from, to }) => raw(units[from]!.start, units[Math.min(to, units.length) - 1]!.end)),
  );
  const turns = settings.flatMap(({ voice, speaker, start }, block) =>
    voice === 'direct' && speaker.name ? [raw(start, article.blocks[block]!.end)] : [],
  );
  for (const span of [...views, ...turns])
    if (!isInside(span, direct) && !indirect.some((other) => overlap(span, other) >= 0.5))
      indirect.push(span);
  return { direct, indirect };
}

/** The corpus counts "that" to the content. */
function withThat(units: readonly Unit[], from: number): number {
  return units[from - 1]?.low === 'that' ? from - 1 : from;
}

/** Every line a paragraph, as the corpus has them. */
function linesOf(text: string) {
  const mapped = MappedText.raw(text);
  let at = 0;
  return text.split('\n').flatMap((line) => {
    const start = at;
    at += line.length + 1;
    return line.trim() === ''
      ? []
      : [{ kind: 'paragraph' as const, text: mapped.slice(start, start + line.length) }];
  });
}

function contents(annotation: string): Span[] {
  return [...annotation.matchAll(/^T\d+\tContent ([\d ;]+)\t/gm)].map(([, offsets]) => {
    const numbers = offsets!.match(/\d+/g)!.map(Number);
    return { start: numbers[0]!, end: numbers.at(-1)! };
  });
}

function isQuoted(text: string, start: number): boolean {
  return /["“]|''/.test(text.slice(start, start + 2));
}

/** It begins in one of the others, and more than half of it stands there. */
function isInside({ start, end }: Span, others: readonly Span[]): boolean {
  return others.some(
    (other) =>
      start >= other.start - 2 && start < other.end && Math.min(end, other.end) - start > 0.5 * (end - start),
  );
}

function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
