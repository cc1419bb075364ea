import { decided, decideShare } from '../../claims/verdict/index.js';
import type { Finding } from './asking.js';
import { type Asking, finding, notMeasurable } from './asking.js';
import { judgeDated } from './dated.js';
import { at, evidenceOf, foundationsOf, shareText } from './group-derivation.js';
import { groupOf, isGroup, modelsLabel } from './group-of.js';
import { consequence, quoted, sizeText } from './sentences.js';
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
    return notMeasurable(
      `${quoted(claim)} speaks of what limits whom, and no measure that is held shows a cause`,
    );
  }
  if (HARDWARE.test(`${claim.object ?? ''} ${claim.quote}`)) {
    return notMeasurable(`${quoted(claim)} speaks of hardware, and only what models stand on is held`);
  }
  const object = await groupOf(registry, claim.object);
  if (!isGroup(object)) return notMeasurable(object.reason);
  const subject = await subjectOf(registry, claim, asking.pair, object);
  if (!isGroup(subject)) return notMeasurable(subject.reason);
  if (subject.predicate === object.predicate) {
    return notMeasurable(`both ends of the dependency are ${subject.label}`);
  }
  if (object.countries.length === 0 && object.organisations.length === 0) {
    return notMeasurable(`${object.label} are of many makers: on whom ${subject.label} depends is not said`);
  }
  return judgeDated(asking, async (day) => {
    const found = await foundationsOf(asking, subject, object, day);
    const { on, unknown, own, total, detected } = found;
    if (total === 0) return notMeasurable(`no model of ${subject.label} is held${at(day)}`);
    const [low, high] = [on.length / total, (on.length + unknown) / total];
    const { value } = claim;
    const verdict = low >= MOST ? 'supported' : high <= RARE ? 'contradicted' : 'uncertain';
    const decision =
      value === null
        ? decided(verdict, verdict === 'uncertain' ? 'coverage' : 'record')
        : decideShare(value, null);
    const stated = value === null ? 'the claim' : sizeText(value, '%');
    const reading = value === null ? ' (a dependency without a figure is read as more than half)' : '';
    return finding(
      decision,
      `Of the ${total} ${modelsLabel(subject)} held${at(day)}, ${on.length - detected} are declared and ${detected} detected to descend from ${modelsLabel(object)}, ${own} are declared their makers' own, and of ${unknown} nobody says: ${shareText(found)} stand on them, ${consequence(decision.verdict, decision.factor, stated)}${reading}.`,
      {
        ...evidenceOf(found),
        measured: {
          estimate: { estimate: 100 * low, low: 100 * low, high: 100 * high, level: 1 },
          unit: '%',
          what: `share of ${modelsLabel(subject)} that stand on ${object.label}, declared or detected; the upper end counts the unknown`,
        },
      },
    );
  });
}
