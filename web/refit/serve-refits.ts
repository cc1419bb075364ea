import { NO_REQUEST, type RefitProblem, type RefitReply, type RefitRequest } from './messages.js';
import { drawWithout, gapWithout, modelIntervals, refitWithout } from './refit-without.js';

/** A worker's side of the messages: `self` in a Web Worker. */
export interface RefitPort {
  onmessage: ((event: { readonly data: RefitRequest }) => void) | null;
  postMessage(reply: RefitReply): void;
}

/** Draws between two looks for a later request. */
const AT_A_TIME = 50;
const LEVEL = 0.9;

/**
 * Answers refit requests: the estimate first, the intervals when all draws are done. Between parts of the draws it
 * looks for a later request, which takes the place of the one under way.
 *
 * A first fit when the problem is posed has the engine compile what requests will need.
 *
 * @param pause resolves after what waits has been handled
 */
export function serveRefits(port: RefitPort, pause: () => Promise<void>): void {
  let problem: RefitProblem | null = null;
  let newest: RefitRequest | null = null;
  port.onmessage = ({ data }) => {
    if (data.kind === 'pose') {
      problem = data.problem;
      warmUp(problem);
      return port.postMessage({ kind: 'ready', request: NO_REQUEST });
    }
    newest = data;
    const overtaken = () => newest !== data;
    answer(problem, data, overtaken).catch((error: unknown) => {
      const what = error instanceof Error ? error.message : String(error);
      port.postMessage({ kind: 'failure', request: data.request, what });
    });
  };

  async function answer(
    posed: RefitProblem | null,
    { request, without, gap, draws, seed }: Extract<RefitRequest, { kind: 'refit' }>,
    overtaken: () => boolean,
  ): Promise<void> {
    if (!posed) throw new RangeError('no problem has been posed');
    const refit = refitWithout(posed, without);
    const { points } = refit;
    const width = points.length;
    port.postMessage({
      kind: 'estimate',
      request,
      points,
      gap: gap && gapWithout(points, null, gap),
    });
    const drawn = new Float64Array(draws * width);
    for (let first = 0; first < draws; first += AT_A_TIME) {
      await pause();
      if (overtaken()) return;
      drawn.set(drawWithout(refit, seed, first, Math.min(AT_A_TIME, draws - first)), first * width);
    }
    const values = { count: draws, value: (draw: number, model: number) => drawn[draw * width + model] };
    port.postMessage({
      kind: 'intervals',
      request,
      draws,
      ...modelIntervals(points, values, gap?.level ?? LEVEL),
      gap: gap && gapWithout(points, values, gap),
    });
  }
}

/** A problem that holds no index is refused when a refit of it is asked for. */
function warmUp(problem: RefitProblem): void {
  try {
    refitWithout(problem, []);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
}
