import { decided, decideShare } from '../../claims/verdict/index.js';
import type { Finding } from './asking.js';
import { type Asking, finding, notMeasurable } from './asking.js';
import { judgeDated } from './dated.js';
import { evidenceOf, foundationsOf } from './group-derivation.js';
import { groupOf, isGroup } from './group-of.js';
import { subjectOf } from './two-sides.js';

/** A dependency without a figure is taken for "most of": more than half; for a rare one, under a fifth. */
const MOST = 0.5;
const RARE = 0.2;
const HARDWARE =
  /\b(?:chips?|semiconductors?|hardware|GPUs?|processors?|lithograph\w*|servers?|cloud|data ?cent(?:er|re)s?)\b|芯片|半导体|显卡|光刻/iu;

/** "Chinese firms rely on US models": the share of a group's models that stand on another's, declared and detected. */
export async function judgeDependency(asking: Asking): Promise<Finding> {
  const { registry, claim } = asking;
  if (claim.relation === 'limits') {
    return notMeasurable({ code: 'speaks-of-limits' });
  }
  if (HARDWARE.test(`${claim.object ?? ''} ${claim.quote}`)) {
    return notMeasurable({ code: 'speaks-of-hardware' });
  }
  const object = await groupOf(registry, claim.object);
  if (!isGroup(object)) return notMeasurable(object.reason);
  const subject = await subjectOf(registry, claim, asking.pair, object);
  if (!isGroup(subject)) return notMeasurable(subject.reason);
  if (subject.predicate === object.predicate) {
    return notMeasurable({ code: 'same-sides', of: 'dependency', group: subject.said });
  }
  if (object.countries.length === 0 && object.organisations.length === 0) {
    return notMeasurable({ code: 'many-makers', subject: subject.said, object: object.said });
  }
  return judgeDated(asking, async (day) => {
    const found = await foundationsOf(asking, subject, object, day);
    const { on, unknown, own, total, detected } = found;
    if (total === 0) return notMeasurable({ code: 'no-model-held', group: subject.said, day });
    const [low, high] = [on.length / total, (on.length + unknown) / total];
    const { value } = claim;
    const verdict = low >= MOST ? 'supported' : high <= RARE ? 'contradicted' : 'uncertain';
    const decision =
      value === null
        ? decided(verdict, verdict === 'uncertain' ? 'coverage' : 'record')
        : decideShare(value, null);
    const sides = { subject: subject.said, object: object.said };
    return finding(
      decision,
      {
        ...{ code: 'dependency', ...sides, total, declared: on.length - detected, detected, own, unknown },
        ...{ day, stated: value && { min: value.min, max: value.max, unit: '%' } },
      },
      {
        ...evidenceOf(found),
        measured: {
          estimate: { estimate: 100 * low, low: 100 * low, high: 100 * high, level: 1 },
          unit: '%',
          of: { code: 'share-standing', ...sides },
        },
      },
    );
  });
}
