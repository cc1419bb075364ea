import { certainBounds, decideDirection, decided } from '../../claims/verdict/index.js';
import type { Claim, Measured, ReadingObstacle, VerdictReason } from '../../contract/index.js';
import { centralInterval } from '../../measure/index.js';
import { provincesIn, type Registry } from '../../registry/index.js';
import type { Entry, MeasureTable, TableDraws } from '../measures/index.js';
import { type Asking, type Finding, finding, isHedged, notMeasurable } from './asking.js';
import { bestOf, entriesOf } from './best-of.js';
import { editionOf, fieldBoardOf } from './board.js';
import { judgeCapability } from './capability.js';
import { judgeDated } from './dated.js';
import { counted } from './estimate-of.js';
import { dataSetEvidence, modelEvidence } from './gap-evidence.js';
import { groupOf, groupsOf, isGroup, OPEN_WEIGHTS, type PhraseGroup } from './group-of.js';
import { NEWEST } from './lag.js';
import { judgePlacesByCount } from './rank-by-count.js';
import { strangerIn } from './strangers.js';
import { tableWithDraws } from './table-with-draws.js';
import { unknownSide } from './two-sides.js';

const BY_COUNT =
  /\bnumber of\b|\bmost (?:active|models)\b|\blargest number\b|\bdevelopment of such\b|\bfewest\b|数量/iu;
const DUEL: ReadonlySet<Claim['relation']> = new Set(['ahead', 'leads', 'behind', 'surpasses']);
/** "Europe's best model", "second only to GPT-4 among models available through an API": a place in a part that is not told apart. */
const WITHIN =
  /['’]s? (?:own )?(?:best|top|leading|strongest|largest|biggest|most)\b(?! in the world)|\bsecond only to\b|\bamong (?:(?:the|all|its|their) )?(?!all\b|open|closed|proprietary|Chinese|American|US\b|U\.S\.|countries|nations|labs|models?(?:$|[,.;])|organi[sz]ations|the world)\w+|的最(?:好|强|大)模型/iu;

/** A place is looked up on the index only where the words say that it is one of models or of the field. */
const OF_MODELS =
  /\b(?:models?|LLMs?|chatbots?|leads?|AI|artificial intelligence|frontier|labs?|leader ?boards?)\b|模型|人工智[能慧]|AI|前沿|榜/iu;
/** A place by something else, or on a list that is not this one. */
const BY_OTHER =
  /\b(?:share|index|indices|use[sd]?|using|table|hours?|days?|once|tested|dataset|in (?:Asia|Africa|Europe|Latin America|the (?:region|Gulf|Middle East)))\b|指[数數]|占比|登顶|登頂|[测測][过過试試]|全国|全國|最强的中国|最強的中國|的最好名次|黑马|黑馬|使用|用得/iu;

const isOfModels = (quote: string) => OF_MODELS.test(quote) && !BY_OTHER.test(quote);

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
  if (WITHIN.test(claim.quote) || (!board.named && !isOfModels(claim.quote)))
    return notMeasurable({ code: 'relation-not-read' });
  const subjects = await subjectsOf(registry, claim);
  if ('reason' in subjects) return notMeasurable(subjects.reason);
  const unnamed = subjects.find(
    ({ models, organisations, countries }) => !models && organisations.length + countries.length === 0,
  );
  if (unnamed) return notMeasurable({ code: 'sides-not-named' });
  const places = placesOf(claim, subjects.length);
  const only = OPEN_WEIGHTS.test(words) ? 'access=open-weights' : null;
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
): Promise<readonly PhraseGroup[] | { readonly reason: ReadingObstacle }> {
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
    return notMeasurable({ code: 'no-value', groups: [missing.said], measure: table.measure, day });
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
    const row = drawn?.map((places) => places[i]);
    const central = row && centralInterval(row, 0.9);
    return {
      group: subjects[i].said,
      place: estimate[i],
      low: central ? Math.floor(central.low) : null,
      high: central ? Math.ceil(central.high) : null,
    };
  });
  const [{ group, place, low, high }] = shown;
  const { measure, vintage } = table;
  const among = contenders.length;
  const measured: Measured = {
    estimate: counted(place, low, high),
    unit: 'rank',
    of: { code: 'place', group, among, measure, vintage },
  };
  const evidence = [...own.map(([best]) => modelEvidence(table, best)), ...dataSetEvidence(table)];
  const figure = `model?${new URLSearchParams({ measure, vintage, version: own[0][0].version })}`;
  const reason: Extract<VerdictReason, { code: 'rank' }> = {
    ...{ code: 'rank', places: shown, among, kind, measure, openOnly: only !== null, day },
    ...{ stated: null, probability: null },
  };
  if (places === null || places.min > among) return { ...notMeasurable(reason, evidence), measured, figure };
  const inside = (row: readonly number[]) => row.every((place) => place >= places.min && place <= places.max);
  const probability = drawn && certainBounds((drawn.filter(inside).length + 0.5) / (drawn.length + 1));
  const decision = probability
    ? decideDirection(probability, isHedged(claim))
    : decided('uncertain', 'no-interval');
  const stated = { min: places.min, max: Number.isFinite(places.max) ? places.max : null };
  return finding(
    decision,
    { ...reason, stated, probability: probability?.low ?? null },
    { measured, evidence, figure },
  );
}
