import type { ParsedName } from './parse-name.js';

/**
 * Lines of which the maker released the tuned model alone, so that the bare name means it. From the makers' lists of
 * weights: Meta for Llama 3.3, Alibaba for Qwen3-Coder and Qwen2.5-VL, Microsoft for Phi from 3 on.
 */
const LINES = [
  /^3\.3 llama$/,
  /^3 coder qwen$/,
  /^2\.5 qwen vl$/,
  /^3(?:\.5)? .*phi$/,
  /^4 (?:mini|multimodal) phi$/,
];

export function tunedOnly({ words }: Pick<ParsedName, 'words'>): boolean {
  return LINES.some((line) => line.test(words));
}
