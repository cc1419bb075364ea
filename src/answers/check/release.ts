import { decided } from '../../claims/verdict/index.js';
import { events } from '../../registry/index.js';
import { type Asking, type Finding, finding, notMeasurable } from './asking.js';
import { longDay } from './days-of.js';
import { groupOf, isGroup } from './group-of.js';
import { modelsOf } from './models-of.js';
import { quoted, sizeText } from './sentences.js';
import { strangerIn, strangersNamed } from './strangers.js';
import { unknownSide } from './two-sides.js';

/** A name that is built as those of models are: "LLM-Bert", "Zorblax-9". */
const OF_A_MODEL = /\p{L}-\p{Lu}|\p{L}-?\d/u;

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
  if (unknown !== undefined) return notMeasurable(`no model of the name “${unknown}” is held`);
  if (claim.relation === 'announced' && claim.horizon === null && isGroup(named) && named.models === null) {
    return notMeasurable(`what ${quoted(claim)} announces is no release of a model that is held`);
  }
  const event = isGroup(named) ? null : await releaseOf(asking, phrase ?? '');
  if (event !== null) return event;
  if (!isGroup(named) || (named.models === null && named.organisations.length === 0)) {
    return notMeasurable(isGroup(named) ? `${quoted(claim)} names no model and no maker` : named.reason);
  }
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
    const record = `${first.model}${first.organisations.length > 0 ? ` of ${first.organisations.join(', ')}` : ''} was released on ${longDay(first.releasedOn as string)}`;
    if (claim.value !== null) {
      return notMeasurable(
        `${record}, but no table of releases decides ${sizeText(claim.value, claim.value.unit)}`,
      );
    }
    return finding(
      decided(byMaker ? 'supported' : 'contradicted', 'record'),
      `${record}, which ${byMaker ? 'supports' : 'contradicts'} the claim.`,
      {
        evidence: [{ what: `${first.model}, released ${first.releasedOn}, ${first.access}`, address: null }],
      },
    );
  }
  if (when !== null && models.length > 0) {
    const [last] = models;
    return finding(
      decided('uncertain', 'lower-bound'),
      `No release of ${named.label} is held between ${longDay(when.from)} and ${longDay(when.to)}; the last one before is ${last.model} of ${longDay(last.releasedOn as string)}, and the registry is not complete, which leaves the claim uncertain.`,
    );
  }
  return notMeasurable(
    `no release of ${named.label}${until === null ? '' : ` by ${longDay(until)}`} is held`,
  );
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
  return finding(
    decided('supported', 'record'),
    `${found.title} (${longDay(found.day)}), which supports the claim.`,
    {
      evidence: [{ what: found.title, address: found.address }],
    },
  );
}

/** What was taken back: the table of events. */
async function judgeWithdrawal({ registry, claim }: Asking): Promise<Finding> {
  const named = await groupOf(registry, claim.object ?? claim.subject);
  const names = isGroup(named) ? (named.models?.versions ?? []).map(({ model }) => model) : [];
  const found = (await events(registry)).find(
    ({ kind, models }) => kind === 'withdrawal' && models.some((model) => names.includes(model)),
  );
  if (!found) return notMeasurable(`no withdrawal that ${quoted(claim)} could mean is held`);
  return finding(
    decided('supported', 'record'),
    `${found.title} (${longDay(found.day)}), which supports the claim.`,
    { evidence: [{ what: found.title, address: found.address }] },
  );
}
