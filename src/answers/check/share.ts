import { decideShare } from '../../claims/verdict/index.js';
import { matches, parsePredicate } from '../../registry/index.js';
import { type Asking, type Finding, finding, notMeasurable } from './asking.js';
import { censusOn } from './census-on.js';
import { countedGroup } from './counted-group.js';
import { judgeDated } from './dated.js';
import { longDay } from './days-of.js';
import { groupOf, isGroup, modelsLabel } from './group-of.js';
import { inPercents, quoted, sizeText } from './sentences.js';
import { strangerIn } from './strangers.js';
import { unknownSide } from './two-sides.js';

const WORLD = /\b(?:world|global|total|all)\b|全球|世界/iu;
/** What else can be shared out, and is held in no list. */
const OTHER_WHOLE =
  /\b(?:markets?|downloads?|users?|usage|tokens?|traffic|revenues?|researchers|engineers|talent|patents?|papers|compute|computing|investments?|funding|chips?|servers?|sales|derivatives|uploads)\b|市场|下载|用户|收入|人才|专利/iu;
const MODELS = /\bmodels?\b|\bLLMs?\b|模型|\bworld\b/iu;

/** "Half of China's models are open": a share of what the lists hold, uncertain as their coverage is not estimated. */
export async function judgeShare(asking: Asking): Promise<Finding> {
  const { registry, claim } = asking;
  const { value } = claim;
  if (value === null) return notMeasurable(`${quoted(claim)} states no share`);
  const [other] = OTHER_WHOLE.exec(`${claim.object ?? ''} ${claim.quote}`) ?? [];
  if (other !== undefined) return notMeasurable(`no list that is held counts “${other}”`);
  const stranger = (await strangerIn(registry, claim.subject)) ?? (await strangerIn(registry, claim.object));
  if (stranger) return notMeasurable(unknownSide(stranger).reason);
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
