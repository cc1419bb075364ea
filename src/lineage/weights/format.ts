import { type ByteSource, readRange } from './byte-source.js';
import { refuse } from './refuse.js';

export type WeightFormat = 'safetensors' | 'gguf' | 'pytorch' | 'onnx' | 'tfjs';

const BY_ENDING: ReadonlyMap<string, WeightFormat> = new Map([
  ['safetensors', 'safetensors'],
  ['gguf', 'gguf'],
  ['bin', 'pytorch'],
  ['pt', 'pytorch'],
  ['pth', 'pytorch'],
  ['ckpt', 'pytorch'],
  ['onnx', 'onnx'],
  ['json', 'tfjs'],
]);

/** The format that a file's ending promises; null for other endings. */
export function formatByName(name: string): WeightFormat | null {
  return BY_ENDING.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase()) ?? null;
}

/** The format by the first bytes; null where they are no known mark (ONNX has none). */
async function formatByContent(source: ByteSource): Promise<WeightFormat | null> {
  const head = await readRange(source, 0, Math.min(9, source.size));
  const text = new TextDecoder('latin1').decode(head);
  if (text.startsWith('GGUF')) return 'gguf';
  if (text.startsWith('PK\u0003\u0004')) return 'pytorch';
  if (text.charCodeAt(8) === 0x7b) return 'safetensors';
  if (head[0] === 0x80 && head[1]! <= 5) return 'pytorch';
  return null;
}

const ZIP_END = 'PK\u0005\u0006';
const ZIP_END_BYTES = 22;

/**
 * Whether the file ends with the end record of a ZIP archive (APPNOTE, 4.3.16). Archives are found from their end, so
 * that other programs would open it as one, whatever stands before.
 */
async function endsAsZip(source: ByteSource): Promise<boolean> {
  if (source.size < ZIP_END_BYTES) return false;
  const tail = await readRange(source, source.size - ZIP_END_BYTES, ZIP_END_BYTES);
  return new TextDecoder('latin1').decode(tail).startsWith(ZIP_END);
}

/**
 * The format of a file, by its ending and its first bytes, which must agree.
 *
 * @throws HeadwayError when they do not, neither is known, or the file is a ZIP archive as well.
 */
export async function weightFormat(source: ByteSource): Promise<WeightFormat> {
  const promised = formatByName(source.name);
  const found = await formatByContent(source);
  if (promised && found && promised !== found) {
    throw refuse(`the name says ${promised}, the content ${found}`, source.name, 'rename it if you trust it');
  }
  const format = promised ?? found;
  if (!format) {
    throw refuse(
      'no reader knows this file',
      source.name,
      'read are safetensors, GGUF, torch, ONNX and TensorFlow.js',
    );
  }
  if (format !== 'pytorch' && (await endsAsZip(source))) {
    throw refuse(`${format} that is a ZIP archive as well`, source.name, 'a file of two formats is not read');
  }
  return format;
}
