import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim } from '../../src/contract/index.js';

/** A claim as a person labelled it; offsets into the raw document. */
export interface Label {
  id: string;
  quote: string;
  start: number;
  end: number;
  /** Not given: not scored. */
  speaker?: string | null | undefined;
  voice?: string;
  type?: string;
  /** Not given: not scored. */
  value?: Claim['value'] | undefined;
  note?: string | null;
}

export interface Labelled {
  name: string;
  path: string;
  /** The document itself, where no file holds it. */
  text?: string;
  language: string;
  style: string;
  publishedOn: string | null;
  claims: Label[];
  negatives: Label[];
}

const parse = (file: string): (Label & { document?: string })[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line))
    : [];

/** The five worked documents: `gold/seeds.jsonl` beside `seeds/`. */
export function seedLabels(shared: string): Labelled[] {
  const claims = parse(join(shared, 'gold/seeds.jsonl'));
  const negatives = parse(join(shared, 'gold/seeds_negatives.jsonl'));
  return readdirSync(join(shared, 'seeds'))
    .sort()
    .map((name) => ({
      name,
      path: join(shared, 'seeds', name),
      language: 'en',
      style: 'scraped page',
      publishedOn: null,
      claims: claims.filter(({ document }) => document === name),
      negatives: negatives.filter(({ document }) => document === name),
    }));
}

interface Listed {
  id: string;
  language: string;
  style: string;
  published: string | null;
}

/**
 * A folder of `NNN.txt|html|md` with `NNN.claims.jsonl` and `NNN.negatives.jsonl`, listed in its own `articles.jsonl` or
 * in the one of the folder above.
 */
export function folderLabels(folder: string): Labelled[] {
  const own = join(folder, 'articles.jsonl');
  const listed = new Map(
    (parse(existsSync(own) ? own : join(folder, '..', 'articles.jsonl')) as unknown as Listed[]).map(
      (row) => [row.id, row],
    ),
  );
  return readdirSync(folder)
    .filter(
      (name) =>
        /\.(?:txt|html|md)$/.test(name) && existsSync(join(folder, name.replace(/\.\w+$/, '.claims.jsonl'))),
    )
    .sort()
    .map((name) => {
      const id = name.replace(/\.\w+$/, '');
      const stem = join(folder, id);
      const { language = 'en', style = '', published = null } = listed.get(id) ?? {};
      return {
        name,
        path: join(folder, name),
        language,
        style,
        publishedOn: published,
        claims: parse(`${stem}.claims.jsonl`),
        negatives: parse(`${stem}.negatives.jsonl`),
      };
    });
}

/** Another annotator's labels of the same documents, in the shape of claims read, to be scored against the first's. */
export function annotated({ name }: Labelled, folder: string): Claim[] {
  return parse(join(folder, name.replace(/\.\w+$/, '.claims.jsonl'))).map(
    ({ id, quote, start, end, speaker, voice, type, value }) =>
      ({
        id,
        quote,
        rawStart: start,
        rawEnd: end,
        speaker: speaker ?? null,
        voice,
        type,
        value: value ?? null,
      }) as Claim,
  );
}
