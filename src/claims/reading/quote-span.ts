import type { Frame } from '../lexicon/frame.js';
import type { PatternMatch } from '../pattern/pattern-index.js';
import type { Clause } from '../text/clauses.js';
import { isFiniteVerb } from '../text/grammar.js';
import { inheritedFrom } from '../text/inherited-subject.js';
import type { Unit } from '../text/unit.js';

/** UTF-16 offsets in the document’s text. */
export interface QuoteSpan {
  start: number;
  end: number;
}

/** Words that join a clause to what is before it. */
export const LEADS: ReadonlySet<string> = new Set(
  `while whereas although though because that if and but or so yet since when until despite who which however also
  meanwhile moreover furthermore thus therefore still then additionally instead indeed`.split(/\s+/),
);
const KEEPS = new Set(['despite', 'when', 'since', 'until', 'still']);

/** The words to quote for a frame met in a clause of a sentence. */
export function spanOf(
  units: readonly Unit[],
  clauses: readonly Clause[],
  clause: Clause,
  match: PatternMatch<Frame>,
  chinese: boolean,
): QuoteSpan | null {
  let { from, to } = clause;
  if (match.entry.span === 'tail') from = chinese ? match.from : lastFigure(units, match);
  else if (match.entry.span === 'phrase') [from, to] = phrase(units, clause, match, chinese);
  else if (chinese) {
    const opened = withSetting(units, clauses, clause, OF_A_WHOLE.test(match.entry.type));
    if (opened < from) from = opened;
    else while (from < match.from && /^[但而且并却]$/.test(units[from]!.low)) from++;
  } else {
    while (from < match.from && LEADS.has(units[from]!.low) && !KEEPS.has(units[from]!.low)) from++;
    while (from < match.from && units[from]!.kind === 'sign') from++;
    from = inheritedFrom(units, clauses, clause, from);
    if (match.entry.span === 'match') to = match.to;
  }
  while (to > from && isLoose(units[to - 1]!)) to--;
  while (from < to && isLoose(units[from]!)) from++;
  return units.slice(from, to).some(({ text }) => LETTER.test(text))
    ? { start: units[from]!.start, end: units[to - 1]!.end }
    : null;
}

const LETTER = /\p{L}/u;

/** "在智能体上，…", "截至7月底，…": where or when, said first, belongs to what follows. */
function withSetting(
  units: readonly Unit[],
  clauses: readonly Clause[],
  clause: Clause,
  always: boolean,
): number {
  const before = clauses[clauses.indexOf(clause) - 1];
  if (!before || before.to !== clause.from - 1 || !/^[，,]$/.test(units[before.to]?.text ?? ''))
    return clause.from;
  if (before.to - before.from > (always ? 28 : Math.min(24, clause.to - clause.from))) return clause.from;
  const words = units
    .slice(before.from, before.to)
    .map(({ low }) => low)
    .join('');
  return SETTING.test(words) ? before.from : clause.from;
}

/** Types whose figure is of what the setting names: "去年新增的模型里，63%…". */
const OF_A_WHOLE = /^(?:share|rank)$/;

const SETTING =
  /^(?:但|而|不过|其中)?(?:(?:在|截至|自|从|与|和|到|就|按|以|照|过去).*(?:上|中|里|方面|领域|之间|以来|底|前|后|下|年|月|日|时|看|来看|来说|而言|计|算|口径)|.{1,16}(?:之间|方面|量中|领域)|.{1,28}(?:模型|企业|公司|机构|产品|论文|项目|专利|应用|国家|样本|团队|选手|题目|任务|测试|评测|榜单|榜|赛道|路|维度|层面|意义|场景|指标|能力)(?:上|中|里|当中|之中)(?:来?看|来说)?|对.*(?:来说|而言))$/;

/** Words that open what only accompanies the sentence. */
const BESIDE = /^(?:随着|对于|围绕|面对|除了|针对|关于|至于|谈到|谈及|说到|提到|问到|伴随)/;

/** The clause only says where, when or in respect of what; the next one claims. */
export function isSetting(units: readonly Unit[], { from, to }: Clause): boolean {
  const words = units
    .slice(from, to)
    .map(({ low }) => low)
    .join('');
  const more = /^[，,]$/.test(units[to]?.text ?? '');
  if (words.endsWith('之间') && units.slice(from, to).some(({ quantity }) => quantity !== null)) return false;
  return more && (BESIDE.test(words) || (SETTING.test(words) && !/[是了占有为]/.test(words.slice(1))));
}

const isLoose = ({ kind, text }: Unit) => kind === 'sign' && !/^[%％)）]$/.test(text);

function lastFigure(units: readonly Unit[], { from, to }: PatternMatch<Frame>): number {
  for (let at = to - 1; at > from; at--) if (units[at]!.quantity) return at;
  return from;
}

/** From the determiner before the pattern to the end of the phrases that hang on it. */
function phrase(
  units: readonly Unit[],
  clause: Clause,
  { from: start, to: end }: PatternMatch<Frame>,
  chinese: boolean,
): [number, number] {
  if (chinese) return [clause.from, clause.to];
  let from = start;
  while (from > clause.from && start - from < 6) {
    const { tag, low } = units[from - 1]!;
    if (
      !['DET', 'ADJ', 'PROPN', 'PART', 'NUM'].includes(tag) &&
      low !== "'s" &&
      !(tag === 'NOUN' && units[from]!.low === "'s") &&
      tag !== 'ADV'
    )
      break;
    from--;
  }
  let to = end;
  while (
    to < clause.to &&
    to - end < 14 &&
    !isFiniteVerb(units, to) &&
    units[to]!.tag !== 'SCONJ' &&
    units[to]!.text !== ','
  )
    to++;
  return [from, to];
}
