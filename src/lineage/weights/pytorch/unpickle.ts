import { refuse } from '../refuse.js';
import { step } from './opcodes.js';
import { PickleEnded, PickleReader } from './pickle-reader.js';
import { PickleStack, type PickleValue } from './stack.js';

const STOP = 0x2e;

/** A pickle's value and where it ended. */
export interface Unpickled {
  readonly value: PickleValue;
  readonly end: number;
}

/**
 * Reads one pickle as data. Nothing is imported, constructed or called: opcodes outside an explicit table, and
 * names outside the functions that rebuild saved tensors, are refused.
 *
 * @returns null when the bytes end before the pickle does.
 * @throws HeadwayError naming the refused opcode or global.
 */
export function unpickle(bytes: Uint8Array, start: number, where: string): Unpickled | null {
  const reader = new PickleReader(bytes, where, start);
  const stack = new PickleStack(where);
  try {
    for (;;) {
      const opcode = reader.u8();
      if (opcode === STOP) return { value: stack.pop(), end: reader.position };
      step(opcode, reader, stack);
    }
  } catch (error) {
    if (error instanceof PickleEnded) return null;
    throw error;
  }
}

/** The same, where the bytes are all there is. */
export function unpickleWhole(bytes: Uint8Array, where: string): PickleValue {
  const read = unpickle(bytes, 0, where);
  if (!read) throw refuse('the pickle ends early', where);
  if (read.end !== bytes.length) throw refuse('bytes follow the pickle', where);
  return read.value;
}
