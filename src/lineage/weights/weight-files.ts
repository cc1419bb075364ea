import type { Folder } from './folder.js';
import { refuse } from './refuse.js';

/** The files that hold a model's weights: named by an index, or all of `files`. */
export interface WeightFiles {
  readonly index: string | null;
  readonly files: readonly string[];
}

/** What a folder is searched for, the first that is found. */
const PREFERRED: readonly RegExp[] = [
  /^model\.safetensors\.index\.json$/,
  /\.safetensors\.index\.json$/,
  /^model\.safetensors$/,
  /\.safetensors$/,
  /\.gguf$/,
  /^pytorch_model\.bin\.index\.json$/,
  /^pytorch_model\.bin$/,
  /^(pytorch_model.*\.bin|.*\.(pt|pth|ckpt))$/,
  /\.onnx$/,
  /^model\.json$/,
  /weights_manifest\.json$/,
];

const INDEX = /\.index\.json$/;
const GGUF_SPLIT = /^(.*)-\d{5}-of-(\d{5})\.gguf$/;

/**
 * Chooses the files. In a folder every file of the first format found belongs to the model, except that one
 * index, one split GGUF or one single file must be meant.
 *
 * @throws HeadwayError when there are none, or several that are not parts of one model.
 */
export async function weightFiles(folder: Folder, file: string | null, path: string): Promise<WeightFiles> {
  if (file !== null) return named(folder, file, path);
  if (!folder.names) throw refuse('an address must name a file', path);
  for (const pattern of PREFERRED) {
    const found = folder.names.filter((name) => pattern.test(name));
    if (found.length === 0) continue;
    const first = found[0]!;
    const parts = named(folder, first, path);
    const whole = parts.index !== null ? found.length === 1 : parts.files.length === found.length;
    if (!whole)
      throw refuse(`${found.length} weight files that are not parts of one`, path, 'name one of them');
    return parts;
  }
  throw refuse('no weights in the folder', path, 'name the file');
}

function named(folder: Folder, file: string, path: string): WeightFiles {
  if (INDEX.test(file)) return { index: file, files: [] };
  const split = GGUF_SPLIT.exec(file);
  if (!split) return { index: null, files: [file] };
  const count = Number(split[2]);
  const files = Array.from(
    { length: Math.min(count, 10_000) },
    (_, i) => `${split[1]}-${String(i + 1).padStart(5, '0')}-of-${split[2]}.gguf`,
  );
  const missing = folder.names ? files.find((name) => !folder.names?.includes(name)) : undefined;
  if (missing) throw refuse(`the part ${missing} is missing`, path);
  return { index: null, files };
}
