import { parseHTML } from 'linkedom';

/** A document to draw with where there is no browser. */
export function createDocument(): Document {
  return parseHTML('<!doctype html><html lang="en"><body></body></html>').document as unknown as Document;
}
