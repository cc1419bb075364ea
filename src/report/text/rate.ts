import type { RateAnswer, RatedModel, ScoreUnit } from '../../contract/index.js';
import type { Messages } from '../messages/index.js';
import { count } from '../numbers.js';
import { columnsOf } from './columns.js';
import type { TextOptions } from './gap.js';

const SHOWN_UNRATED = 20;

/** Ratings as a table in plain text, with what a reader must know below it. */
export function rateText(answer: RateAnswer, { words }: Pick<TextOptions, 'words'>): string {
  const { rate } = words;
  const { ratings, unrated, unratedTotal, votes, ties } = answer;
  const lines = [
    rate.headline(ratings.length, votes.rated, clean(answer.file), rate.method(answer)),
    '',
    ...table(ratings, answer.scoreUnit, rate),
  ];
  if (ratings.some((model) => model.tiedWithNext)) lines.push('', rate.tied);
  if (answer.style.length > 0) {
    lines.push('', rate.covariates);
    for (const { name, coefficient, low, high } of answer.style) {
      const interval = low === null || high === null ? '' : rate.interval(low.toFixed(3), high.toFixed(3));
      lines.push(`  ${clean(name)}  ${coefficient.toFixed(3)}${interval}`);
    }
  }
  if (unratedTotal > 0) {
    lines.push('', rate.without(unratedTotal));
    for (const model of unrated.slice(0, SHOWN_UNRATED))
      lines.push(`  ${rate.unrated(clean(model.name), model)}`);
    if (unratedTotal > SHOWN_UNRATED) lines.push(`  ${rate.more(unratedTotal - SHOWN_UNRATED)}`);
  }
  lines.push('', rate.ties(ties));
  for (const { reason, votes, examples } of answer.excluded) {
    const shown = words.joined(examples.map((example) => `"${clean(example)}"`));
    lines.push(rate.uncounted(votes, reason, shown));
  }
  lines.push(...answer.notes.map(rate.note));
  return `${lines.join('\n')}\n`;
}

function table(ratings: RatedModel[], unit: ScoreUnit, rate: Messages['rate']): string[] {
  const heads = rate.columns;
  const rated = ratings.some((model) => model.rating !== null);
  const header = [
    heads.rank,
    '',
    heads.model,
    rated ? heads.rating : rate.unit(unit),
    heads.low,
    heads.high,
    heads.ranks,
    heads.votes,
  ];
  const rows = ratings.map((model) => [
    String(model.rank),
    model.tiedWithNext ? '=' : '',
    clean(model.name),
    model.rating === null ? model.score.toPrecision(6) : model.rating.toFixed(1),
    model.low?.toFixed(1) ?? '',
    model.high?.toFixed(1) ?? '',
    model.rankLow === null ? '' : `${model.rankLow}-${model.rankHigh}`,
    count(model.votes),
  ]);
  const kept = header.map((_, c) => rows.some((row) => row[c] !== ''));
  const all = [header, ...rows].map((row) => row.filter((_, c) => kept[c]));
  const name = header.filter((_, c) => kept[c]).indexOf(heads.model);
  const widths = all[0]!.map((_, c) =>
    all.reduce((width, row) => Math.max(width, columnsOf(row[c] ?? '')), 0),
  );
  return all.map((row) =>
    row
      .map((cell, c) => {
        const space = ' '.repeat(widths[c]! - columnsOf(cell));
        return c === name ? cell + space : space + cell;
      })
      .join('  ')
      .trimEnd(),
  );
}

/** Foreign text on one line, without control characters. */
function clean(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters of foreign text stay off the terminal
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').slice(0, 200);
}
