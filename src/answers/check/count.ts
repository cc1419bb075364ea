import { type Decision, decideCount, decided } from '../../claims/verdict/index.js';
import { type Asking, type Finding, finding, notMeasurable } from './asking.js';
import { type Counted, censusOn } from './census-on.js';
import { countedGroup } from './counted-group.js';
import { judgeDated } from './dated.js';
import { longDay } from './days-of.js';
import { groupOf, isGroup } from './group-of.js';
import { quoted, sizeText } from './sentences.js';

const REGIONS = /^(?:region|province|city)|^(?:regions|provinces|cities)$/;
const MODELS = /^(?:models?|LLMs?|large models?|systems?)$/i;

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
  const group = await groupFor(asking, regions);
  if ('reason' in group) return notMeasurable(group.reason);
  return judgeDated(asking, async (day) => {
    const counted = await censusOn(registry, group.predicate, day);
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
      `The lists held verify ${number} ${unit} of ${group.label} ${at}${counted.undecided > 0 ? ` (of ${counted.undecided} more it cannot be told)` : ''}, ${tail}.`,
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
    const country = await groupOf(registry, claim.quote);
    return isGroup(country) ? country : { predicate: 'country=China', label: 'China' };
  }
  return (
    (await countedGroup(registry, claim.subject, claim.quote)) ?? {
      reason: `what is counted by ${quoted(claim)} names no group that is known`,
    }
  );
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
