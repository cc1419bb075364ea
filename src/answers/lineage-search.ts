import { createHash } from 'node:crypto';
import { readdir, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { HeadwayError, type LineageSearchAnswer, VERSION } from '../contract/index.js';
import { assumptionsOf } from '../lineage/compare/assumptions.js';
import { type Evidence, gatherEvidence } from '../lineage/compare/evidence.js';
import { exactLog10P } from '../lineage/compare/exact-tier.js';
import { kinshipOf } from '../lineage/compare/kinship.js';
import { mergeWeights } from '../lineage/compare/merge-weights.js';
import { threads } from '../lineage/compare/threads.js';
import { digestedStore } from '../lineage/weights/read-digest.js';
import { openWeights, type WeightStore } from '../lineage/weights/store.js';
import { holm } from '../measure/combine.js';
import { comparedModel } from './compared-model.js';
import { type CompareOptions, READ_LIMIT } from './lineage-compare.js';

const WEIGHT_FILE = /\.(safetensors|gguf|bin|pt|pth|ckpt|onnx|json)$/i;
const BESIDE_WEIGHTS = /^(config|tokenizer.*|special_tokens_map|generation_config)\.json$/i;
/** Shards, which their index opens, and the parts of a split GGUF file after the first. */
const LATER_PART = /-\d{5}-of-\d{5}\.(safetensors|bin)$|-(?!00001)\d{5}-of-\d{5}\.gguf$/i;
const ORDER = ['same-weights', 'derived', 'undetermined', 'architecture-only', 'independent'];

/**
 * Which of the models in a folder a model is related to. The exact p-values are corrected for the number of
 * candidates by Holm's method; if several candidates of the same sizes are related, the weights of their
 * merge are recovered.
 *
 * @param among a folder: every file of weights in it and every folder in it is a candidate
 * @throws HeadwayError when the model cannot be read or the folder holds no candidate
 */
export async function searchWeights(
  path: string,
  among: string,
  options: CompareOptions = {},
): Promise<LineageSearchAnswer> {
  const { seed = 1, readLimit = READ_LIMIT } = options;
  const workers = threads(options.threads);
  const model = digestedStore(await openWeights(path));
  const skipped: { path: string; reason: string }[] = [];
  const found: {
    path: string;
    evidence: Evidence;
    summary: ReturnType<typeof comparedModel>;
    digest: string;
  }[] = [];
  try {
    for (const candidate of await candidatePaths(among, path)) {
      let store: ReturnType<typeof digestedStore>;
      try {
        store = digestedStore(await openWeights(candidate));
      } catch (error) {
        if (!(error instanceof HeadwayError)) throw error;
        skipped.push({ path: candidate, reason: error.message });
        continue;
      }
      try {
        const evidence = await gatherEvidence(model, store, {
          seed,
          readLimit: readLimit + model.bytesRead,
          threads: workers,
        });
        found.push({
          path: candidate,
          evidence,
          summary: comparedModel(candidate, store),
          digest: store.readDigest(),
        });
      } finally {
        await store.close();
      }
    }
    if (found.length === 0) {
      throw new HeadwayError({
        code: 'no-candidates',
        what: 'no other model was found to compare with',
        where: among,
        remedy: skipped[0]?.reason ?? 'name a folder of weight files or of model folders',
      });
    }
    const tested = found.filter(({ evidence }) => exactLog10P(evidence.tests) !== null);
    const adjusted = holm(tested.map(({ evidence }) => exactLog10P(evidence.tests)!));
    const candidates = found.map((one) => ({
      model: one.summary,
      kinship: kinshipOf(one.evidence, adjusted[tested.indexOf(one)]),
      unadjustedLog10P: exactLog10P(one.evidence.tests),
    }));
    candidates.sort(
      (x, y) =>
        ORDER.indexOf(x.kinship.verdict) - ORDER.indexOf(y.kinship.verdict) ||
        (x.kinship.log10P ?? 0) - (y.kinship.log10P ?? 0) ||
        (x.model.path < y.model.path ? -1 : 1),
    );
    const related = candidates
      .filter(({ kinship }) => kinship.verdict === 'derived' && kinship.architecture.relation === 'same')
      .map(({ model: { path: related } }) => related);
    const hash = createHash('sha256').update(model.readDigest());
    for (const { digest } of found) hash.update(digest);
    return {
      kind: 'lineage-search',
      model: comparedModel(path, model),
      among,
      candidates,
      merge: related.length > 1 ? await mergeOf(model, related) : null,
      skipped,
      assumptions: [
        ...new Set(found.flatMap(({ evidence }) => assumptionsOf(evidence))),
        `The exact p-values are corrected for the ${tested.length} candidates that could be tested (Holm).`,
      ],
      seed,
      asOf: null,
      vintage: null,
      version: VERSION,
      contentHash: hash.digest('hex'),
    };
  } finally {
    await workers.close();
    await model.close();
  }
}

async function mergeOf(model: WeightStore, paths: readonly string[]): Promise<LineageSearchAnswer['merge']> {
  const stores: WeightStore[] = [];
  try {
    for (const path of paths) stores.push(await openWeights(path));
    const merge = await mergeWeights(model, stores);
    if (!merge) return null;
    return {
      weights: paths.map((path, i) => ({ path, weight: merge.weights[i]! })),
      explained: merge.explained,
    };
  } finally {
    for (const store of stores) await store.close();
  }
}

async function candidatePaths(among: string, model: string): Promise<string[]> {
  let entries: Awaited<ReturnType<typeof readEntries>>;
  try {
    entries = await readEntries(among);
  } catch {
    throw new HeadwayError({ code: 'no-such-folder', what: 'the folder cannot be read', where: among });
  }
  const own = await realpath(model).catch(() => model);
  const paths: string[] = [];
  for (const entry of entries) {
    const path = join(among, entry.name);
    if (!entry.isDirectory() && !WEIGHT_FILE.test(entry.name)) continue;
    if (BESIDE_WEIGHTS.test(entry.name) || LATER_PART.test(entry.name)) continue;
    const real = await realpath(path).catch(() => path);
    if (real !== own && !real.startsWith(own + sep)) paths.push(path);
  }
  return paths.sort();
}

function readEntries(folder: string) {
  return readdir(folder, { withFileTypes: true });
}
