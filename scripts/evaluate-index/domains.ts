import { DOMAINS } from '../../src/contract/index.js';
import { domainBenchmarks, type Registry } from '../../src/registry/index.js';
import { type HeldOut, predictHeldOut, summary } from './held-out.js';
import { loadSamples, type Sample } from './samples.js';

const SHORT = { chains: 1, warmUp: 300, draws: 200 };
/** The folds of the paper, two at a time. */
const PARTS = 5;
const LEAST_BENCHMARKS = 3;
const ONE_DIMENSION = 'all benchmarks, one dimension';
const DESIGN = 'all benchmarks, two further dimensions';

/**
 * Whether the scores ask for domains: held-out scores of a domain by its own index, fitted on its benchmarks alone,
 * beside the index of all benchmarks with one dimension and as designed. Only scores whose version has another of the
 * domain to learn from are judged. A domain with too few benchmarks has none: null.
 */
export async function domains(registry: Registry) {
  const paper = await loadSamples(registry, 'epoch-paper');
  const held = new Map<string, { own: HeldOut[]; against: Record<string, number[]> }>();
  const benchmarksOf = new Map<string, ReadonlySet<number>>();
  for (const domain of DOMAINS) {
    const names = await domainBenchmarks(registry, domain);
    const positions = names.map((name) => paper.benchmarks.indexOf(name)).filter((b) => b >= 0);
    benchmarksOf.set(domain, new Set(positions));
    if (positions.length >= LEAST_BENCHMARKS) {
      held.set(domain, { own: [], against: { [ONE_DIMENSION]: [], [DESIGN]: [] } });
    }
  }
  for (let part = 0; part < PARTS; part++) {
    const train = paper.samples.filter(({ fold }) => fold % PARTS !== part);
    const tests = [...held].map(([domain, found]) => {
      const within = ({ benchmark }: Sample) => benchmarksOf.get(domain)?.has(benchmark) ?? false;
      const learnt = train.filter(within);
      const known = new Set(learnt.map(({ model }) => model));
      const test = paper.samples.filter(
        (sample) => sample.fold % PARTS === part && within(sample) && known.has(sample.model),
      );
      found.own.push(...predictHeldOut(learnt, test, paper, { seed: 4000 + part, factors: 0, ...SHORT }));
      return { found, test };
    });
    const all = tests.flatMap(({ test }) => test);
    for (const [name, factors] of [
      [ONE_DIMENSION, 0],
      [DESIGN, 2],
    ] as const) {
      const predicted = predictHeldOut(train, all, paper, { seed: 5000 + part, factors, ...SHORT });
      let at = 0;
      for (const { found, test } of tests) {
        found.against[name].push(...predicted.slice(at, at + test.length).map(({ mean }) => mean));
        at += test.length;
      }
    }
    console.error(`domains, part ${part + 1} of ${PARTS}`);
  }
  return DOMAINS.map((domain) => {
    const found = held.get(domain);
    return {
      domain,
      benchmarks: benchmarksOf.get(domain)?.size ?? 0,
      found: found ? summary(found.own, found.against) : null,
    };
  });
}
