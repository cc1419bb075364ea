import type { Estimate } from '../../src/contract/index.js';
import type { Imputed, Row } from '../evaluate-imputed/result.js';
import type { Results } from '../evaluate-index/report.js';
import type { Line } from './line.js';

const SENSITIVITY = '[sensitivity](../measure/sensitivity.md)';

/** Of known models without scores: how the interval of averages and of `first-reach` held, bounded and drawn. */
export function imputedLine({ worlds, rows }: Imputed): Line {
  const [bounded, , drawn, trend, between] = rows.map(spread);
  return {
    asked: 'Known but unscored earlier models get an imputed ability',
    found: `tried on ${worlds} worlds that truncate, and not taken: drawn below what surpassed them the averages and \`first-reach\` hold in ${drawn}, by the trend alone in ${trend}, bounded as they are in ${bounded}; only drawn between a lower and a higher neighbour they hold better, in ${between}, but the list of earlier models knows no lower ones`,
    met: 'no',
    where: '[imputed](imputed.md)',
  };
}

function spread({ cells }: Row): string {
  const averages = cells.filter(({ figure }) => figure !== 'daily' && figure !== 'atRelease');
  const shares = averages.map(({ held }) => Math.round(100 * held));
  const width = averages.reduce((sum, one) => sum + one.width / averages.length, 0);
  return `${Math.min(...shares)} to ${Math.max(...shares)} % (${width.toFixed(1)} months wide)`;
}

export function sensitivityLines({ sensitivity: found, 'sensitivity-headway': headway }: Results): Line[] {
  if (!found) throw new Error('run npm run evaluate -- index --part sensitivity first');
  const { counts, differences } = found.selfReports;
  const [anyone, , others] = differences;
  const all = Object.values(counts).reduce((sum, one) => sum + one);
  const hundredths = (one: Estimate | null | undefined) => within(one, 100, 'hundredths of a score');
  return [
    {
      asked: 'A bias allowed to scores that developers report of themselves',
      found: `told by the address for ${counts.own} of ${all} scores, and measured beside the index: a maker’s own less anyone else’s of the same version and benchmark ${hundredths(anyone?.share)}, ${within(anyone?.points, 1, 'points')}, from ${anyone?.pairs} pairs; less those of people who make no models ${hundredths(others?.share)}, from ${others?.pairs}; nothing is taken out of the index, whose design is frozen`,
      met: 'partly',
      where: SENSITIVITY,
    },
    {
      asked:
        'Sensitivity in one table: each benchmark, private ones only, self-reports, access unknown, each penalty',
      found: `\`headway sensitivity\`, its page, API and tool ask it of any comparison: ${found.rows.length - 1} choices on \`eci-refit\` in seconds; on \`headway\`, which has no penalty to vary, by the command line in minutes (${headway ? headway.rows.length - 1 : 'none'} on record${headway && headway.left > 0 ? `, ${headway.left} still to come` : ''})`,
      met: 'yes',
      where: SENSITIVITY,
    },
  ];
}

function within(one: Estimate | null | undefined, times: number, unit: string): string {
  if (!one || one.low === null || one.high === null) return 'unknown';
  const figure = (value: number) => (times * value).toFixed(1).replace('-', '−');
  return `${figure(one.estimate)} (${figure(one.low)} to ${figure(one.high)}) ${unit}`;
}
