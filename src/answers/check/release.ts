import { decided } from '../../claims/verdict/index.js';
import { events } from '../../registry/index.js';
import { type Asking, type Finding, finding, notMeasurable } from './asking.js';
import { groupOf, isGroup } from './group-of.js';
import { modelsOf } from './models-of.js';
import { strangerIn, strangersNamed } from './strangers.js';
import { unknownSide } from './two-sides.js';

/** A name that is built as those of models are: "LLM-Bert", "Zorblax-9". */
const OF_A_MODEL = /\p{L}-\p{Lu}|\p{L}-?\d|\p{Ll}-\p{Ll}+$/u;
/** What is only awaited. */
const AWAITED =
  /\b(?:expect(?:s|ed|ing)?|plan(?:s|ned|ning)?|prepar(?:es|ing)|set|slated|scheduled|due|likely|about|poised|rumou?red|aims?|hopes?) to\b|\bwill\b|预计|计划|将(?:于|在)?|即将|有望|拟/iu;

/** A maker's model that goes without a name: "its own model". */
const NAMES_NONE =
  /\b(?:its|their|an?|the|own|first|new)\b(?: [\w-]+){0,4} (?:models?|LLMs?|systems?)\b|模型/iu;

/** "In November, 01.AI released its own model": the release days of the models that are held. */
export async function judgeRelease(asking: Asking): Promise<Finding> {
  const { registry, claim } = asking;
  const phrase = claim.object ?? claim.subject;
  const named = await groupOf(registry, phrase);
  const maker = await groupOf(registry, claim.subject);
  if (claim.relation === 'withdrawn') return judgeWithdrawal(asking);
  for (const phrase of claim.object === null ? [] : [claim.subject, claim.object]) {
    const stranger = await strangerIn(registry, phrase);
    if (stranger) return notMeasurable(unknownSide(stranger).reason);
  }
  const unknown = (await strangersNamed(registry, claim.quote, claim.subject)).find((name) =>
    OF_A_MODEL.test(name),
  );
  if (unknown !== undefined) return notMeasurable({ code: 'no-such-model', name: unknown });
  if (claim.relation === 'announced' && claim.horizon === null && isGroup(named) && named.models === null) {
    return notMeasurable({ code: 'announces-nothing' });
  }
  const event = isGroup(named) ? null : await releaseOf(asking, phrase ?? '');
  if (event !== null) return event;
  if (
    !isGroup(named) ||
    (named.models === null && (named.organisations.length === 0 || !NAMES_NONE.test(claim.quote)))
  ) {
    return notMeasurable(isGroup(named) ? { code: 'names-no-model' } : named.reason);
  }
  if (named.models === null && AWAITED.test(claim.quote)) return notMeasurable({ code: 'announces-nothing' });
  const until = claim.saidOn?.to ?? null;
  const models = (await modelsOf(registry, named, until)).filter(({ releasedOn }) => releasedOn !== null);
  const when = claim.horizon;
  const within =
    when === null
      ? models
      : models.filter(
          ({ releasedOn }) => releasedOn !== null && releasedOn >= when.from && releasedOn <= when.to,
        );
  const earliest = within.toReversed();
  const first = earliest.find(({ organisations }) => organisations.length > 0) ?? earliest[0];
  if (first) {
    const byMaker =
      !isGroup(maker) ||
      maker.organisations.length === 0 ||
      first.organisations.length === 0 ||
      first.organisations.some((name) => maker.organisations.includes(name));
    const releasedOn = first.releasedOn as string;
    const release = { model: first.model, makers: [...first.organisations], releasedOn };
    if (claim.value !== null) {
      return notMeasurable({ code: 'release-figure', ...release, value: claim.value });
    }
    return finding(
      decided(byMaker ? 'supported' : 'contradicted', 'record'),
      { code: 'released', ...release },
      {
        evidence: [
          { says: { code: 'released', model: first.model, releasedOn, access: first.access }, address: null },
        ],
      },
    );
  }
  if (when !== null && models.length > 0) {
    const [last] = models;
    return finding(decided('uncertain', 'lower-bound'), {
      code: 'none-released',
      group: named.said,
      from: when.from,
      to: when.to,
      last: { model: last.model, releasedOn: last.releasedOn as string },
    });
  }
  return notMeasurable({ code: 'no-release-held', group: named.said, day: until });
}

/** The release of a product that no table of models holds, where the table of events has it; else null. */
async function releaseOf({ registry, claim }: Asking, phrase: string): Promise<Finding | null> {
  const { saidOn, horizon } = claim;
  const text = `${phrase} ${claim.quote}`;
  const found = (await events(registry)).find(
    ({ kind, models, day }) =>
      kind === 'release' &&
      models.some((model) => text.includes(model)) &&
      (saidOn === null || day <= saidOn.to) &&
      (horizon === null || (day >= horizon.from && day <= horizon.to)),
  );
  if (!found) return null;
  return eventFinding(found);
}

/** What was taken back: the table of events. */
async function judgeWithdrawal({ registry, claim }: Asking): Promise<Finding> {
  const named = await groupOf(registry, claim.object ?? claim.subject);
  const names = isGroup(named) ? (named.models?.versions ?? []).map(({ model }) => model) : [];
  const found = (await events(registry)).find(
    ({ kind, models }) => kind === 'withdrawal' && models.some((model) => names.includes(model)),
  );
  if (!found) return notMeasurable({ code: 'no-withdrawal-held' });
  return eventFinding(found);
}

function eventFinding({ title, day, address }: { title: string; day: string; address: string }): Finding {
  const event = { code: 'event' as const, title, day };
  return finding(decided('supported', 'record'), event, { evidence: [{ says: event, address }] });
}
