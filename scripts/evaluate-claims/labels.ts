import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim } from '../../src/contract/index.js';

/** A claim as a person labelled it; offsets into the raw document. */
export interface Label {
  id: string;
  quote: string;
  start: number;
  end: number;
  speaker: string | null;
  voice?: string;
  type?: string;
  value?: Claim['value'];
  note?: string | null;
}

export interface Labelled {
  name: string;
  path: string;
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
      claims: claims.filter(({ document }) => document === name),
      negatives: negatives.filter(({ document }) => document === name),
    }));
}

/** A folder of `NNN.txt|html|md` with `NNN.claims.jsonl` and `NNN.negatives.jsonl`. */
export function folderLabels(folder: string): Labelled[] {
  return readdirSync(folder)
    .filter(
      (name) =>
        /\.(?:txt|html|md)$/.test(name) && existsSync(join(folder, name.replace(/\.\w+$/, '.claims.jsonl'))),
    )
    .sort()
    .map((name) => {
      const stem = join(folder, name.replace(/\.\w+$/, ''));
      return {
        name,
        path: join(folder, name),
        claims: parse(`${stem}.claims.jsonl`),
        negatives: parse(`${stem}.negatives.jsonl`),
      };
    });
}
