/** The words of the pages themselves: names of their parts, links between them. */
export const pagesWords = {
  thisGap: 'This gap',
  derivation: 'Derivation',
  sensitivity: 'What moves it',
  overTime: 'The gap over time',
  weekByWeek: 'Week by week, as a table',
  gapNow: 'The gap now',
  files: 'Files',
};
