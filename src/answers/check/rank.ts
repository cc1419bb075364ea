import { certainBounds, decideDirection, decided } from '../../claims/verdict/index.js';
import type { Claim } from '../../contract/index.js';
import { centralInterval } from '../../measure/index.js';
import { provincesIn, type Registry } from '../../registry/index.js';
import type { Entry, MeasureTable, TableDraws } from '../measures/index.js';
import { type Asking, type Finding, finding, inPercent, isHedged, notMeasurable } from './asking.js';
import { bestOf, entriesOf } from './best-of.js';
import { editionOf, fieldBoardOf } from './board.js';
import { judgeCapability } from './capability.js';
import { judgeDated } from './dated.js';
import { longDay } from './days-of.js';
import { groupOf, groupsOf, isGroup, type PhraseGroup } from './group-of.js';
import { NEWEST } from './lag.js';
import { judgePlacesByCount } from './rank-by-count.js';
import { consequence, quoted, scoped } from './sentences.js';
import { strangerIn } from './strangers.js';
import { tableWithDraws } from './table-with-draws.js';
import { unknownSide } from './two-sides.js';

const BY_COUNT =
  /\bnumber of\b|\bmost (?:active|models)\b|\blargest number\b|\bdevelopment of such\b|\bfewest\b|数量/iu;
const DUEL: ReadonlySet<Claim['relation']> = new Set(['ahead', 'leads', 'behind', 'surpasses']);
const OPEN_ONLY = /\bopen[- ](?:source|weights?)\b|\bopen ai (?:race|models?|systems?)\b|开源/iu;

/** "Number one", "the US and China lead": the place on the board that the claim names, with its interval. */
export async function judgeRank(asking: Asking): Promise<Finding> {
  const { registry, claim } = asking;
  const words = [claim.subject, claim.object, claim.quote].filter((one) => one !== null).join(' ');
  const board = await fieldBoardOf(registry, words);
  if ('reason' in board) return notMeasurable(board.reason);
  if (!board.named && (BY_COUNT.test(words) || provincesIn(claim.subject ?? '').length > 1)) {
    return judgePlacesByCount(asking);
  }
  if (await isDuel(registry, claim)) return judgeCapability(asking);
  const subjects = await subjectsOf(registry, claim);
  if ('reason' in subjects) return notMeasurable(subjects.reason);
  const places = placesOf(claim, subjects.length);
  const only = OPEN_ONLY.test(words) ? 'access=open-weights' : null;
  return judgeDated(asking, async (day) => {
    const { table, draws } = await tableWithDraws(registry, board.measure, editionOf(board.measure, day));
    return rankFinding(claim, table, draws, subjects, places, only, day);
  });
}

/** "China is ahead of France": no place among all, but one against another. */
async function isDuel(registry: Registry, { relation, object, value }: Claim): Promise<boolean> {
  if (value !== null || object === null || !DUEL.has(relation)) return false;
  return isGroup(await groupOf(registry, object)) || (await strangerIn(registry, object)) !== null;
}

async function subjectsOf(
  registry: Registry,
  claim: Claim,
): Promise<readonly PhraseGroup[] | { readonly reason: string }> {
  const stranger = await strangerIn(registry, claim.subject);
  if (stranger) return unknownSide(stranger);
  const several = await groupsOf(registry, claim.subject);
  if (several.length > 1) return several;
  const one = await groupOf(registry, claim.subject);
  return isGroup(one) ? [one] : one;
}

interface Places {
  readonly min: number;
  readonly max: number;
}

/** The places that are stated: as given, or the first so many for those who lead; null where none is. */
function placesOf({ value, relation }: Claim, subjects: number): Places | null {
  if (value !== null && /^(?:rank|place)s?$/.test(value.unit)) {
    return { min: value.min ?? 1, max: value.max ?? Number.POSITIVE_INFINITY };
  }
  return relation === 'leads' || relation === 'ahead' ? { min: 1, max: subjects } : null;
}

/** What competes: countries, organisations or models, as the subject is one of them. */
function rivalOf(subject: PhraseGroup): (entry: Entry) => readonly string[] {
  if (subject.models) return ({ model }) => [model];
  return subject.organisations.length > 0
    ? ({ organisations }) => organisations
    : ({ countries }) => countries;
}

