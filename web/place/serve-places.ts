import { type FitAnswer, HeadwayError } from '../../src/contract/index.js';
import { posed } from '../fit/posed.js';
import { type DrawnFit, drawFit } from './draw-fit.js';
import type { PlaceReply, PlaceRequest } from './messages.js';
import { placeFiles } from './place-files.js';
import { readFiles } from './read-files.js';

/** A worker's side of the messages: `self` in a Web Worker. */
export interface PlacePort {
  onmessage: ((event: { readonly data: PlaceRequest }) => void) | null;
  postMessage(reply: PlaceReply): void;
}

/**
 * Answers what the page asks: draws the fit as soon as it is posed, and places files once the draws are done.
 *
 * @param pause resolves after what waits has been handled
 */
export function servePlaces(port: PlacePort, pause: () => Promise<void>): void {
  let fit: FitAnswer | null = null;
  let drawn: Promise<DrawnFit> | null = null;
  port.onmessage = ({ data }) => {
    if (data.kind === 'pose') {
      fit = data.fit;
      const { draws, seed } = data;
      const told = (done: number) => port.postMessage({ kind: 'progress', done, of: draws });
      drawn = drawFit(posed(data.fit), { draws, seed }, told, pause);
      return;
    }
    answer(data).catch((error: unknown) => port.postMessage(refusal(data.request, error)));
  };

  async function answer({
    request,
    files,
    skipUnknown,
  }: Extract<PlaceRequest, { kind: 'place' }>): Promise<void> {
    const results = readFiles(files);
    if (!fit || !drawn) throw new RangeError('no fit has been posed');
    const file = files[0]?.path ?? '';
    const placed = placeFiles(fit, await drawn, results, file, skipUnknown);
    port.postMessage({ kind: 'placed', request, answer: placed });
  }
}

function refusal(request: number, error: unknown): PlaceReply {
  if (error instanceof HeadwayError) {
    const { what, where, remedy } = error.phrases;
    return { kind: 'refused', request, what, where, remedy };
  }
  const what = error instanceof Error ? error.message : String(error);
  return { kind: 'refused', request, what, where: null, remedy: null };
}
