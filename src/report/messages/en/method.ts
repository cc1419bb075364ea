/** A method in short, with the page of the documentation that has it whole. */
export interface MethodWords {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  /** Path of the documentation in the repository. */
  readonly page: string;
  /** Where the method comes from, and its address. */
  readonly from: { readonly name: string; readonly address: string } | null;
}

const STITCHING = {
  name: 'A Rosetta Stone for AI Benchmarks',
  address: 'https://github.com/epoch-research/benchmark-stitching',
};

/** The words of the page of the methods. */
export const methodWords = {
  title: 'How Headway measures, and how well',
  lead: 'Each method in short. The whole of it, with its limits, stands in the documentation that comes with the program, at the path beside it.',
  dataLink: 'Which data are held, with vintage, licence and counts',
  methods: 'Methods',
  documentation: 'Documentation',
  origin: 'After',
  list: [
    {
      id: 'index',
      name: 'The index eci-refit',
      text: 'Every score is put between what guessing gives and the ceiling, and explained by an ability of the model and a difficulty and slope of the benchmark: score = sigmoid(slope · (ability − difficulty)), by least squares with the published penalty. Claude 3.5 Sonnet is 130 and GPT-5 150.',
      page: 'docs/measure/item-response.md',
      from: STITCHING,
    },
    {
      id: 'headway-index',
      name: 'The index headway',
      text: 'Our own index, an early one: versions share strength with their model, benchmarks have further dimensions, and all is drawn from one posterior. It is scored below on scores that it had not seen.',
      page: 'docs/measure/headway-index.md',
      from: null,
    },
    {
      id: 'gap',
      name: 'The gap in months',
      text: 'A frontier is the greatest value among a group’s models released so far. daily: how long ago, on the day, the leader first stood where the follower stands. at-release: the same at the follower’s records, held until its next. first-reach: the time between both groups’ first reaching a level, averaged over 100 levels.',
      page: 'docs/measure/gap.md',
      from: null,
    },
    {
      id: 'interval',
      name: 'The interval',
      text: 'Draws of the posterior of the index go through both frontiers to the gap; the interval holds the central 90 % of them. Where nothing bounds how long the leader stood at a level, that side is open and said to be.',
      page: 'docs/measure/interval.md',
      from: null,
    },
    {
      id: 'trend',
      name: 'The trend',
      text: 'The mean at-release gap of the last 12 months less that of the 12 before, by draws; 6 and 24 months beside. Where windows, definitions, or months and points disagree in sign, it is uncertain.',
      page: 'docs/measure/trend.md',
      from: null,
    },
    {
      id: 'forecast',
      name: 'The forecast',
      text: 'Past quarters of the gap are drawn again from the as-of day on; where that did not beat a random walk on the past, the random walk is used. A published chance is never 0 or 1.',
      page: 'docs/measure/forecast.md',
      from: null,
    },
    {
      id: 'place',
      name: 'Placing a model',
      text: 'Given draws of the benchmarks, a model’s ability has one dimension and is integrated on a grid. The next benchmark is the one after whose score the least variance is expected to be left.',
      page: 'docs/measure/place.md',
      from: null,
    },
    {
      id: 'ratings',
      name: 'Ratings from votes',
      text: 'Strengths of Bradley and Terry by maximum likelihood, with intervals; 400 · log10 of the strength, the mean at 1000.',
      page: 'docs/measure/ratings.md',
      from: null,
    },
    {
      id: 'claims',
      name: 'Claims and verdicts',
      text: 'A claim is read from its sentence with who said it and when. It is measured as of its day, by the data of that day where they are held; whether it holds is decided in a fixed order from the distribution of the measurement. A text about more than models is a proxy, and said to be.',
      page: 'docs/claims/verdicts.md',
      from: null,
    },
    {
      id: 'lineage',
      name: 'Lineage',
      text: 'What is declared, what is detected in the weights, and where the two contradict are three facts, never merged. Weights are compared by tests whose chance under independence is known.',
      page: 'docs/lineage/compare.md',
      from: null,
    },
    {
      id: 'census',
      name: 'The census',
      text: 'Models of several lists, each once after their names are joined. A count is a lower bound; a share is one of the lists, not of the world.',
      page: 'docs/census.md',
      from: null,
    },
  ] as readonly MethodWords[],
  scorecard: 'The scorecard',
  scorecardLead:
    'What the evaluations of this version found, as npm run evaluate wrote it: all of it, the poor figures with the good. Nothing is measured here anew.',
  noScorecard: 'This copy was built without its evaluations.',
  tableOf: (title: string, heading: string | null, number: number): string =>
    `${title}${heading === null ? '' : `: ${heading}`}${number > 1 ? ` (${number})` : ''}`,
};
