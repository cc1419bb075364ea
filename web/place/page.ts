import { DEFAULTS, type FitAnswer, type PlaceAnswer } from '../../src/contract/index.js';
import { placeMain } from '../../src/report/html/place.js';
import { messagesIn } from '../../src/report/messages/index.js';
import { saveLinks } from '../page/save.js';
import type { ChosenFile, PlaceReply, PlaceRequest } from './messages.js';

/** The words of the language that the page is written in. */
const words = messagesIn(document.documentElement.lang.startsWith('zh') ? 'zh' : 'en');
const MOST_BYTES = 64_000_000;
const EXAMPLE = 'benchmark,score,n\nGPQA diamond,0.712,198\nMATH level 5,0.921,1324\nMMLU,0.874,14042\n';

/** Lets results be dropped, chosen or pasted, and shows where the model stands. Nothing is sent. */
export function addPlacing(): void {
  const form = document.querySelector<HTMLFormElement>('form.place');
  const status = document.querySelector<HTMLElement>('#place-status');
  const shown = document.querySelector<HTMLElement>('#place-result');
  if (!form || !status || !shown) return;
  const say = (...texts: (string | null)[]) => {
    status.replaceChildren(
      ...texts.flatMap((text) =>
        text === null ? [] : [Object.assign(document.createElement('span'), { textContent: text })],
      ),
    );
  };
  const worker = new Worker('/web/place-worker.js', { type: 'module' });
  const ask = (request: PlaceRequest) => worker.postMessage(request);
  let newest = 0;
  let waiting = false;
  worker.addEventListener('message', ({ data }: MessageEvent<PlaceReply>) => {
    if (data.kind === 'progress') {
      if (waiting && data.done < data.of) say(words.place.drawing(data.done, data.of));
      else if (waiting) say(words.place.placing);
      return;
    }
    if (data.request !== newest) return;
    waiting = false;
    form.removeAttribute('aria-busy');
    if (data.kind === 'refused') {
      status.className = 'refused';
      shown.replaceChildren();
      const { what, where, remedy } = data;
      say(
        words.phrase(what) + words.stop,
        where && words.place.whereIs(words.phrase(where)),
        remedy && words.place.whatToDo(words.phrase(remedy)),
      );
      return;
    }
    say(words.place.placed(data.answer.model ?? data.answer.file));
    show(shown, data.answer);
  });
  const loaded = fetch('/fit.json')
    .then((response) => (response.ok ? (response.json() as Promise<FitAnswer>) : Promise.reject(response)))
    .then((fit) => ask({ kind: 'pose', fit, draws: DEFAULTS.draws, seed: DEFAULTS.seed }));
  const place = async (files: readonly ChosenFile[]) => {
    newest++;
    waiting = true;
    status.className = '';
    form.setAttribute('aria-busy', 'true');
    say(words.place.loading);
    try {
      await loaded;
    } catch {
      status.className = 'refused';
      return say(words.place.failed);
    }
    const skipUnknown = (form.elements.namedItem('skip') as HTMLInputElement).checked;
    ask({ kind: 'place', request: newest, files, skipUnknown });
  };
  listen(form, place, (name) => {
    status.className = 'refused';
    say(`${words.place.tooLarge(name)}.`, words.place.whatToDo(words.place.tooLargeRemedy));
  });
}

/** Hands on what is chosen, dropped or pasted. */
function listen(
  form: HTMLFormElement,
  place: (files: readonly ChosenFile[]) => Promise<void>,
  refuse: (name: string) => void,
): void {
  const files = form.querySelector<HTMLInputElement>('input[type=file]')!;
  const text = form.querySelector<HTMLTextAreaElement>('textarea')!;
  const target = form.querySelector<HTMLElement>('.drop')!;
  const read = async (chosen: readonly File[]) => {
    const large = chosen.find(({ size }) => size > MOST_BYTES);
    if (large) return refuse(large.name);
    if (chosen.length === 0) return;
    await place(
      await Promise.all(
        chosen.map(async (file) => ({ path: file.webkitRelativePath || file.name, text: await file.text() })),
      ),
    );
  };
  files.addEventListener('change', () => read([...(files.files ?? [])]));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (text.value.trim() !== '') place([{ path: words.place.pasted, text: text.value }]);
    else if ((files.files?.length ?? 0) > 0) read([...(files.files ?? [])]);
    else files.focus();
  });
  form.querySelector('[name=example]')?.addEventListener('click', () => {
    text.value = EXAMPLE;
    form.requestSubmit();
  });
  for (const name of ['dragenter', 'dragover', 'dragleave', 'drop'] as const) {
    target.addEventListener(name, (event) => {
      event.preventDefault();
      target.classList.toggle('over', name === 'dragenter' || name === 'dragover');
      if (name === 'drop') read([...(event.dataTransfer?.files ?? [])]);
    });
  }
}

/** The answer as the command line writes it, then its chart, whose library is loaded only now. */
async function show(target: HTMLElement, answer: PlaceAnswer): Promise<void> {
  target.innerHTML = String(placeMain(answer, words));
  const { enhanceTable } = await import('../page/tables.js');
  for (const table of target.querySelectorAll('table')) enhanceTable(table);
  target.focus();
  const { drawPlace } = await import('./chart.js');
  const svg = drawPlace(target.querySelector<HTMLElement>('[data-chart]')!, answer, words);
  const name = 'headway-place';
  target.querySelector('[data-chart]')?.append(
    saveLinks(words.place.keep, [
      {
        label: words.place.asJson,
        name: `${name}.json`,
        type: 'application/json',
        text: JSON.stringify(answer),
      },
      { label: words.place.asSvg, name: `${name}.svg`, type: 'image/svg+xml', text: svg },
    ]),
  );
}
