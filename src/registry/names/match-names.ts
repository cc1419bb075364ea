import type { NameContext } from './name-context.js';
import { agree, daysApart, type NameDay } from './name-day.js';
import type { OrganisationGuard } from './organisations.js';
import type { ParsedName } from './parse-name.js';
import { thinkingIsMode } from './thinking.js';
import { tunedOnly } from './tuned-only.js';

/** `open`: the names do not tell; a person decides. */
export type Match = 'same' | 'different' | 'open';

export interface Judgement {
  readonly match: Match;
  /** The rule that decided, in a phrase. */
  readonly why: string;
}

interface Side {
  readonly parsed: ParsedName;
  readonly organisation: string;
}

const same = (why: string): Judgement => ({ match: 'same', why });
const different = (why: string): Judgement => ({ match: 'different', why });
const open = (why: string): Judgement => ({ match: 'open', why });

/**
 * Whether two names mean one released model. One "different" decides; then one "open" does; only where every
 * part agrees are they the same.
 *
 * @param stated one row of a list gives both names: what one of them leaves out is then no other size
 */
export function matchNames(
  a: Side,
  b: Side,
  guard: OrganisationGuard,
  context: NameContext,
  stated = false,
): Judgement {
  const kin = guard.kin(a.organisation, b.organisation);
  if (kin === false) return different('other makers');
  const words = compareWords(a.parsed, b.parsed, kin);
  if (words.match !== 'same') return words;
  const parts = [
    compareSizes(a, b, context, stated),
    compareTuning(a, b, context),
    compareThinking(a.parsed, b.parsed),
    compareDays(a, b, context),
    comparePreview(a.parsed, b.parsed, context, stated),
    kin === null && context.severalMakers(a.parsed) ? open('several makers use the name') : words,
    a.parsed.several || b.parsed.several ? compareSeveral(a.parsed, b.parsed) : words,
  ];
  return (
    parts.find(({ match }) => match === 'different') ?? parts.find(({ match }) => match === 'open') ?? words
  );
}

function compareWords(a: ParsedName, b: ParsedName, kin: boolean | null): Judgement {
  if (a.words === b.words || a.joined === b.joined) return same('the same words');
  const [chineseA, chineseB] = [a, b].map(({ words }) => words.match(/\p{Script=Han}+/gu)?.join(' ') ?? '');
  if (chineseA === '' && chineseB === '') return different('other words');
  if (kin !== true) return different('other words');
  if (chineseA === '' || chineseB === '') return open('a Chinese and a Latin name of one maker');
  const extra = (x: ParsedName, y: ParsedName) => {
    const others = y.words.split(' ');
    return x.words.split(' ').filter((word) => !others.includes(word));
  };
  const added = [...extra(a, b), ...extra(b, a)];
  return chineseA === chineseB && added.every((word) => /^\p{Script=Latin}+$/u.test(word))
    ? same('the same Chinese name, once with a Latin name beside it')
    : different('other words');
}

function compareSizes(a: Side, b: Side, context: NameContext, stated: boolean): Judgement {
  const [x, y] = [a.parsed.size, b.parsed.size];
  if (x === y) return same('the same size');
  if (stated && (x === '' || y === '')) return same('one row of a list gives both names');
  if (x !== '' && y !== '') return compareParts(a, b, context);
  if (a.parsed.day && b.parsed.day && agree(a.parsed.day, b.parsed.day)) {
    return same('one snapshot, with its size in one name');
  }
  if (context.listedApart(a.parsed, b.parsed)) return different('one list has both');
  return context.sizes(a.parsed, a.organisation || b.organisation) <= 1 && maySizeBeLeftOut(a, b, context)
    ? same('the only size of the name')
    : open('other sizes may go by the bare name');
}

/** "30B-A3B" and "30B": the second leaves out how many parameters are active. */
function compareParts(a: Side, b: Side, context: NameContext): Judgement {
  const [short, long] = [a.parsed.size.split(' '), b.parsed.size.split(' ')].sort(
    (x, y) => x.length - y.length,
  );
  if (short.length === long.length || !short.every((part) => long.includes(part)))
    return different('another size');
  if (!long.every((part) => short.includes(part) || /^a\d/.test(part))) return different('another size');
  const sizes = context.sizesWith(a.parsed, a.organisation || b.organisation, short);
  return sizes <= 1
    ? same('the only size of so many parameters')
    : open('several sizes of so many parameters');
}

