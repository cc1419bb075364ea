import { decideShare } from '../../claims/verdict/index.js';
import { matches, parsePredicate } from '../../registry/index.js';
import { type Asking, type Finding, finding, notMeasurable } from './asking.js';
import { censusOn } from './census-on.js';
import { countedGroup } from './counted-group.js';
import { judgeDated } from './dated.js';
import { counted } from './estimate-of.js';
import { groupOf, isGroup } from './group-of.js';
import { listEvidence } from './list-evidence.js';
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
  if (value === null) return notMeasurable({ code: 'no-share' });
  const [other] = OTHER_WHOLE.exec(`${claim.object ?? ''} ${claim.quote}`) ?? [];
  if (other !== undefined) return notMeasurable({ code: 'no-list-counts', what: other });
  const stranger = (await strangerIn(registry, claim.subject)) ?? (await strangerIn(registry, claim.object));
  if (stranger) return notMeasurable(unknownSide(stranger).reason);
  if (!MODELS.test(`${claim.object} ${claim.subject} ${claim.quote}`)) {
    return notMeasurable({ code: 'accounts-not-held' });
  }
  const part = await groupOf(registry, claim.subject);
  if (!isGroup(part)) return notMeasurable(part.reason);
  const whole = WORLD.test(claim.object ?? '') ? null : await countedGroup(registry, claim.object, '');
  if (whole === null && !WORLD.test(`${claim.object} ${claim.quote}`)) {
    return notMeasurable({ code: 'whole-not-said', value: null });
  }
  const group = parsePredicate(part.predicate, 'group');
  return judgeDated(asking, async (day) => {
    const all = await censusOn(registry, whole?.predicate ?? null, day);
    const members = all.models.map((model) => matches(group, model));
    const some = members.filter((one) => one === true).length;
    const known = members.filter((one) => one !== null).length;
    const share = known > 0 ? (100 * some) / known : null;
    const decision = decideShare({ min: value.min, max: value.max }, null);
    return finding(
      decision,
      {
        ...{ code: 'share', part: part.said, whole: whole?.said ?? null, some, known, day },
        stated: { min: value.min, max: value.max, unit: '%' },
      },
      {
        measured:
          share === null
            ? null
            : { estimate: counted(share), unit: '%', of: { code: 'share-of-lists', day } },
        evidence: listEvidence(all.lists),
      },
    );
  });
}
