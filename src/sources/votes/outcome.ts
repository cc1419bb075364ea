/** Words of a winner column, by what they mean. A model's own name also counts as its win. */
export const WINNER_WORDS = {
  left: ['left', 'model_a'],
  right: ['right', 'model_b'],
  tie: ['tie', 'draw'],
  bothBad: ['bothbad', 'both_bad', 'tie (bothbad)'],
} as const;

/** Codes of an outcome in SQL. */
export const OUTCOME = { unknown: 0, left: 1, right: 2, tie: 3, bothBad: 4 } as const;

/** SQL for an outcome's code, from the names of its columns. */
export function outcomeSql(left: string, right: string, winner: string): string {
  const words = Object.entries(WINNER_WORDS).flatMap(([outcome, list]) =>
    list.map((word) => `WHEN '${word}' THEN ${OUTCOME[outcome as keyof typeof WINNER_WORDS]}`),
  );
  const named = `CASE WHEN ${winner} = ${left} THEN ${OUTCOME.left} WHEN ${winner} = ${right} THEN ${OUTCOME.right} ELSE ${OUTCOME.unknown} END`;
  return `CASE ${winner} ${words.join(' ')} ELSE ${named} END`;
}
