import type { ArchitectureConfig } from './config.js';
import type { Placed } from './role.js';

type Axis = number | null;

/**
 * The shape a place has by the configuration (linear weights output by input); null where it does not say.
 * A tensor that a naming transposes is to be compared in reverse.
 */
export function expectedShape(config: ArchitectureConfig, { role, part }: Placed): readonly number[] | null {
  const { hiddenSize, feedForwardSize, heads, keyValueHeads, headSize, vocabulary } = config;
  const query = heads !== null && headSize !== null ? heads * headSize : null;
  const keyValue = keyValueHeads !== null && headSize !== null ? keyValueHeads * headSize : null;
  const fused = query !== null && keyValue !== null ? query + 2 * keyValue : null;
  const full: Readonly<Record<Placed['role'], readonly Axis[]>> = {
    embedding: [vocabulary, hiddenSize],
    'position-embedding': [null, hiddenSize],
    'input-norm': [hiddenSize],
    'attention-query': [query, hiddenSize],
    'attention-key': [keyValue, hiddenSize],
    'attention-value': [keyValue, hiddenSize],
    'attention-query-key-value': [fused, hiddenSize],
    'attention-output': [hiddenSize, query],
    'query-norm': [headSize],
    'key-norm': [headSize],
    'post-attention-norm': [hiddenSize],
    'mlp-gate': [feedForwardSize, hiddenSize],
    'mlp-up': [feedForwardSize, hiddenSize],
    'mlp-down': [hiddenSize, feedForwardSize],
    'final-norm': [hiddenSize],
    output: [vocabulary, hiddenSize],
  };
  const axes = part === 'bias' ? full[role].slice(0, 1) : full[role];
  return axes.every((axis) => axis !== null) ? (axes as number[]) : null;
}
