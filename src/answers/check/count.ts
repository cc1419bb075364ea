import { type Decision, decideCount } from '../../claims/verdict/index.js';
import type { Claim, VerdictReason } from '../../contract/index.js';
import { type Asking, type Finding, finding, notMeasurable } from './asking.js';
import { boardOf } from './board.js';
import { type Counted, censusOn } from './census-on.js';
import { type CountedGroup, countedGroup, parametersIn } from './counted-group.js';
import { judgeDated } from './dated.js';
import { counted as countedFigure } from './estimate-of.js';
import { groupOf, isGroup } from './group-of.js';
import { listEvidence } from './list-evidence.js';
import { strangerIn, strangersNamed } from './strangers.js';
import { unknownSide } from './two-sides.js';

const REGIONS = /^(?:region|province|city)|^(?:regions|provinces|cities)$/;
const MODELS = /^(?:models?|LLMs?|large models?|systems?)$/i;
/** Words that narrow what is counted to models that the lists do not tell apart. */
const NARROWED =
  /\b(?:approved|registered|licen[sc]ed|certified|filed|commercial\w*|deployed|ranked|top|best|leading|state-of-the-art|award\w*|profitable|popular|most used|in use|multilingual|notable|prominent|major|significant|important|influential|advanced|cutting-edge|reasoning|competitive|world-class|patented)\b|备案|获批|上榜|商用|领先|顶尖|知名|著名|重要|主流|先进/iu;

/** "At least 79 large models": what the lists hold is a lower bound, which supports "at least" and contradicts nothing. */
export async function judgeCount(asking: Asking): Promise<Finding> {
  const { registry, claim } = asking;
  const { value } = claim;
  if (value !== null && /^parameters?$/.test(value.unit)) {
    return notMeasurable({ code: 'counts-condition' });
  }
  if (value === null) return judgeVague(asking);
  const regions = REGIONS.test(value.unit);
  if (!regions && !MODELS.test(value.unit)) {
    return notMeasurable({ code: 'no-list-counts', what: value.unit });
  }
  const narrowed = narrowedBy(claim);
  if (narrowed !== null) return notMeasurable(narrowed);
  const board = await boardOf(registry, claim.quote);
  if ('reason' in board || board.named) {
    return notMeasurable('reason' in board ? board.reason : { code: 'count-on-board' });
  }
  const group = await groupFor(asking, regions);
  if ('reason' in group) return notMeasurable(group.reason);
  return judgeDated(asking, async (day) => {
    const counted = await censusOn(registry, group.predicate, day);
    if (counted.models.length + counted.undecided === 0) {
      return notMeasurable({ code: 'not-in-lists', counted: group.said, day });
    }
    const number = regions ? provincesOf(counted) : counted.verified;
    const size = { min: value.min, max: value.max };
    const decision: Decision = decideCount(size, number);
    const unit = regions ? 'regions' : 'models';
    return finding(
      decision,
      {
        ...{ code: 'count', verified: number, counted: group.said, regions },
        ...{ undecided: counted.undecided, day, stated: { ...size, unit } },
      },
      {
        measured: {
          estimate: countedFigure(number, number),
          unit,
          of: { code: 'entries', where: group.predicate, day },
        },
        evidence: listEvidence(counted.lists),
      },
    );
  });
}

/** Provinces in the lists: an entry with a place is enough, as what is counted is the place. */
function provincesOf({ models }: Counted): number {
  return new Set(models.flatMap(({ provinces }) => provinces ?? [])).size;
}

async function groupFor(
  { registry, claim }: Asking,
  regions: boolean,
): Promise<CountedGroup | { readonly reason: VerdictReason }> {
  if (regions) {
    const [stranger] = await strangersNamed(registry, claim.quote, null);
    if (stranger !== undefined) return unknownSide(stranger);
    const country = await groupOf(registry, claim.quote);
    if (isGroup(country) && country.predicate !== CHINA.predicate) {
      return { reason: { code: 'regions-of-china-only' } };
    }
    return CHINA;
  }
  const stranger = await strangerIn(registry, claim.subject);
  if (stranger) return unknownSide(stranger);
  const group = await countedGroup(registry, claim.subject, claim.quote);
  if (group === null) return { reason: { code: 'counted-not-named' } };
  return released(group, claim);
}

const CHINA: CountedGroup = {
  predicate: 'country=CN',
  said: {
    group: { countries: ['CN'], names: [], kinds: [], outside: false, written: null },
    ...{ provinces: [], modality: null, parametersOver: null, released: null },
  },
};

/** "Released 20 models in March": only those of the period that the claim speaks of. */
function released(group: CountedGroup, { horizon, saidOn }: Claim): CountedGroup {
  if (horizon === null || (saidOn !== null && horizon.to >= saidOn.to)) return group;
  return {
    predicate: `(${group.predicate}) and released>=${horizon.from} and released<=${horizon.to}`,
    said: { ...group.said, released: { from: horizon.from, to: horizon.to } },
  };
}

/** What the quote asks of a model that the lists do not hold; null where nothing. */
function narrowedBy({ quote }: Claim): VerdictReason | null {
  const word = NARROWED.exec(quote)?.[0];
  if (word !== undefined) return { code: 'not-told-apart', word };
  return /\bparameters?\b|参数/iu.test(quote) && parametersIn(quote) === null
    ? { code: 'parameters-not-read' }
    : null;
}

/** "Few models", "booming": a number is not stated. */
async function judgeVague({ registry, claim }: Asking): Promise<Finding> {
  const group = await countedGroup(registry, claim.subject, claim.quote);
  if (group === null) return notMeasurable({ code: 'no-number', verified: null });
  const counted = await censusOn(registry, group.predicate, claim.saidOn?.to ?? null);
  return notMeasurable({
    code: 'no-number',
    verified: { models: counted.verified, counted: group.said },
  });
}
