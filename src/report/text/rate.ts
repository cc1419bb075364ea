import type { RateAnswer, RatedModel } from '../../contract/rate.js';

/** Ratings as a table in plain text, with what a reader must know below it. */
export function rateText(answer: RateAnswer): string {
  const { ratings, unrated, unratedTotal, votes, ties } = answer;
  const lines = [
    `${ratings.length} models rated from ${count(votes.rated)} votes in ${clean(answer.file)}: ${methodText(answer)}`,
    '',
    ...table(ratings, answer.scoreUnit),
  ];
  if (ratings.some((model) => model.tiedWithNext))
    lines.push('', '= cannot be told from the next model: the interval of their difference contains 0.');
  if (answer.style.length > 0) {
    lines.push('', 'Covariates, log odds for the left model per standard deviation:');
    for (const { name, coefficient, low, high } of answer.style) {
      const interval = low === null || high === null ? '' : ` (${low.toFixed(3)} to ${high.toFixed(3)})`;
      lines.push(`  ${clean(name)}  ${coefficient.toFixed(3)}${interval}`);
    }
  }
  if (unratedTotal > 0) {
    lines.push('', `Without a finite rating, ${count(unratedTotal)}:`);
    for (const { name, low, high, votes, reason } of unrated.slice(0, 20)) {
      const bound =
        low !== null ? `, at least ${low.toFixed(0)}` : high !== null ? `, at most ${high.toFixed(0)}` : '';
      lines.push(`  ${clean(name)}  ${count(votes)} votes${bound}: ${reason}`);
    }
    if (unratedTotal > 20) lines.push(`  and ${count(unratedTotal - 20)} more`);
  }
  const both = ties.bothBad > 0 ? `, ${count(ties.bothBad)} of them both bad` : '';
  const parameter = ties.parameter === null ? '' : ` (ν ${ties.parameter.toFixed(3)})`;
  lines.push('', `Ties: ${count(ties.votes)}${both}, taken as ${ties.treatment}${parameter}.`);
  for (const { reason, votes, examples } of answer.excluded) {
    const shown = examples.map((example) => `"${clean(example)}"`).join(', ');
    lines.push(`Not counted, ${count(votes)} votes: ${reason}${shown && ` (${shown})`}.`);
  }
  lines.push(...answer.notes.map(clean));
  return `${lines.join('\n')}\n`;
}

function methodText({ method, intervals, level, draws, reweight }: RateAnswer): string {
  const spread =
    intervals === 'none'
      ? 'no intervals'
      : `${Math.round(level * 1000) / 10} % ${intervals} intervals${draws > 0 ? ` of ${draws} draws` : ''}`;
  return `${method}, ${spread}${reweight === null ? '' : ', pairs weighed alike'}`;
}

function table(ratings: RatedModel[], scoreUnit: string): string[] {
  const rated = ratings.some((model) => model.rating !== null);
  const header = ['rank', '', 'model', rated ? 'rating' : scoreUnit, 'low', 'high', 'ranks', 'votes'];
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
  const name = header.filter((_, c) => kept[c]).indexOf('model');
  const widths = all[0].map((_, c) => all.reduce((width, row) => Math.max(width, [...row[c]].length), 0));
  return all.map((row) =>
    row
      .map((cell, c) => {
        const space = ' '.repeat(widths[c] - [...cell].length);
        return c === name ? cell + space : space + cell;
      })
      .join('  ')
      .trimEnd(),
  );
}

function count(value: number): string {
  return value.toLocaleString('en-US');
}

/** Foreign text on one line, without control characters. */
function clean(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters of foreign text stay off the terminal
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').slice(0, 200);
}
