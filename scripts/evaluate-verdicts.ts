import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Distribution, decide, distributionOf, type Statement } from '../src/claims/verdict/index.js';
import { measureGap, Random, type Release } from '../src/measure/index.js';

/**
 * Calibration of verdicts on synthetic worlds. A world has two groups whose models' abilities rise with time; each is
 * measured with error, and its posterior is known exactly. The draws of the posterior go through both frontiers to the
 * gap, as in the product, and from there to a verdict on claims made at random; the true abilities tell which hold.
 */
const { values } = parseArgs({
  options: { worlds: { type: 'string', default: '1500' }, draws: { type: 'string', default: '300' } },
});
const WORLDS = Number(values.worlds);
const DRAWS = Number(values.draws);
const CLAIMS_A_WORLD = 24;
const DAYS = 1000;
const SLOPE = 0.045;
const SPREAD = 4;

interface World {
  readonly months: Distribution;
  readonly truth: number;
}

/** A gap with the draws of its exact posterior, and the true one. */
function worldOf(seed: number): World | null {
  const random = new Random(seed);
  const lag = 3 * random.normal() + 6;
  const groups = [
    { models: 25, behind: 0 },
    { models: 6 + random.integer(20), behind: lag * 30.4375 * SLOPE },
  ];
  const prior: number[] = [];
  const deviation: number[] = [];
  const truth: number[] = [];
  const sides = groups.map(({ models, behind }) =>
    Array.from({ length: models }, (): Release => {
      const day = random.integer(DAYS);
      const id = truth.length;
      const expected = SLOPE * day - behind;
      const error = 1 + 4 * random.uniform();
      truth.push(expected + SPREAD * random.normal());
      const observed = truth[id] + error * random.normal();
      const share = SPREAD ** 2 / (SPREAD ** 2 + error ** 2);
      prior.push(expected + share * (observed - expected));
      deviation.push(Math.sqrt(share) * error);
      return { day, value: prior[id], id };
    }),
  );
  const drawn = new Float64Array(DRAWS * truth.length);
  for (let i = 0; i < drawn.length; i++) {
    drawn[i] = prior[i % truth.length] + deviation[i % truth.length] * random.normal();
  }
  const draws = { count: DRAWS, value: (draw: number, id: number) => drawn[draw * truth.length + id] };
  const span = { since: 0, asOf: DAYS, tolerance: 0, level: 0.9, earlierLeaders: [], earlierFollowers: [] };
  const [leader, follower] = sides;
  const measured = measureGap({ ...span, leader, follower, draws });
  const really = (side: readonly Release[]) => side.map((one) => ({ ...one, value: truth[one.id] }));
  const real = measureGap({ ...span, leader: really(leader), follower: really(follower), draws: null });
  if (!measured.daily.now || !measured.drawn || !real.daily.now) return null;
  return {
    months: distributionOf(measured.daily.now.estimate, measured.drawn.daily),
    truth: real.daily.now.estimate,
  };
}

interface Judged {
  readonly kind: string;
  readonly verdict: string;
  readonly probability: number;
  readonly holds: boolean;
  /** The size is wrong, or the direction. */
  readonly fails: boolean;
}

function claimsOn({ months, truth }: World, seed: number): Judged[] {
  const random = new Random(seed ^ 0x2545f491);
  return Array.from({ length: CLAIMS_A_WORLD }, (): Judged => {
    const kind = ['at least', 'at most', 'behind', 'range'][random.integer(4)];
    const [a, b] = [24 * random.uniform() + 0.5, 24 * random.uniform() + 0.5].sort((x, y) => x - y);
    const size = {
      'at least': { min: a, max: null },
      'at most': { min: null, max: b },
      behind: null,
      range: { min: a, max: b },
    }[kind] as Statement['size'];
    const { verdict, probability } = decide({ size, directed: true, hedged: false }, months);
    const holds =
      size === null
        ? truth > 0
        : kind === 'range'
          ? truth >= a * (2 / 3) && truth <= b * (4 / 3)
          : truth >= (size.min ?? Number.NEGATIVE_INFINITY) &&
            truth <= (size.max ?? Number.POSITIVE_INFINITY);
    return { kind, verdict, probability: probability?.low ?? Number.NaN, holds, fails: !holds || truth <= 0 };
  });
}

const judged: Judged[] = [];
let worlds = 0;
for (let seed = 1; seed <= WORLDS; seed++) {
  const world = worldOf(seed);
  if (world === null) continue;
  worlds += 1;
  judged.push(...claimsOn(world, seed));
}
const share = (some: readonly Judged[]) => (100 * some.filter(({ holds }) => holds).length) / some.length;
const text = (some: readonly Judged[]) => (some.length === 0 ? '–' : `${share(some).toFixed(1)} %`);
const bins = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.775, 0.825, 0.9, 0.95, 1.0001];
const rows = bins.slice(1).map((high, i) => {
  const inside = judged.filter(({ probability }) => probability >= bins[i] && probability < high);
  return `| ${Math.round(1000 * bins[i]) / 10} to ${Math.min(100, Math.round(1000 * high) / 10)} % | ${inside.length} | ${text(inside)} |`;
});
const at80 = judged.filter(({ probability }) => probability >= 0.775 && probability < 0.825);
const kinds = ['at least', 'at most', 'behind', 'range'].map((kind) => {
  const own = judged.filter((one) => one.kind === kind);
  const by = (verdict: string) => own.filter((one) => one.verdict === verdict);
  const refuted = own.filter(({ verdict }) =>
    ['overstated', 'understated', 'contradicted'].includes(verdict),
  );
  return `| ${kind} | ${own.length} | ${by('supported').length} | ${text(by('supported'))} | ${by('uncertain').length} | ${refuted.length} | ${refuted.length === 0 ? '–' : `${((100 * refuted.filter(({ fails }) => fails).length) / refuted.length).toFixed(1)} %`} |`;
});
const page = `# Calibration of verdicts

Written by \`npm run evaluate -- verdicts\` (${worlds} synthetic worlds, ${DRAWS} draws each, ${CLAIMS_A_WORLD} random claims a world, seeds 1 to ${WORLDS}).

A world has a leader of 25 models and a follower of 6 to 25, released over ${DAYS} days; abilities rise by ${SLOPE} points a day
with a spread of ${SPREAD}, the follower ${'behind by a normal lag of mean 6 and deviation 3 months'}, and are measured with errors
of 1 to 5 points. The posterior of each ability is exact. Its draws go through both frontiers to the \`daily\` gap and from
there, by the order of verdicts, to a verdict; the true abilities tell whether the claim holds.

**Of verdicts at 80 % (77.5 to 82.5 %), ${text(at80)} hold** (${at80.length} claims; 77 to 85 % asked).

| probability that the verdict states | claims | hold |
|---|---|---|
${rows.join('\n')}

| claim | made | supported | of these hold | uncertain | refuted | of these fail |
|---|---|---|---|---|---|---|
${kinds.join('\n')}

A range holds here when the truth lies in it widened by its thirds, which is what its probability is of; a claim fails when its size is
wrong or its direction. What the table
does not show: how good the posterior of real scores is (see [the evaluation of the index](index.md)).
`;
writeFileSync(new URL('../docs/evaluate/verdicts.md', import.meta.url), page);
process.stdout.write(`at 80 %: ${text(at80)} of ${at80.length}\n`);
