import type { TensorUse } from '../tensor.js';

/** What is kept of a node of an ONNX graph. */
export interface GraphNode {
  readonly operator: string;
  readonly name: string;
  readonly inputs: readonly string[];
  readonly output: string;
  readonly integers: ReadonlyMap<string, bigint>;
}

/** Operators that multiply by a weight, and which of their inputs it is. */
const WEIGHT_INPUTS: Readonly<Record<string, readonly number[]>> = {
  MatMul: [1],
  MatMulInteger: [1],
  QLinearMatMul: [3],
  FusedMatMul: [1],
  Gemm: [1],
  FusedGemm: [1],
  QGemm: [3],
  Conv: [1],
  FusedConv: [1],
  ConvInteger: [1],
  QLinearConv: [3],
  ConvTranspose: [1],
  LSTM: [1, 2],
  DynamicQuantizeLSTM: [1, 2],
  GRU: [1, 2],
  RNN: [1, 2],
  Gather: [0],
};

/** Operators that hand a weight on; a transposition changes its axes, and the gates of a recurrent layer are cut apart. */
const HANDERS = new Set([
  'Identity',
  'Cast',
  'DequantizeLinear',
  'Unsqueeze',
  'Transpose',
  'Slice',
  'Concat',
]);
const CUTTERS = new Set(['Slice', 'Concat']);
const RECURRENT = /LSTM|GRU|RNN/;

const MOST_NODES = 200_000;
const MOST_HANDED = 8;
const LONGEST_NAME = 1024;

interface Handed {
  readonly to: string;
  readonly transposed: boolean;
  readonly cut: boolean;
}

/** Which operator reads which weight, through conversions of type. A name that two graphs share means the first. */
export class TensorUses {
  readonly #uses = new Map<string, TensorUse>();
  readonly #handed = new Map<string, Handed>();

  add({ operator, name, inputs, output, integers }: GraphNode): void {
    if (HANDERS.has(operator) && isKept(output)) {
      const handed = { to: output, transposed: operator === 'Transpose', cut: CUTTERS.has(operator) };
      for (const from of operator === 'Concat' ? inputs : inputs.slice(0, 1)) {
        if (!isKept(from) || this.#handed.has(from) || this.#handed.size >= MOST_NODES) continue;
        this.#handed.set(from, handed);
      }
    }
    const places = Object.hasOwn(WEIGHT_INPUTS, operator) ? WEIGHT_INPUTS[operator]! : [];
    for (const place of places) {
      const weight = inputs[place];
      if (!isKept(weight) || this.#uses.has(weight) || this.#uses.size >= MOST_NODES) continue;
      const group = Number(BigInt.asIntN(32, integers.get('group') ?? 1n));
      this.#uses.set(weight, {
        operator,
        node: name.slice(0, LONGEST_NAME),
        transposed: integers.get('transB') === 1n,
        groups: Math.max(1, group),
      });
    }
  }

  of(name: string): TensorUse | undefined {
    let known = name;
    let turned = false;
    let cut = false;
    for (let step = 0; step < MOST_HANDED; step++) {
      const use = this.#uses.get(known);
      if (use && cut && !RECURRENT.test(use.operator)) return undefined;
      if (use) return turned ? { ...use, transposed: !use.transposed } : use;
      const handed = this.#handed.get(known);
      if (!handed) return undefined;
      turned = turned !== handed.transposed;
      cut ||= handed.cut;
      known = handed.to;
    }
    return undefined;
  }
}

function isKept(name: string | undefined): name is string {
  return name !== undefined && name !== '' && name.length <= LONGEST_NAME;
}
