import type { Role } from '../architecture/role.js';
import type { WeightStore } from '../weights/tensor.js';
import type { Parts } from './parts.js';
import { allFinite, centred, type Rows, readGain, readRows } from './rows.js';
import { HERE, type Threads } from './threads.js';

export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/** Matrices that read the residual stream. */
export type Reader = 'mlp-gate' | 'mlp-up' | 'attention-query' | 'attention-key' | 'attention-value';

/** A decoder's weights as the tests look at them; small models are read once and kept. */
export class ModelView {
  readonly #held = new Map<string, Promise<Rows>>();
  readonly #ordered = new Map<string, Promise<string | null>>();
  readonly #twins = new Map<string, Promise<boolean>>();

  constructor(
    readonly store: WeightStore,
    readonly parts: Parts,
    readonly threads: Threads = HERE,
  ) {}

  get layers(): number {
    return this.parts.layers.length;
  }

  count(layer: number, role: Role): number {
    const name = this.parts.layers[layer]?.[role];
    return name ? this.store.tensors.get(name)!.shape[0]! : 0;
  }

  bytesPerRow(layer: number, role: Role): number {
    const tensor = this.store.tensors.get(this.parts.layers[layer]![role]!)!;
    return tensor.bytes / tensor.shape[0]!;
  }

  /** Rows of a matrix that reads the residual stream, with the gain of the norm before it folded in. */
  rows(layer: number, role: Reader, range?: RowRange): Promise<Rows> {
    const { from, to } = range ?? { from: 0, to: this.count(layer, role) };
    return this.#keep(`${layer} ${role} ${from} ${to}`, async () => {
      const parts = this.parts.layers[layer]!;
      const norm =
        role === 'mlp-gate' || role === 'mlp-up' ? parts['post-attention-norm'] : parts['input-norm'];
      return readRows(this.store, parts[role]!, { from, to }, await readGain(this.store, norm));
    });
  }

  /** Embeddings of tokens [from, to), less their mean. */
  tokens({ from, to }: RowRange): Promise<Rows> {
    return this.#keep(`tokens ${from} ${to}`, async () =>
      centred(await readRows(this.store, this.parts.embedding, { from, to })),
    );
  }

  /**
   * How each row answers to each token's embedding: the same in every basis of the residual stream, whatever
   * its width.
   */
  responses(layer: number, role: Reader, tokens: RowRange, range?: RowRange): Promise<Rows> {
    const { from, to } = range ?? { from: 0, to: this.count(layer, role) };
    return this.#keep(`responses ${layer} ${role} ${tokens.from} ${tokens.to} ${from} ${to}`, async () => {
      const embedded = await this.tokens(tokens);
      const values = new Float64Array((to - from) * embedded.count);
      const running: Promise<void>[] = [];
      for (let start = from; start < to; start += CHUNK) {
        const rows = await this.rows(layer, role, { from: start, to: Math.min(to, start + CHUNK) });
        running.push(
          this.threads.run('products', rows, embedded).then((part) => {
            values.set(part, (start - from) * embedded.count);
          }),
        );
        if (running.length >= MOST_RUNNING) await running.shift();
      }
      await Promise.all(running);
      return { count: to - from, width: embedded.count, values };
    });
  }

  /** Why rows of a part may not be taken as exchangeable, or null; looked at once a part. */
  whyOrdered(part: string, units: Rows, seed: number): Promise<string | null> {
    const key = `${part} ${units.count} ${units.width} ${seed}`;
    const known = this.#ordered.get(key) ?? this.threads.run('whyNotExchangeable', units, seed);
    this.#ordered.set(key, known);
    return known;
  }

  /** Whether many units of a layer are copies of others; looked at once a layer. */
  hasTwins(layer: string, unitsOf: () => Rows): Promise<boolean> {
    const known = this.#twins.get(layer) ?? this.threads.run('manyTwins', unitsOf());
    this.#twins.set(layer, known);
    return known;
  }

  #keep(key: string, make: () => Promise<Rows>): Promise<Rows> {
    if (this.parts.hidden > 512) return make();
    const held = this.#held.get(key) ?? make();
    this.#held.set(key, held);
    return held;
  }
}

const CHUNK = 1024;
const MOST_RUNNING = 3;

/** Why a part of either model may not be taken as exchangeable, the first model's reason first; or null. */
export async function eitherOrdered(
  views: readonly [ModelView, ModelView],
  parts: readonly [string, string],
  rows: readonly [Rows, Rows],
  seed: number,
): Promise<string | null> {
  if (!rows.every(allFinite)) return 'not all numbers are finite';
  const reasons = await Promise.all(rows.map((units, i) => views[i]!.whyOrdered(parts[i]!, units, seed)));
  return reasons.find((why) => why !== null) ?? null;
}
