import type { FitAnswer, GapAnswer } from '../../src/contract/index.js';
import { markup } from '../../src/report/html/markup.js';
import { htmlTable } from '../../src/report/html/table.js';
import { messagesIn } from '../../src/report/messages/index.js';
import { cell } from '../../src/report/numbers.js';
import { posed } from '../fit/posed.js';
import type { RefitFigures, RefitReply, RefitRequest } from './messages.js';
import { figureRows, refitGapOf, refittedGap } from './refitted-gap.js';

/** The words of the language that the page is written in. */
const words = messagesIn(document.documentElement.lang.startsWith('zh') ? 'zh' : 'en');

const DRAWS = 400;

/** Fills the part of a page in which benchmarks are left out. */
export async function addRefitting(section: HTMLElement): Promise<void> {
  const status = section.querySelector<HTMLElement>('[role=status]')!;
  const target = section.querySelector<HTMLElement>('.refitted')!;
  const query = section.dataset.refit ?? '';
  status.textContent = words.refit.loading;
  let fit: FitAnswer;
  let gap: GapAnswer;
  try {
    [fit, gap] = await Promise.all([
      asked<FitAnswer>(`/fit.json?${fitQueryOf(query)}`),
      asked<GapAnswer>(`/gap.json?${query}`),
    ]);
  } catch {
    status.textContent = words.refit.failed;
    return;
  }
  const refitGap = refitGapOf(fit);
  const { scores, ...rest } = posed(fit);
  const worker = new Worker('/web/refit-worker.js', { type: 'module' });
  const ask = (request: RefitRequest) => worker.postMessage(request);
  ask({ kind: 'pose', problem: { ...rest, scores, leastBenchmarks: fit.leastBenchmarks } });
  const form = choices(fit);
  const figures = document.createElement('div');
  const chart = document.createElement('figure');
  target.replaceChildren(form, figures, chart);
  let request = 0;
  let without: number[] = [];
  let started = 0;
  const names = () => without.map((b) => fit.benchmarks[b]?.name ?? '');
  const showFigures = (now: RefitFigures | null) => {
    const [, all, left] = words.refit.columns;
    figures.innerHTML = String(
      htmlTable(
        words.refit.caption({ follower: words.group(gap.follower), leader: words.group(gap.leader) }),
        [{ title: null }, { title: all, kind: 'number' }, { title: left, kind: 'number' }],
        figureRows(gap, now).map(([name, before, after]) => [
          name,
          cell(before),
          after === undefined ? '' : markup`<strong>${cell(after)}</strong>`,
        ]),
      ),
    );
  };
  const reset = () => {
    status.textContent = words.refit.none;
    showFigures(null);
    chart.replaceChildren();
  };
  form.addEventListener('change', () => {
    without = [...form.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => Number(value));
    request++;
    if (without.length === 0) return reset();
    started = performance.now();
    status.textContent = words.refit.fitting;
    ask({ kind: 'refit', request, without, gap: refitGap, draws: DRAWS, seed: gap.seed });
  });
  form.addEventListener('reset', () => setTimeout(() => form.dispatchEvent(new Event('change'))));
  worker.addEventListener('message', async ({ data }: MessageEvent<RefitReply>) => {
    if (data.kind === 'ready' || data.request !== request || without.length === 0) return;
    if (data.kind === 'failure') {
      status.textContent = words.refit.impossible(data.what);
      chart.replaceChildren();
      return showFigures(null);
    }
    if (data.gap === null) {
      status.textContent = words.refit.noGap;
      chart.replaceChildren();
      return showFigures(null);
    }
    showFigures(data.gap);
    if (data.kind === 'intervals') {
      status.textContent = words.refit.done(names(), data.draws, gap.level);
      section.dataset.intervals = String(Math.round(performance.now() - started));
      return;
    }
    const lost = data.points.filter((value) => Number.isNaN(value)).length;
    status.textContent = `${words.refit.drawing(names())} ${words.refit.lost(lost)}`;
    section.dataset.estimate = String(Math.round(performance.now() - started));
    const drawn = request;
    const { drawGap } = await import('../page/draw-gap.js');
    if (drawn === request) drawGap(chart, refittedGap(gap, fit, data), words.refit.note(names()), words);
  });
  reset();
}

/** The parameters of a gap that its fit takes too. */
function fitQueryOf(query: string): string {
  const parameters = new URLSearchParams(query);
  for (const name of ['method', 'events', 'carry-forward', 'over-time']) parameters.delete(name);
  return parameters.toString();
}

async function asked<Answer>(address: string): Promise<Answer> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(String(response.status));
  return response.json() as Promise<Answer>;
}

/** A box to tick for each benchmark, the most used first. */
function choices(fit: FitAnswer): HTMLFormElement {
  const scored = new Map<number, number>();
  for (const benchmark of fit.scores.benchmark) scored.set(benchmark, (scored.get(benchmark) ?? 0) + 1);
  const form = document.createElement('form');
  const ordered = [...fit.benchmarks.keys()].sort((x, y) => (scored.get(y) ?? 0) - (scored.get(x) ?? 0));
  form.innerHTML = String(
    markup`<fieldset><legend>${words.refit.choose}</legend>
${ordered.map(
  (b) =>
    markup`<label class="check"><input type="checkbox" value="${b}"> ${fit.benchmarks[b]?.name ?? ''} <span class="small">${words.refit.scores(scored.get(b) ?? 0)}</span></label>\n`,
)}</fieldset>
<button type="reset" class="plain">${words.refit.reset}</button>`,
  );
  return form;
}
