import type { Frame } from '../lexicon/frame.js';
import type { PatternMatch } from '../pattern/pattern-index.js';
import type { Clause } from '../text/clauses.js';
import type { Unit } from '../text/unit.js';

/** What an ordinal numbers that is no place in a ranking: 第七届, 第14页. */
const NUMBERED =
  /^第(?:[一二三四五六七八九十]{1,3}|\d{1,4})(?:届|页|条|章|季|天|次|步|版|年|阶段|批|期|代|轮|集|个|种|类|点|件|时间|方|财季|周|日|晚|款|部|层|回|场|期|任|号)/;
const PLACE = /名|位|大|强|家|梯队|阵营/;
const DISTANCE = /差|落|追|领|距|赶|晚|慢|滞|早|快|先/;
/** How long something lasts, no distance. */
const DURATION =
  /为期|历时|持续|耗时|任期|工期|有效期|成立|创立|周年|连续|每[隔年]|资本开支|预算|合同|寿命|签了|租期/;
/** What is counted by times. */
const COUNTED_BY_TIMES = /下载|调用|访问|引用|安装|浏览|查询|请求|对话|播放|使用/;
const LONG = 10;

/** A figure or an ordinal that its frame takes for a place, a distance or a count, and that is none. */
export function isNoFigure(
  units: readonly Unit[],
  { from, to }: Clause,
  { entry, ...match }: PatternMatch<Frame>,
): boolean {
  const words = units
    .slice(from, to)
    .map(({ low }) => low)
    .join('');
  if (entry.type === 'rank') return isNumbering(units, match, to, words);
  if (entry.type === 'lag' && entry.value === 'time' && !DISTANCE.test(words))
    return DURATION.test(words) || (entry.after.length > 0 && entry.span === 'clause' && to - from > LONG);
  if (entry.type === 'count') {
    const counts = units.slice(match.from, match.to).filter(({ quantity }) => quantity !== null);
    return (
      counts.length > 0 && counts.every(({ low }) => /[次届]$/.test(low)) && !COUNTED_BY_TIMES.test(words)
    );
  }
  return false;
}

function isNumbering(
  units: readonly Unit[],
  { from, to }: { from: number; to: number },
  end: number,
  words: string,
): boolean {
  const at = units.findIndex(({ low }, index) => index >= from && index < to && low === '第');
  if (at < 0) return false;
  const rest = units
    .slice(at, Math.min(end, at + 7))
    .map(({ low }) => low)
    .join('');
  return (
    (NUMBERED.test(rest) && !PLACE.test(rest.slice(2, 4))) || /^第[一二三四五六七八九十]{1,2}$/.test(words)
  );
}
