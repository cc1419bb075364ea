import type { ClaimValue } from '../../contract/index.js';
import type { Unit } from '../text/unit.js';
import { chineseOrdinal } from './chinese-value.js';
import type { Place } from './pattern-place.js';
import { GRADE } from './scope.js';

const PLACES =
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
  sixteenth seventeenth eighteenth nineteenth twentieth`.split(/\s+/);
const TOP_WORDS = 'one two three four five six seven eight nine ten'.split(' ');
const TOP =
  /\b(?:(?:in|into|among|inside|within|make|enter) (?:the )?top|the first(?= \w+ (?:places|entries|spots|positions))) (one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})\b/;

/** The place on a board that a pattern's words state: "third", "top five", 第二; first for who leads; null for a tier. */
export function rankOf(units: readonly Unit[], { from, to, clauseFrom, clauseTo }: Place): ClaimValue | null {
  const rank = (min: number, max: number) => ({ min, max, unit: 'rank' });
  const words = units.slice(from, to);
  const phrase = units.slice(from, Math.min(to + 4, clauseTo)).map(({ low }) => low);
  if (GRADE.test(phrase.join(' '))) return null;
  for (const [index, { low, quantity }] of words.entries()) {
    if (low === 'one' || low === 'ones') continue;
    const largest =
      PLACES.indexOf(/^(\w+)-(?:largest|biggest|best|fastest|highest)$/.exec(low)?.[1] ?? '') + 1;
    if (largest > 0) return rank(largest, largest);
    const place = PLACES.indexOf(low) + 1 || Number(/^(\d{1,3})(?:st|nd|rd|th)$/.exec(low)?.[1] ?? 0);
    if (place > 0) return rank(place, place);
    if (/^#?\d{1,3}$/.test(low) || /^\d{1,3}$/.test(quantity?.text ?? '')) {
      const value = Number(low.replace('#', ''));
      if (words[index - 1]?.low !== 'top' && value > 0 && value < 1000) return rank(value, value);
    }
    if (low === '第') {
      const value = chineseOrdinal(units, from + index + 1);
      if (value > 0) return rank(value, value);
    }
    if ((words[index - 1]?.low === 'top' || words[index - 1]?.low === '前') && quantity?.max)
      return rank(1, quantity.max);
  }
  const front = FRONT.exec(
    units
      .slice(clauseFrom, clauseTo)
      .map(({ low }) => low)
      .join(''),
  );
  if (front)
    return rank(
      1,
      chineseOrdinal(
        [...front[1]!].map((low) => ({ low }) as Unit),
        0,
      ) || Number(front[1]),
    );
  const top = TOP.exec(
    units
      .slice(clauseFrom, clauseTo)
      .map(({ low }) => low)
      .join(' '),
  );
  if (top) return rank(1, TOP_WORDS.indexOf(top[1]!) >= 0 ? TOP_WORDS.indexOf(top[1]!) + 1 : Number(top[1]));
  const text = words.map(({ low }) => low).join(' ');
  if (/\bnear\b|among|prominence|forefront|second-best/.test(text)) return null;
  const whole = units
    .slice(from, clauseTo)
    .map(({ low }) => low)
    .join(' ');
  if (/居 前(?: |$)/.test(whole)) return null;
  if (/\brunners?-up\b|\bsecond only\b|[僅仅] 次 [於于]|\bsilver\b|\bon the heels\b/.test(whole))
    return rank(2, 2);
  if (/\bbronze\b/.test(whole)) return rank(3, 3);
  const later = ordinalAfter(units, to, clauseTo);
  if (later) return rank(later, later);
  if (/followed by|紧 随 其 后|次 之/.test(whole)) return rank(1, 2);
  const leaders = units
    .slice(clauseFrom, from + 1)
    .filter(({ known, low }, i, all) => known && !(all[i + 1]?.low === "'s") && low !== "'s");
  const kinds = new Set(leaders.map(({ known }) => known!.kind));
  return rank(1, kinds.size === 1 ? Math.max(1, new Set(leaders.map(({ known }) => known!.name)).size) : 1);
}

/** 前三, 前20名. */
const FRONT =
  /(?:居|列|占|進|进|跻身|躋身|入|在|世界|全球|排|排名)前([二三四五六七八九十]{1,2}|\d{1,3})(?![年代個个天月])/;

/** "sits in twenty-fourth place", "slid to 14th": a place that stands after the pattern. */
function ordinalAfter(units: readonly Unit[], to: number, clauseTo: number): number | null {
  for (let at = to; at < Math.min(clauseTo, to + 8); at++) {
    const { low } = units[at]!;
    const tens = /^(twent|thirt|fort|fift)y-(\w+)$/.exec(low);
    const place = tens
      ? 10 * (['twent', 'thirt', 'fort', 'fift'].indexOf(tens[1]!) + 2) + PLACES.indexOf(tens[2]!) + 1
      : PLACES.indexOf(low) + 1 || Number(/^(\d{1,3})(?:st|nd|rd|th)$/.exec(low)?.[1] ?? 0);
    const said = /^(?:in|into|to|at|place|placed|ranked|came|comes|finished)$/.test(units[at - 1]?.low ?? '');
    if (place > 1 && (said || /^(?:place|spot|position)$/.test(units[at + 1]?.low ?? ''))) return place;
  }
  return null;
}
