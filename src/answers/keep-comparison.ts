import { basename } from 'node:path';
import type {
  ComparedModel,
  KeptComparison,
  Kinship,
  LineageCompareAnswer,
  LineageSearchAnswer,
} from '../contract/index.js';
import { HeadwayError, phrase, VERSION } from '../contract/index.js';
import { homeFolder } from '../registry/home.js';
import { keepComparisons } from '../registry/kept-comparisons.js';

const LONGEST_NAME = 200;

/** The names that a comparison of two models is kept under, checked. @throws HeadwayError naming the flag */
export function namesToKeep(nameA: string | undefined, nameB: string | undefined): [string, string] {
  const names: [string, string] = [nameToKeep(nameA, '--name-a'), nameToKeep(nameB, '--name-b')];
  if (names[0].toLowerCase() !== names[1].toLowerCase()) return names;
  throw new HeadwayError({
    code: 'same-name',
    what: phrase`both models are called "${names[0]}"`,
    where: '--name-b',
    remedy: 'name the two models as the registry knows them, for example Yi-34B',
  });
}

/** A name to keep a comparison under. @throws HeadwayError where there is none or it is no name */
export function nameToKeep(name: string | undefined, flag: string): string {
  const text = name?.trim() ?? '';
  if (text !== '' && text.length <= LONGEST_NAME && !/\p{Cc}/u.test(text)) return text;
  throw new HeadwayError({
    code: 'name-missing',
    what: text === '' ? 'a comparison is kept under the names of its models' : 'this is no name of a model',
    where: flag,
    remedy: 'name the model as the registry knows it, for example Yi-34B',
  });
}

/** Keeps a comparison of two models under their names. @throws HeadwayError when it cannot be written */
export async function keepComparison(
  { a, b, seed, ...kinship }: LineageCompareAnswer,
  [nameA, nameB]: readonly [string, string],
  home = homeFolder(),
): Promise<void> {
  await keepComparisons(home, [record({ name: nameA, ...a }, { name: nameB, ...b }, kinship, seed)]);
}

/** Keeps a search: each candidate under the name of its file or folder. @throws HeadwayError as above */
export async function keepSearch(
  { model, candidates, seed }: LineageSearchAnswer,
  name: string,
  home = homeFolder(),
): Promise<void> {
  await keepComparisons(
    home,
    candidates.map((one) =>
      record({ name, ...model }, { name: nameOf(one.model.path), ...one.model }, one.kinship, seed),
    ),
  );
}

type Named = ComparedModel & { readonly name: string };

function record(a: Named, b: Named, kinship: Kinship, seed: number): KeptComparison {
  const side = ({ name, headerDigest, readDigest }: Named) => ({ name, headerDigest, readDigest });
  const { verdict, log10P, decidedBy, reason, tests } = kinship;
  return {
    a: side(a),
    b: side(b),
    verdict,
    log10P,
    decidedBy,
    reason,
    tests: tests.map(({ name, tier, log10P: value, score }) => ({ name, tier, log10P: value, score })),
    seed,
    day: new Date().toISOString().slice(0, 10),
    version: VERSION,
  };
}

function nameOf(path: string): string {
  return basename(path).replace(/\.(safetensors|gguf|bin|pt|pth|ckpt|onnx|json)$/i, '');
}