function rankFinding(
  claim: Claim,
  table: MeasureTable,
  draws: TableDraws | null,
  subjects: readonly PhraseGroup[],
  places: Places | null,
  only: string | null,
  day: string | null,
): Finding {
  const all = entriesOf(table, only ?? 'not model=""', day ?? NEWEST);
  const own = subjects.map((subject) =>
    entriesOf(table, `(${subject.predicate})${only ? ` and ${only}` : ''}`, day ?? NEWEST),
  );
  const missing = subjects.find((_, i) => own[i].length === 0);
  if (missing) {
    return notMeasurable(
      `${missing.label} has no model with a value on ${table.measure}${day === null ? '' : ` by ${longDay(day)}`}`,
    );
  }
  const rivals = new Map<string, Entry[]>();
  const keysOf = rivalOf(subjects[0]);
  const subjectIds = new Set(own.flat().map(({ id }) => id));
  for (const entry of all) {
    if (subjectIds.has(entry.id)) continue;
    for (const key of keysOf(entry)) rivals.set(key, [...(rivals.get(key) ?? []), entry]);
  }
  const contenders = [
    ...own.map((entries) => bestOf(entries, draws)),
    ...[...rivals.values()].map((entries) => bestOf(entries, draws)),
  ].flatMap((best) => (best === null ? [] : [best]));
  const placeIn = (value: (one: (typeof contenders)[number]) => number) =>
    own.map((_, i) => 1 + contenders.filter((other) => value(other) > value(contenders[i])).length);
  const estimate = placeIn(({ entry }) => entry.value);
  const drawn = draws
    ? Array.from({ length: draws.count }, (_, d) => placeIn(({ draws: best }) => (best as Float64Array)[d]))
    : null;
  const kind = subjects[0].models
    ? 'models'
    : subjects[0].organisations.length > 0
      ? 'organisations'
      : 'countries';
  const shown = own.map((_, i) => {
    const central =
      drawn &&
      centralInterval(
        drawn.map((row) => row[i]),
        0.9,
      );
    const range = central ? ` (90 % interval ${Math.floor(central.low)} to ${Math.ceil(central.high)})` : '';
    return { text: `${subjects[i].label} ${ordinal(estimate[i])}${range}`, central };
  });
  const where = `among ${contenders.length} ${kind} on ${table.measure}${only ? ', open weights only' : ''}, ${day === null ? 'in the newest data' : `on ${longDay(day)}`}`;
  const sentence = `${shown.map(({ text }) => text).join(', ')} ${where}`;
  const measured = {
    estimate: {
      estimate: estimate[0],
      low: shown[0].central && Math.floor(shown[0].central.low),
      high: shown[0].central && Math.ceil(shown[0].central.high),
      level: 0.9,
    },
    unit: 'rank',
    what: `place of ${subjects[0].label} ${where}, vintage ${table.vintage}`,
  };
  const evidence = [
    ...own.map(([best]) => ({
      what: `${best.model} (${best.organisations.join(', ')}, ${best.releasedOn}), ${best.value.toFixed(1)} ${table.unit} on ${table.measure}`,
      address: table.dataSets[0]?.address ?? null,
    })),
    ...table.dataSets.map(({ title, address }) => ({ what: title, address })),
  ];
  const id = `model?${new URLSearchParams({ measure: table.measure, vintage: table.vintage, version: own[0][0].version })}`;
  if (places === null) {
    return {
      ...notMeasurable(`${quoted(claim)} states no place; measured: ${sentence}`, evidence),
      measured,
      figure: id,
    };
  }
  const inside = (row: readonly number[]) => row.every((place) => place >= places.min && place <= places.max);
  const probability = drawn && certainBounds((drawn.filter(inside).length + 0.5) / (drawn.length + 1));
  const decision = probability
    ? decideDirection(probability, isHedged(claim))
    : decided('uncertain', 'no-interval');
  const stated =
    subjects.length > 1 || places.max !== 1 ? `places ${places.min} to ${places.max}` : 'first place';
  return finding(
    decision,
    `${scoped(claim.scope, `${sentence}: ${stated} with a probability ${probability ? `of ${inPercent(probability)}` : 'that is not known'}`)}, ${consequence(decision.verdict, null, 'the claim')}.`,
    { measured, evidence, figure: id },
  );
}

function ordinal(place: number): string {
  const tens = place % 100;
  const suffix = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th');
  return `stood ${place}${suffix}`;
}
