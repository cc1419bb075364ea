/** A route under load. */
export interface Route {
  /** The path of a turn; turn 0 is asked again and again where the answer comes from memory. */
  readonly path: (turn: number) => string;
  /** A page names the server that it comes from: another port in the host is another page. */
  readonly host?: boolean;
  readonly body?: string;
  /** Whether the answer is kept in memory: not where it rests on what is kept on this machine, or was sent. */
  readonly cached: boolean;
}

const PAIR = 'follower=country%3DChina&leader=country%3DUS';
/** A level that was not asked for: the fit and the draws are at hand, as of anything that rests on the data alone. */
const level = (turn: number) => (0.5 + (turn % 40_000) / 100_000).toFixed(5);
/** And another tolerance each time, so that every crossing of every draw is another. */
const gapOf = (turn: number) => `${PAIR}&level=${level(turn)}&tolerance=${((turn % 97) / 100).toFixed(2)}`;

export const ROUTES: Readonly<Record<string, Route>> = {
  '/ (page)': { path: () => '/', host: true, cached: true },
  '/gap (page)': { path: (turn) => `/gap?${gapOf(turn)}`, cached: true },
  '/gap.svg': { path: (turn) => `/gap.svg?${gapOf(turn)}`, cached: true },
  '/api/v1/gap': { path: (turn) => `/api/v1/gap?${gapOf(turn)}`, cached: true },
  '/api/v1/history': { path: (turn) => `/api/v1/history?${gapOf(turn)}`, cached: true },
  '/models (page)': { path: () => '/models', host: true, cached: true },
  '/api/v1/models': { path: (turn) => `/api/v1/models?level=${level(turn)}`, cached: true },
  '/api/v1/model': { path: (turn) => `/api/v1/model?name=DeepSeek-R1&level=${level(turn)}`, cached: false },
  '/census (page)': { path: () => '/census?by=province', host: true, cached: true },
  '/api/v1/claims': { path: () => '/api/v1/claims', cached: false },
};

const ARTICLE = `Chinese laboratories trail those of the United States by about two years, the analyst Ada Long said on Tuesday.
The gap is widening, she added, though others put it at six months. Yi-34B, released by 01.AI in November 2023, was built
on Llama 2, and Kai-Fu Lee said that it topped the leaderboards of open models. China had released at least 79 large language
models by May 2023, most of them in Beijing and Guangdong, a study found. DeepSeek-R1 is open. There is a 20 per cent chance
that China overtakes the United States by 2030, Long said.`;

/** An article of 3 KB; each time another, by its last line. */
export const CHECK: Route = {
  path: () => '/api/v1/check?published=2024-02-21',
  body: `${[ARTICLE, ARTICLE.replaceAll('Long', 'Short'), ARTICLE.replaceAll('Long', 'Wide'), ARTICLE.replaceAll('Long', 'Lee'), ARTICLE.replaceAll('Long', 'Hill')].join('\n\n').slice(0, 3_070)}`,
  cached: false,
};
