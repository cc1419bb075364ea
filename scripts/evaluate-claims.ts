import { parseArgs } from 'node:util';
import { registryGazetteer } from '../src/claims/gazetteer/registry-gazetteer.js';
import { readClaims } from '../src/claims/reading/read-claims.js';
import { type ReadDocument, storiesOf } from '../src/claims/stories/stories.js';
import type { Claim } from '../src/contract/index.js';
import { type Article, articleOf } from '../src/documents/article.js';
import { parseText } from '../src/documents/formats/text.js';
import { readDocuments } from '../src/documents/read.js';
import { openRegistry } from '../src/registry/index.js';
import { f1, figuresOf, logRun, precision, recall } from './evaluate-claims/figures.js';
import { annotated, folderLabels, type Labelled, seedLabels } from './evaluate-claims/labels.js';
import { passageLabels } from './evaluate-claims/passages.js';
import { overlap, type Score, score } from './evaluate-claims/score.js';
import { type SpeakerAtLabel, speakerLines, speakersAtLabels } from './evaluate-claims/speakers.js';

/**
 * Scores the reader of claims on labelled articles.
 *
 * npm run evaluate -- claims --seeds ../shared
 * npm run evaluate -- claims --passages test/claims/passages
 * npm run evaluate -- claims --folder test/claims/articles/tuning [--verbose] [--log RUN]
 *   [--annotator FOLDER]   scores another annotator's labels in place of what the reader finds
 *   [--speakers]           only whose words the labels are, with what is wrong; no claims are read
 *   [--narrated]           passages in which a mark without a speaker is the narrator's
 */
const { values: flags } = parseArgs({
  options: {
    seeds: { type: 'string' },
    folder: { type: 'string' },
    passages: { type: 'string' },
    verbose: { type: 'boolean' },
    log: { type: 'string' },
    annotator: { type: 'string' },
    speakers: { type: 'boolean' },
    narrated: { type: 'boolean' },
  },
});
const sets: [string, Labelled[]][] = [];
if (flags.seeds) sets.push(['the five documents', seedLabels(flags.seeds)]);
if (flags.folder) sets.push([flags.folder, folderLabels(flags.folder)]);
if (flags.passages)
  sets.push([flags.passages, passageLabels(flags.passages, flags.narrated ? null : undefined)]);
if (sets.length === 0) throw new Error('give --seeds FOLDER, --folder FOLDER or --passages FOLDER');
const registry = await openRegistry();
const gazetteer = await registryGazetteer(registry);
for (const [name, documents] of sets) {
  const scores: Score[] = [];
  const speakers: SpeakerAtLabel[] = [];
  const read: ReadDocument[] = [];
  for (const document of documents) {
    if (flags.annotator) {
      scores.push(score(document, annotated(document, flags.annotator)));
      continue;
    }
    const claims: Claim[] = [];
    for await (const article of articlesOf(document)) {
      article.publishedOn ??= document.publishedOn;
      speakers.push(...speakersAtLabels(document, article, gazetteer));
      if (flags.speakers) continue;
      const found = readClaims(article, gazetteer).filter(
        (claim) =>
          !inTable(article, claim.start) || document.claims.some((label) => overlap(label, claim) >= 0.5),
      );
      claims.push(...found);
      read.push({ id: document.name, publishedOn: article.publishedOn, claims: found });
    }
    scores.push(score(document, claims));
  }
  if (flags.speakers) {
    reportSpeakers(name, speakers);
    continue;
  }
  report(name, scores, speakers);
  if (flags.log) logRun(flags.log, name, scores, new URL('../docs/evaluate/', import.meta.url));
  for (const { documents: told, links, drift } of storiesOf(read)) {
    console.log(`  one story: ${told.join(', ')} (${links.length} links)`);
    for (const { type, claims } of drift) {
      console.log(
        `    ${type}: ${claims.map(({ document, value, quote }) => `${document}: ${quote} ${JSON.stringify(value)}`).join('; ')}`,
      );
    }
  }
}
registry.close();

function articlesOf({ path, text, name }: Labelled): AsyncIterable<Article> | Article[] {
  return text === undefined
    ? readDocuments(path)
    : [articleOf(parseText(text), { source: name, format: 'text' })];
}

/** Cells of tables are labelled neither way, so that only a claim which a label covers counts there. */
function inTable({ blocks }: Article, offset: number): boolean {
  return blocks.some(({ kind, start, end }) => kind === 'row' && start <= offset && offset < end);
}

function reportSpeakers(name: string, speakers: readonly SpeakerAtLabel[]): void {
  console.log([`${name}:`, ...speakerLines(speakers, true)].join('\n'));
  if (!flags.verbose) return;
  for (const { label, error, voice, speaker } of speakers)
    if (error !== null)
      console.log(`  ${error} ${label.id}: ${speaker} (${voice}) for ${label.speaker}: ${label.quote}`);
}

function report(name: string, scores: readonly Score[], speakers: readonly SpeakerAtLabel[]): void {
  const sums = figuresOf(scores);
  const { found, labels, emitted } = sums;
  const share = (wrong: number) => `${found - wrong} of ${found} (${(1 - wrong / found).toFixed(3)})`;
  console.log(
    [
      `${name}: ${scores.length} documents, ${labels} labels, ${emitted} claims`,
      `  detection F1 ${f1(sums).toFixed(3)} (precision ${precision(sums).toFixed(3)}, recall ${recall(sums).toFixed(3)})`,
      `  value ${share(sums.wrongValues)}, speaker ${share(sums.wrongSpeakers)}`,
      ...(speakers.length > 0 ? speakerLines(speakers, false) : []),
      `  negatives emitted ${sums.negatives}`,
      ...byType(scores),
    ].join('\n'),
  );
  if (!flags.verbose) return;
  for (const { name: document, missed, spurious, negatives, wrongValues, wrongSpeakers } of scores) {
    console.log(`\n${document}`);
    for (const { id, type, quote } of missed) console.log(`  missed ${id} ${type}: ${quote}`);
    for (const { type, quote, relation, speaker } of spurious)
      console.log(`  spurious ${type} ${relation} [${speaker}]: ${quote}`);
    for (const { label, claim } of negatives)
      console.log(`  NEGATIVE ${label.id} ${claim.type}: ${claim.quote}`);
    for (const { label, claim } of wrongValues)
      console.log(
        `  value ${label.id}: ${JSON.stringify(claim.value)} for ${JSON.stringify(label.value)}: ${claim.quote}`,
      );
    for (const { label, claim } of wrongSpeakers)
      console.log(
        `  speaker ${label.id}: ${claim.speaker} (${claim.voice}) for ${label.speaker}: ${claim.quote}`,
      );
  }
}

function byType(scores: readonly Score[]): string[] {
  const types = new Set(
    scores.flatMap(({ missed, pairs, spurious }) => [
      ...missed.map(({ type }) => type),
      ...pairs.map(({ claim }) => claim.type),
      ...spurious.map(({ type }) => type),
    ]),
  );
  return [...types].sort().map((type) => {
    const count = (of: (each: Score) => readonly unknown[]) =>
      scores.reduce((total, each) => total + of(each).length, 0);
    const hits = count(({ pairs }) => pairs.filter(({ claim }) => claim.type === type));
    const missed = count((each) => each.missed.filter((label) => label.type === type));
    const spurious = count((each) => each.spurious.filter((claim) => claim.type === type));
    return `    ${String(type).padEnd(13)} found ${hits}, missed ${missed}, spurious ${spurious}`;
  });
}
