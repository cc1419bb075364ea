import type { DataDiffAnswer, DataDiffQuery } from '../contract/index.js';
import { HeadwayError, phrase } from '../contract/index.js';
import { quantile } from '../measure/index.js';
import type { Registry } from '../registry/index.js';
import { type Entry, type MeasureTable, measureTable } from './measures/index.js';
import { attributions, provenance } from './provenance.js';

/** Measures whose values are fitted together, so that a new score of one model can move all others. */
const FITTED = /^(?:eci|eci-refit|headway(?::.+)?|arena(?::.+)?)$/;

/**
 * What changed on a measure between two vintages: versions added, removed, and with another value. A version is known
 * by its name in the source.
 *
 * @throws HeadwayError for an unknown measure, a day without data, or two days of one vintage
 */
export async function dataDiff(registry: Registry, query: DataDiffQuery): Promise<DataDiffAnswer> {
  const { measure, from, to } = query;
  const [earlier, later] = [
    await measureTable(registry, measure, from),
    await measureTable(registry, measure, to),
  ];
  if (earlier.vintage >= later.vintage) throw notLater(earlier, later, query);
  const [before, after] = [byVersion(earlier), byVersion(later)];
  const changed = [...after].flatMap(([version, { model, releasedOn, value }]) => {
    const old = before.get(version);
    if (old === undefined || old.value === value) return [];
    return [{ version, model, releasedOn, before: old.value, after: value, change: value - old.value }];
  });
  const sizes = Float64Array.from(changed, ({ change }) => Math.abs(change)).sort();
  const shared = [...after.keys()].filter((version) => before.has(version)).length;
  return {
    kind: 'data-diff',
    measure: later.measure,
    unit: later.unit,
    from: side(earlier, before.size),
    to: side(later, after.size),
    added: only(after, before),
    removed: only(before, after),
    changed: changed.sort(
      (x, y) => Math.abs(y.change) - Math.abs(x.change) || (x.version < y.version ? -1 : 1),
    ),
    unchanged: shared - changed.length,
    medianChange: sizes.length === 0 ? null : quantile(sizes, 0.5),
    ownScale: FITTED.test(later.measure),
    attribution: attributions([...later.dataSets, ...earlier.dataSets]),
    ...provenance(registry, null, later.vintage),
  };
}

type Values = ReadonlyMap<string, Entry>;

const byVersion = ({ entries }: MeasureTable): Values =>
  new Map(entries.map((entry) => [entry.version, entry]));

const side = ({ vintage, dataSets }: MeasureTable, values: number): DataDiffAnswer['from'] => ({
  vintage,
  dataSets: dataSets.map(({ id }) => id),
  values,
});

function only(values: Values, others: Values): DataDiffAnswer['added'] {
  return [...values.values()]
    .filter(({ version }) => !others.has(version))
    .map(({ version, model, releasedOn, value }) => ({ version, model, releasedOn, value }))
    .sort((x, y) => y.value - x.value || (x.version < y.version ? -1 : 1));
}

function notLater(earlier: MeasureTable, later: MeasureTable, { from, to }: DataDiffQuery): HeadwayError {
  return new HeadwayError({
    code: 'one-vintage',
    what:
      earlier.vintage === later.vintage
        ? phrase`by ${from} and by ${to} the newest data of ${later.measure} are the same, of ${later.vintage}`
        : phrase`the vintage ${later.vintage} is not later than ${earlier.vintage}`,
    remedy: 'name the earlier day first; headway data lists the vintages of each measure',
  });
}
