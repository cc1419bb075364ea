import { refuse } from '../refuse.js';

/** A value that a pickle can build here: data only, never an object with behaviour. */
export type PickleValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | Uint8Array
  | PickleValue[]
  | PickleMap
  | Tuple
  | Global
  | Rebuilt
  | StorageId;

/** dict, OrderedDict; keys that are not texts or numbers are kept by identity. */
export class PickleMap extends Map<PickleValue, PickleValue> {}

export class Tuple {
  constructor(readonly items: readonly PickleValue[]) {}
}

/** A name that a pickle refers to. It is never imported nor called: only compared with a table. */
export class Global {
  constructor(
    readonly module: string,
    readonly name: string,
  ) {}
  get path(): string {
    return `${this.module}.${this.name}`;
  }
}

/** A tensor as its rebuild function was given it. */
export class Rebuilt {
  constructor(
    readonly storage: StorageId,
    readonly offset: number,
    readonly shape: readonly number[],
    readonly strides: readonly number[],
  ) {}
}

/** A persistent id: which storage a tensor lies in. */
export class StorageId {
  constructor(
    readonly type: string,
    readonly key: string,
    readonly elements: number,
  ) {}
}

const DEEPEST_STACK = 100_000;
const MOST_MEMO = 2_000_000;
const MOST_VALUES = 2_000_000;

/** The stack and memo of a pickle machine, both bounded. */
export class PickleStack {
  private readonly values: PickleValue[] = [];
  private pushed = 0;
  private readonly marks: number[] = [];
  private readonly memo = new Map<number, PickleValue>();

  constructor(private readonly where: string) {}

  push(value: PickleValue): void {
    if (++this.pushed > MOST_VALUES) throw refuse('the pickle holds too many values', this.where);
    if (this.values.length >= DEEPEST_STACK) throw refuse('the pickle stack is too deep', this.where);
    this.values.push(value);
  }

  pop(): PickleValue {
    if (this.values.length <= (this.marks.at(-1) ?? 0)) throw refuse('the pickle stack is empty', this.where);
    return this.values.pop() as PickleValue;
  }

  top(): PickleValue {
    const value = this.pop();
    this.values.push(value);
    return value;
  }

  mark(): void {
    if (this.marks.length >= DEEPEST_STACK) throw refuse('the pickle stack is too deep', this.where);
    this.marks.push(this.values.length);
  }

  popToMark(): PickleValue[] {
    const mark = this.marks.pop();
    if (mark === undefined) throw refuse('a pickle opcode needs a mark', this.where);
    return this.values.splice(mark);
  }

  put(key: number): void {
    if (this.memo.size >= MOST_MEMO) throw refuse('the pickle memo is too large', this.where);
    this.memo.set(key, this.top());
  }

  memoize(): void {
    this.put(this.memo.size);
  }

  get(key: number): void {
    const value = this.memo.get(key);
    if (value === undefined) throw refuse(`the pickle memo has no entry ${key}`, this.where);
    this.push(value);
  }
}
