import type { ComparedModel } from '../contract/index.js';
import { headerDigest } from '../lineage/weights/digest.js';
import type { DigestedStore } from '../lineage/weights/read-digest.js';

/** A model as a comparison saw it: what it holds and how much of it was read. */
export function comparedModel(path: string, store: DigestedStore): ComparedModel {
  let parameters = 0;
  for (const { type, shape } of store.tensors.values()) {
    if (type === 'QUANTISED' || /^B?F\d/.test(type)) parameters += shape.reduce((a, b) => a * b, 1);
  }
  return {
    path,
    format: store.format,
    files: [...store.files],
    tensors: store.tensors.size,
    parameters,
    headerDigest: headerDigest(store),
    readDigest: store.readDigest(),
    bytesRead: store.bytesRead,
  };
}
