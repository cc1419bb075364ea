import { GATE_UP_AGREEMENT, UNIT_SIGNS } from '../../src/lineage/compare/unit-signs.js';
import { RANK_CORRELATION } from '../../src/lineage/compare/units-in-place.js';
import { areaUnderCurve, kolmogorov, pairShare } from './statistics.js';
import { uniformitySvg } from './uniformity-svg.js';

export interface TestRow {
  readonly name: string;
  readonly log10P: number | null;
  readonly score: number | null;
  readonly agreeing: number;
  readonly of: number;
}

export interface PairRow {
  readonly i: number;
  readonly j: number;
  readonly kind: string;
  /** log10 of the exact tier's p. */
  readonly exact: number;
  readonly tests: readonly TestRow[];
}

export interface Results {
  readonly seeds: number;
  readonly related: readonly PairRow[];
  readonly independent: readonly PairRow[];
  readonly loss: number;
  readonly seconds: { training: number; comparing: number };
  readonly processes: number;
  /** The machine's mean load over five minutes at the end; other work counts. */
  readonly load: number;
}

/** The measured power, false positives and uniformity, as a page and a picture. */
export function report(results: Results): { markdown: string; svg: string } {
  const { related, independent, seeds } = results;
  const names = related[0]!.tests.map(({ name }) => name);
  const find = (row: PairRow, name: string) => row.tests.find((t) => t.name === name)!;
  const disjoint = independent.filter(({ i, j }) => i % 2 === 0 && j === i + 1);
  const p = (rows: readonly PairRow[], name: string) =>
    rows.flatMap((row) => (find(row, name).log10P === null ? [] : [10 ** find(row, name).log10P!]));
  const kinds = [...new Set(related.map(({ kind }) => kind))].sort();
  const scored = names.filter((name) => related.some((row) => find(row, name).score !== null));
  const tested = names.filter((name) => !scored.includes(name));

  const powerRows = kinds.map((kind) => {
    const rows = related.filter((row) => row.kind === kind);
    const cells = tested.map((name) => {
      const run = rows.filter((row) => find(row, name).log10P !== null);
      return run.length === 0 ? '–' : `${run.filter((row) => find(row, name).log10P! < -6).length}`;
    });
    const exact = rows.filter((row) => row.exact < -6).length;
    const weakest = Math.max(...rows.map((row) => row.exact));
    return `| ${kind} | ${rows.length} | ${exact} | ${weakest.toFixed(1)} | ${cells.join(' | ')} |`;
  });

  const byPair = new Map(independent.map((row) => [`${row.i} ${row.j}`, row]));
  const falseRows = [-1, -2, -3, -6].map((level) => {
    const cell = (value: (row: PairRow) => number) => {
      const { share, error } = pairShare(seeds, (i, j) => value(byPair.get(`${i} ${j}`)!) < level);
      return `${share.toPrecision(2)} ± ${error.toPrecision(1)}`;
    };
    const cells = tested.map((name) => cell((row) => find(row, name).log10P ?? 0));
    return `| 10^${level} | ${cell((row) => row.exact)} | ${cells.join(' | ')} |`;
  });

  const uniform = tested.map((name) => {
    const { distance, p: value } = kolmogorov(p(disjoint, name));
    return `| ${name} | ${distance.toFixed(3)} | ${value.toFixed(2)} |`;
  });
  const area = areaUnderCurve(
    related.map((row) => -row.exact),
    independent.map((row) => -row.exact),
  );
  const strongest = (row: PairRow) => -Math.min(row.exact, find(row, GATE_UP_AGREEMENT).log10P ?? 0);
  const areaBoth = areaUnderCurve(related.map(strongest), independent.map(strongest));
  const share = (row: PairRow) => find(row, GATE_UP_AGREEMENT).agreeing / find(row, GATE_UP_AGREEMENT).of;
  const decided = related.filter(
    (row) => row.exact < -6 || (find(row, GATE_UP_AGREEMENT).log10P! < -20 && share(row) > 0.25),
  ).length;
  const greatest = (value: (row: PairRow) => number) => Math.max(...independent.map(value));
  const least = Math.min(...independent.map((row) => find(row, GATE_UP_AGREEMENT).log10P!));
  const scores = scored.map((name) => {
    const of = (rows: readonly PairRow[]) =>
      rows.flatMap((row) => find(row, name).score ?? []).sort((a, b) => a - b);
    const [own, other] = [of(related), of(independent)];
    const at = (list: readonly number[], q: number) => list[Math.floor(q * (list.length - 1))]!.toFixed(3);
    return `| ${name} | ${at(other, 0.5)} | ${at(other, 1)} | ${at(own, 0)} | ${at(own, 0.5)} |`;
  });

  const markdown = `# Power and false positives of the lineage tests

Made by \`npx tsx bench/lineage-power.ts\`; every figure follows from seeds 0 to ${seeds - 1}.

${seeds} small Llama-style language models (hidden 64, feed-forward 128, two layers, four heads with two
key-value heads, 96 characters) are trained from their own random starts on their own text of one made-up
language, to ${results.loss.toFixed(2)} nats a character on average. Each has a copy tuned on another language, a copy
continued on its own, and one tuned copy that is changed further. That gives ${related.length} related pairs, and
${independent.length} independent pairs of models that share sizes, recipe and language but no weights.
Training took ${results.seconds.training.toFixed(0)} s in ${results.processes} processes, comparing ${results.seconds.comparing.toFixed(0)} s in one (${((1000 * results.seconds.comparing) / independent.length).toFixed(0)} ms a pair); load ${results.load.toFixed(0)}.

## Power

Pairs found at p < 10^-6. *Exact tier*: the least of the exact tests times their number. *Weakest*: its
greatest log10 p. "–": the test does not apply.

| related by | pairs | exact tier | weakest | ${tested.join(' | ')} |
|---|---|---|---|${tested.map(() => '---').join('|')}|
${powerRows.join('\n')}

Exact tier: ${related.filter((row) => row.exact < -6).length} of ${related.length} pairs, area under the curve ${area.toFixed(4)}. With the robust tier: ${decided} of ${related.length}, area ${areaBoth.toFixed(4)}.
The only pairs the exact tier cannot see are those whose permuted units also had their signs flipped at
random: no exchangeable part is left in place, and the robust tier finds them.

## False positives over all independent pairs

Share of pairs below each level, with its standard error. The ${independent.length} pairs come from ${seeds} models and each
model stands in ${seeds - 1} of them, so they are not independent trials; the error leaves out one model at a time
(jackknife). Counts of agreeing units are whole numbers, so most of these tests stay below their level.

| level | exact tier | ${tested.join(' | ')} |
|---|---|${tested.map(() => '---').join('|')}|
${falseRows.join('\n')}

Least p over all independent pairs: exact tier 10^${Math.min(...independent.map((row) => row.exact)).toFixed(1)}, ${GATE_UP_AGREEMENT} 10^${least.toFixed(1)}
(greatest share of agreeing units ${greatest(share).toFixed(3)}).

## Uniformity on disjoint pairs

![Empirical distribution of the p-values of ${disjoint.length} disjoint independent pairs](uniformity.svg)

Kolmogorov's distance of the p-values of the ${disjoint.length} disjoint pairs (0, 1), (2, 3) … from uniform. A test on
counts is conservative by design (its curve runs below the diagonal), so its distance is not zero; the rank
correlation has a continuous null and should lie in the band.

| test | distance | p of the distance |
|---|---|---|
${uniform.join('\n')}

## Scores without a p-value

| score | independent, median | independent, greatest | related, least | related, median |
|---|---|---|---|---|
${scores.join('\n')}
`;
  const svg = uniformitySvg(
    [
      { label: RANK_CORRELATION, colour: '#1f5fa8', ps: p(disjoint, RANK_CORRELATION) },
      { label: UNIT_SIGNS, colour: '#b3541e', ps: p(disjoint, UNIT_SIGNS) },
      { label: 'exact tier (Bonferroni)', colour: '#3c7a3c', ps: disjoint.map((row) => 10 ** row.exact) },
    ],
    'p-values of independent pairs against the uniform distribution',
  );
  return { markdown, svg };
}
