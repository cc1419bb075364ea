import type { Checkable, ClaimType, ClaimValue, Scope } from '../../contract/index.js';
import { simplified } from '../text/simplified.js';

const OUTSIDE =
  /innovat|talent|adoption|application|patent|chip|semiconductor|lithograph|robot|market (?:value|cap)|revenue|investment|R&D|paper|citation|surveillance|drone|quantum|manufactur|self-driving|autonomous|hardware|export|regulat|video|image gener|speech|voice|humanoid|embodied|视频|图像|语音|具身|自动驾驶|无人机|端侧|on-device|资本|人才|应用|创新|芯片|半导体|专利|论文|机器人|投资|营收/i;
const SAME =
  /language model|\bLLMs?\b|benchmark|leaderboard|frontier model|open[- ](?:source|weight)|\bmodels?\b|arena|GPT|大模型|模型|榜|基准|评测/i;
const RECORD: ReadonlySet<ClaimType> = new Set(['release', 'openness', 'organisation', 'other']);
const VAGUE =
  /innovat|breakthrough|strides|adoption|vibrant|impressive|exciting|surprise|pivotal|similar to|strong|booming|突破|创新|蓬勃/i;

/** Where, but not which. */
const UNNAMED =
  /\bin (?:some|certain|several|many|a few|most) (?:specific |particular |key |other )?(?:areas?|fields?|domains?|aspects?|respects?|ways|tasks|things)\b|(?:某些|一些|有些|部分|个别)(?:特定)?(?:领域|方面|环节|任务|地方)/i;

/** Whether our measures measure just what the sentence speaks of, something near it, or nothing of it. */
export function scopeOf(type: ClaimType, spoken: string): Scope {
  const quote = simplified(spoken);
  switch (type) {
    case 'release':
    case 'openness':
    case 'organisation':
    case 'derivation':
      return 'same';
    case 'other':
      return 'outside';
    case 'count':
    case 'share':
      return /model|LLM|模型/i.test(quote) && !/revenue|patent|专利/i.test(quote) ? 'same' : 'outside';
    default:
      if (OUTSIDE.test(quote) && !/benchmark|leaderboard/i.test(quote)) return 'outside';
      return SAME.test(quote) ? 'same' : 'proxy';
  }
}

/** Classes of good and less good, which are no places. */
export const GRADE =
  /第 ?[一二三四五] ?(?:梯 ?队|阵 ?营|集 ?团|档)|\b(?:first|second|third|top|upper)[- ](?:tier|echelon|league|rank of)\b/i;

/** What could decide it. */
export function checkableOf(type: ClaimType, spoken: string, value: ClaimValue | null): Checkable {
  const quote = simplified(spoken);
  if (RECORD.has(type)) return 'record';
  if (type === 'rank' && GRADE.test(quote)) return 'vague';
  if (value === null && !RECORD.has(type) && UNNAMED.test(quote)) return 'vague';
  if (value === null && (type === 'capability' || type === 'trend') && VAGUE.test(quote)) return 'vague';
  return 'data';
}
