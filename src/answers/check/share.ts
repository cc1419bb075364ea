import { decideShare } from '../../claims/verdict/index.js';
import { matches, parsePredicate } from '../../registry/index.js';
import { type Asking, type Finding, finding, notMeasurable } from './asking.js';
import { censusOn } from './census-on.js';
import { countedGroup } from './counted-group.js';
import { judgeDated } from './dated.js';
import { longDay } from './days-of.js';
import { groupOf, isGroup, modelsLabel } from './group-of.js';
import { inPercents, quoted, sizeText } from './sentences.js';

const WORLD = /\b(?:world|global|total|all)\b|全球|世界/iu;
const MODELS = /\bmodels?\b|\bLLMs?\b|模型|\bworld\b/iu;

/** "Half of China's models are open": a share of what the lists hold, uncertain as their coverage is not estimated. */
export async function judgeShare(asking: Asking): Promise<Finding> {
  const { registry, claim } = asking;
  const { value } = claim;
  if (value === null) return notMeasurable(`${quoted(claim)} states no share`);
  if (!/^(?:%|percent|per cent|times)$/.test(value.unit)) {
    return notMeasurable(`a share is measured in per cent, and “${value.unit}” is not`);
  }
  if ((value.max ?? 0) > 100 || (value.min ?? 0) > 100 || (value.min ?? 0) < 0) {
    return notMeasurable(`${sizeText(value, '%')} is no share`);
  }
  if (!MODELS.test(`${claim.object} ${claim.subject} ${claim.quote}`)) {
    return notMeasurable(
      `the figures behind ${quoted(claim)} are not held; the maker's own accounts would decide`,
    );
  }
  const part = await groupOf(registry, claim.subject);
  if (!isGroup(part)) return notMeasurable(part.reason);
  const whole = WORLD.test(claim.object ?? '') ? null : await countedGroup(registry, claim.object, '');
  if (whole === null && !WORLD.test(`${claim.object} ${claim.quote}`)) {
    return notMeasurable(`of what ${quoted(claim)} is a share is not said`);
  }
  const group = parsePredicate(part.predicate, 'group');
  return judgeDated(asking, async (day) => {
    const all = await censusOn(registry, whole?.predicate ?? null, day);
    const members = all.models.map((model) => matches(group, model));
    const some = members.filter((one) => one === true).length;
    const known = members.filter((one) => one !== null).length;
    const share = known > 0 ? (100 * some) / known : null;
    const decision = decideShare({ min: value.min, max: value.max }, null);
    const of = whole?.label ?? 'the world';
    return finding(
      decision,
      `Of the ${known} models of ${of} in the lists held${day === null ? '' : ` by ${longDay(day)}`} whose membership can be told, ${some} are ${modelsLabel(part)}${share === null ? '' : ` (${inPercents(share)})`}; the coverage of the lists is estimated for neither part, which leaves ${sizeText(value, '%')} uncertain.`,
      {
        measured:
          share === null
            ? null
            : {
                estimate: { estimate: share, low: null, high: null, level: 0.9 },
                unit: '%',
                what: `share of the lists, not of the world${day === null ? '' : `, as of ${day}`}`,
              },
        evidence: all.lists.map((list) => ({ what: `list ${list}`, address: null })),
      },
    );
  });
}
