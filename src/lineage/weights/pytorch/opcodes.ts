import { refuse } from '../refuse.js';
import { call, requireKnown } from './globals.js';
import type { PickleReader } from './pickle-reader.js';
import { Global, PickleMap, type PickleStack, type PickleValue, StorageId, Tuple } from './stack.js';

type Step = (reader: PickleReader, stack: PickleStack) => void;

const push =
  (value: (reader: PickleReader) => PickleValue): Step =>
  (reader, stack) =>
    stack.push(value(reader));

const tupleOf =
  (count: number): Step =>
  (_, stack) => {
    const items: PickleValue[] = [];
    for (let i = 0; i < count; i++) items.unshift(stack.pop());
    stack.push(new Tuple(items));
  };

/** Every opcode that is carried out, with its name (CPython, `Lib/pickletools.py`). All others are refused. */
const STEPS: ReadonlyMap<number, Step> = new Map<number, Step>([
  [0x80, (reader) => requireProtocol(reader)],
  [0x95, (reader) => void reader.u64()],
  [0x28, (_, stack) => stack.mark()],
  [0x30, (_, stack) => void stack.pop()],
  [0x32, (_, stack) => stack.push(stack.top())],
  [0x4e, push(() => null)],
  [0x88, push(() => true)],
  [0x89, push(() => false)],
  [0x4a, push((reader) => reader.i32())],
  [0x4b, push((reader) => reader.u8())],
  [0x4d, push((reader) => reader.u16())],
  [0x8a, push((reader) => reader.long(reader.u8()))],
  [0x47, push((reader) => reader.f64())],
  [0x58, push((reader) => reader.text(reader.u32()))],
  [0x8c, push((reader) => reader.text(reader.u8()))],
  [0x8d, push((reader) => reader.text(reader.u64()))],
  [0x54, push((reader) => reader.text(reader.u32()))],
  [0x55, push((reader) => reader.text(reader.u8()))],
  [0x42, push((reader) => reader.raw(reader.u32()))],
  [0x43, push((reader) => reader.raw(reader.u8()))],
  [0x5d, push(() => [])],
  [0x7d, push(() => new PickleMap())],
  [0x29, push(() => new Tuple([]))],
  [0x85, tupleOf(1)],
  [0x86, tupleOf(2)],
  [0x87, tupleOf(3)],
  [0x74, (_, stack) => stack.push(new Tuple(stack.popToMark()))],
  [0x61, (reader, stack) => append(reader, stack, [stack.pop()])],
  [0x65, (reader, stack) => append(reader, stack, stack.popToMark())],
  [0x73, setItem],
  [0x75, (reader, stack) => setItems(reader, stack, stack.popToMark())],
  [0x71, (reader, stack) => stack.put(reader.u8())],
  [0x72, (reader, stack) => stack.put(reader.u32())],
  [0x94, (_, stack) => stack.memoize()],
  [0x68, (reader, stack) => stack.get(reader.u8())],
  [0x6a, (reader, stack) => stack.get(reader.u32())],
  [0x63, (reader, stack) => pushGlobal(new Global(reader.line(), reader.line()), 'GLOBAL', reader, stack)],
  [0x93, stackGlobal],
  [0x52, reduce],
  [0x62, build],
  [0x51, persistentId],
]);

/** Names of the refused opcodes that could run something or reach for code, for a clear message. */
const REFUSED: ReadonlyMap<number, string> = new Map([
  [0x69, 'INST'],
  [0x6f, 'OBJ'],
  [0x81, 'NEWOBJ'],
  [0x92, 'NEWOBJ_EX'],
  [0x50, 'PERSID'],
  [0x82, 'EXT1'],
  [0x83, 'EXT2'],
  [0x84, 'EXT4'],
  [0x97, 'NEXT_BUFFER'],
]);

/** Carries out one opcode. @throws HeadwayError when it is not in the table. */
export function step(opcode: number, reader: PickleReader, stack: PickleStack): void {
  const known = STEPS.get(opcode);
  if (!known) {
    const name = REFUSED.get(opcode) ?? `0x${opcode.toString(16).padStart(2, '0')}`;
    throw refuse(`the pickle opcode ${name} is not allowed in weights`, reader.where, 'nothing was run');
  }
  known(reader, stack);
}

function requireProtocol(reader: PickleReader): void {
  const protocol = reader.u8();
  if (protocol < 1 || protocol > 5) throw refuse(`pickle protocol ${protocol}`, reader.where);
}

function append(reader: PickleReader, stack: PickleStack, items: PickleValue[]): void {
  const list = stack.top();
  if (!Array.isArray(list)) throw refuse('APPEND to something other than a list', reader.where);
  for (const item of items) list.push(item);
}

function setItem(reader: PickleReader, stack: PickleStack): void {
  const value = stack.pop();
  setItems(reader, stack, [stack.pop(), value]);
}

function setItems(reader: PickleReader, stack: PickleStack, items: PickleValue[]): void {
  const map = stack.top();
  if (!(map instanceof PickleMap) || items.length % 2 !== 0) {
    throw refuse('SETITEM on something other than a dict', reader.where);
  }
  for (let i = 0; i < items.length; i += 2) map.set(items[i]!, items[i + 1]!);
}

function pushGlobal(global: Global, opcode: string, reader: PickleReader, stack: PickleStack): void {
  requireKnown(global, opcode, reader.where);
  stack.push(global);
}

function stackGlobal(reader: PickleReader, stack: PickleStack): void {
  const name = stack.pop();
  const module = stack.pop();
  if (typeof name !== 'string' || typeof module !== 'string') {
    throw refuse('STACK_GLOBAL without two names', reader.where);
  }
  pushGlobal(new Global(module, name), 'STACK_GLOBAL', reader, stack);
}

function reduce(reader: PickleReader, stack: PickleStack): void {
  const args = stack.pop();
  stack.push(call(stack.pop(), args, reader.where));
}

/** torch saves `_metadata` as the state of its OrderedDict: dropped. On anything else BUILD could run code. */
function build(reader: PickleReader, stack: PickleStack): void {
  stack.pop();
  if (!(stack.top() instanceof PickleMap)) {
    throw refuse('BUILD on something other than an OrderedDict', reader.where, 'nothing was run');
  }
}

/** ('storage', class, key, location, elements, view). */
function persistentId(reader: PickleReader, stack: PickleStack): void {
  const id = stack.pop();
  const [kind, type, key, , elements, view] = id instanceof Tuple ? id.items : [];
  const fits =
    kind === 'storage' &&
    type instanceof Global &&
    (typeof key === 'string' || typeof key === 'number') &&
    Number.isSafeInteger(elements) &&
    (elements as number) >= 0;
  if (!fits) throw refuse('a persistent id that names no storage', reader.where);
  if (view !== undefined && view !== null) throw refuse('a view of a storage is not read', reader.where);
  stack.push(new StorageId(type.path, String(key), elements as number));
}
