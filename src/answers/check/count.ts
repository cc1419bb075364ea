import { type Decision, decideCount, decided } from '../../claims/verdict/index.js';
import type { Claim } from '../../contract/index.js';
import { type Asking, type Finding, finding, notMeasurable } from './asking.js';
import { boardOf } from './board.js';
import { type Counted, censusOn } from './census-on.js';
import { type CountedGroup, countedGroup, parametersIn } from './counted-group.js';
import { judgeDated } from './dated.js';
import { longDay } from './days-of.js';
import { groupOf, isGroup, modelsLabel } from './group-of.js';
import { quoted, sizeText } from './sentences.js';
import { strangerIn, strangersNamed } from './strangers.js';
import { unknownSide } from './two-sides.js';

const REGIONS = /^(?:region|province|city)|^(?:regions|provinces|cities)$/;
const MODELS = /^(?:models?|LLMs?|large models?|systems?)$/i;
/** Words that narrow what is counted to models that the lists do not tell apart. */
const NARROWED =
  /\b(?:approved|registered|licen[sc]ed|certified|filed|commercial\w*|deployed|ranked|top|best|leading|state-of-the-art|award\w*|profitable|popular|most used|in use|multilingual|reasoning|competitive|world-class|patented)\b|备案|获批|上榜|商用|领先|顶尖/iu;

/** "At least 79 large models": what the lists hold is a lower bound, which supports "at least" and contradicts nothing. */
export async function judgeCount(asking: Asking): Promise<Finding> {
  const { registry, claim } = asking;
  const { value } = claim;
  if (value !== null && /^parameters?$/.test(value.unit)) {
    return notMeasurable(`${quoted(claim)} is a condition of what is counted, not a count`);
  }
  if (value === null) return judgeVague(asking);
  const regions = REGIONS.test(value.unit);
  if (!regions && !MODELS.test(value.unit)) {
    return notMeasurable(`no list that is held counts ${value.unit}`);
  }
  const narrowed = narrowedBy(claim);
  if (narrowed !== null) return notMeasurable(narrowed);
  const board = await boardOf(registry, claim.quote);
  if ('reason' in board || board.named) {
    return notMeasurable(
      'reason' in board
        ? board.reason
        : `${quoted(claim)} counts on a board, and the lists do not say who stood on it`,
    );
  }
  const group = await groupFor(asking, regions);
  if ('reason' in group) return notMeasurable(group.reason);
  return judgeDated(asking, async (day) => {
    const counted = await censusOn(registry, group.predicate, day);
    if (counted.models.length + counted.undecided === 0) {
      return notMeasurable(
        `no model of ${group.label} is in the lists held${day === null ? '' : ` by ${longDay(day)}`}`,
      );
    }
    const number = regions ? provincesOf(counted) : counted.verified;
    const size = { min: value.min, max: value.max };
    const decision: Decision = decideCount(size, number);
    const unit = regions ? 'regions' : 'models';
    const tail =
      decision.verdict === 'supported'
        ? `which supports ${sizeText(size, unit)}`
        : `a lower bound, which neither supports nor contradicts ${sizeText(size, unit)}`;
    const at = day === null ? 'in the newest lists' : `by ${longDay(day)}`;
    return finding(
      decision,
      `The lists held verify ${number} ${regions ? `regions of ${group.label}` : modelsLabel(group)} ${at}${counted.undecided > 0 ? ` (of ${counted.undecided} more it cannot be told)` : ''}, ${tail}.`,
      {
        measured: {
          estimate: { estimate: number, low: number, high: null, level: 0.9 },
          unit,
          what: `verified entries of the lists where ${group.predicate}${day === null ? '' : `, as of ${day}`}`,
        },
        evidence: counted.lists.map((list) => ({ what: `list ${list}`, address: null })),
      },
    );
  });
}

/** Provinces in the lists: an entry with a place is enough, as what is counted is the place. */
function provincesOf({ models }: Counted): number {
  return new Set(models.flatMap(({ provinces }) => provinces ?? [])).size;
}

async function groupFor({ registry, claim }: Asking, regions: boolean) {
  if (regions) {
    const [stranger] = await strangersNamed(registry, claim.quote, null);
    if (stranger !== undefined) return unknownSide(stranger);
    const country = await groupOf(registry, claim.quote);
    if (isGroup(country) && country.predicate !== CHINA.predicate) {
      return { reason: `the lists say where models come from, region by region, of China alone` };
    }
    return CHINA;
  }
  const stranger = await strangerIn(registry, claim.subject);
  if (stranger) return unknownSide(stranger);
  const group = await countedGroup(registry, claim.subject, claim.quote);
  if (group === null) return { reason: `what is counted by ${quoted(claim)} names no group that is known` };
  return released(group, claim);
}

const CHINA = { predicate: 'country=CN', label: 'China' };

/** "Released 20 models in March": only those of the period that the claim speaks of. */
function released({ predicate, label }: CountedGroup, { horizon, saidOn }: Claim): CountedGroup {
  if (horizon === null || (saidOn !== null && horizon.to >= saidOn.to)) return { predicate, label };
  return {
    predicate: `(${predicate}) and released>=${horizon.from} and released<=${horizon.to}`,
    label: `${label}, released from ${longDay(horizon.from)} to ${longDay(horizon.to)}`,
  };
}

/** What the quote asks of a model that the lists do not hold; null where nothing. */
function narrowedBy({ quote }: Claim): string | null {
  const word = NARROWED.exec(quote)?.[0];
  if (word !== undefined) return `the lists do not say which models are “${word}”`;
  return /\bparameters?\b|参数/iu.test(quote) && parametersIn(quote) === null
    ? 'the number of parameters that it asks for is not read'
    : null;
}

/** "Few models", "booming": a number is not stated. */
async function judgeVague({ registry, claim }: Asking): Promise<Finding> {
  const group = await countedGroup(registry, claim.subject, claim.quote);
  if (group === null) return notMeasurable(`${quoted(claim)} states no number`);
  const counted = await censusOn(registry, group.predicate, claim.saidOn?.to ?? null);
  return {
    ...finding(
      decided('not-measurable', 'obstacle'),
      `Not measurable: ${quoted(claim)} states no number; the lists held verify ${counted.verified} models of ${group.label}.`,
    ),
    measured: null,
  };
}