function compareTuning(a: Side, b: Side, context: NameContext): Judgement {
  const [x, y] = [a.parsed.tuning, b.parsed.tuning];
  if (x === y) return same('the same tuning');
  if (x !== null && y !== null) return different('base and tuned');
  if (a.parsed.day && b.parsed.day && a.parsed.size !== b.parsed.size) return same('one snapshot');
  const marked = x === null ? b : a;
  if (marked.parsed.tuning === 'tuned') {
    if (tunedOnly(marked.parsed)) return same('only the tuned model was released');
    const oneDay = a.parsed.day && b.parsed.day && agree(a.parsed.day, b.parsed.day);
    if (oneDay && !context.hasBase(marked.parsed, marked.organisation)) return same('one snapshot');
  }
  if (marked.parsed.tuning === 'base') return open('the bare name may be base or tuned');
  if (marked.parsed.size === '' || context.hasBase(marked.parsed, marked.organisation)) {
    return open('the bare name may be base or tuned');
  }
  return different('the base goes by the bare name');
}

function compareThinking(a: ParsedName, b: ParsedName): Judgement {
  if (a.thinking === b.thinking) return same('the same mode');
  if (thinkingIsMode(a) && thinkingIsMode(b)) return same('thinking is a mode of the model');
  if (a.tuning !== null || b.tuning !== null) return different('the thinking model is one of its own');
  return open('thinking may be a mode or a model of its own');
}

function compareDays(a: Side, b: Side, context: NameContext): Judgement {
  const [x, y] = [a.parsed, b.parsed];
  if (x.day && y.day && !agree(x.day, y.day)) return different('another day');
  if (x.revision !== '' && y.revision !== '' && x.revision !== y.revision)
    return different('another revision');
  const dayOfOne = (x.day === null) !== (y.day === null);
  const revisionOfOne = (x.revision === '') !== (y.revision === '');
  if (!dayOfOne && !revisionOfOne) return same('the same day');
  if (context.listedApart(x, y)) return different('one list has both');
  if (x.preview !== y.preview) return open('one states a day, and one is a preview');
  const [dated, bare] = x.day ? [a, b] : [b, a];
  if (dayOfOne && releasedElsewhen(dated.parsed.day as NameDay, bare, context)) {
    return open('one states a day, and the other was released on another');
  }
  return context.snapshots(x, a.organisation || b.organisation, dayOfOne ? 'day' : 'revision') <= 1
    ? same('the only snapshot of the name')
    : open('several snapshots go by the name');
}

/** A name may state the day of the announcement or of the weights; further apart, it is another release. */
const MOST_DAYS_APART = 45;

function releasedElsewhen(stated: NameDay, bare: Side, context: NameContext): boolean {
  const days = context.releaseDays(bare.parsed, bare.organisation);
  return days.length > 0 && days.every((day) => daysApart(stated, day) > MOST_DAYS_APART);
}

/** A name without a number ("TigerBot") may be that of a line; one day of release tells that it is not. */
function maySizeBeLeftOut(a: Side, b: Side, context: NameContext): boolean {
  const [x, y] = [a, b].map(({ parsed, organisation }) => context.releaseDays(parsed, organisation));
  if (x.some((day) => y.includes(day))) return true;
  return /\d/.test(a.parsed.words) && (x.length === 0 || y.length === 0);
}

function comparePreview(a: ParsedName, b: ParsedName, context: NameContext, stated: boolean): Judgement {
  if (a.preview === b.preview) return same('the same mark of a preview');
  if (stated && (a.prerelease || b.prerelease)) return same('one row of a list gives both names');
  if (a.day && b.day && agree(a.day, b.day)) return same('one day');
  if (context.listedApart(a, b)) return different('one list has both');
  return context.previewListedApart(a)
    ? open('preview and release both exist')
    : same('the only preview, and no other release');
}

function compareSeveral(a: ParsedName, b: ParsedName): Judgement {
  return a.words === b.words && a.several && b.several
    ? same('the same list of names')
    : open('a cell names several models');
}
