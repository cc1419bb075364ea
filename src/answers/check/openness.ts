import { decided } from '../../claims/verdict/index.js';
import type { Verdict } from '../../contract/index.js';
import type { ModelFacts } from '../../registry/index.js';
import { type Asking, type Finding, finding, notMeasurable } from './asking.js';
import { type GroupOrReason, groupOf, groupsNamedIn, isGroup, type PhraseGroup } from './group-of.js';
import { modelsOf, newestRelease } from './models-of.js';
import { strangersNamed } from './strangers.js';

/** What is opened beside weights, and is not held. */
const NOT_WEIGHTS =
  /\b(?:training (?:data|code)|data ?sets?|source code|training recipes?|reproducib\w+)\b|训练数据|数据集/iu;
/** Licences under which anything may be done: those of the class `unrestricted`. */
const PERMISSIVE = /\b(?:MIT|Apache(?:[- ]2(?:\.0)?)?|BSD)(?:[- ]licen[sc]ed?)?\b/u;
/** A licence like them with terms of its own. */
const MODIFIED = /\b(?:modified|adapted|custom(?:ised|ized)?)\b|修改|改良/iu;
const PERMISSIVE_CLASS = 'unrestricted';

/** "For anyone to download and use": how the models named can be had, and under what class of licence. */
export async function judgeOpenness(asking: Asking): Promise<Finding> {
  const { claim } = asking;
  const [other] = NOT_WEIGHTS.exec(claim.quote) ?? [];
  if (other !== undefined) return notMeasurable({ code: 'not-weights', what: other });
  const group = await openedIn(asking);
  if (!isGroup(group)) return notMeasurable(group.reason);
  const until = claim.saidOn?.to ?? null;
  const every = group.countries.length > 0 || (group.models === null && group.organisations.length === 0);
  const models = (await opened(asking, group, every)).filter(
    ({ access }) => access !== 'unknown' && access !== 'unreleased',
  );
  if (models.length === 0) {
    return notMeasurable({ code: 'access-not-held', group: group.said, day: until });
  }
  const open = models.filter(({ access }) => access === 'open-weights');
  const verdict = verdictOf(claim.relation !== 'closed', open, models, namesPermissive(claim.quote));
  const licences = [...new Set(open.flatMap(({ licenceClass }) => licenceClass ?? []))].sort();
  return finding(
    decided(verdict, 'record'),
    { code: 'openness', group: group.said, every, open: open.length, models: models.length, licences },
    {
      evidence: models.slice(0, 6).map(({ version, access, licenceClass }) => ({
        says: { code: 'access', version, access, licence: licenceClass },
        address: null,
      })),
    },
  );
}

/** The models whose access decides: those named, all of a line or a country, those of a maker's last year. */
async function opened(
  { registry, claim }: Asking,
  group: PhraseGroup,
  every: boolean,
): Promise<readonly ModelFacts[]> {
  const until = claim.saidOn?.to ?? null;
  if (group.models && group.models.level !== 'line') return newestRelease(registry, group, until);
  const all = await modelsOf(registry, group, until);
  const newest = all[0]?.releasedOn;
  if (every || group.models || !newest) return all;
  const yearBefore = `${Number(newest.slice(0, 4)) - 1}${newest.slice(4)}`;
  return all.filter(({ releasedOn }) => releasedOn !== null && releasedOn > yearBefore);
}

/** Whose openness it is: the subject's, but where that is a maker, of the models that the claim names. */
async function openedIn({ registry, claim }: Asking): Promise<GroupOrReason> {
  const group = await groupOf(registry, claim.subject);
  if (!isGroup(group) || group.organisations.length === 0) return group;
  const own = (await groupsNamedIn(registry, claim.quote)).find(({ models }) =>
    models?.versions.some((one) => one.organisations.some((name) => group.organisations.includes(name))),
  );
  if (own) return own;
  const [unknown] = await strangersNamed(registry, claim.subject ?? '', null);
  return unknown === undefined ? group : { reason: { code: 'no-such-model', name: unknown } };
}

const namesPermissive = (quote: string) => PERMISSIVE.test(quote) && !MODIFIED.test(quote);

/** All open, or none; and, where a permissive licence is named, whether theirs is of that class. */
function verdictOf(
  claimsOpen: boolean,
  open: readonly ModelFacts[],
  all: readonly ModelFacts[],
  permissive: boolean,
): Verdict {
  if (open.length > 0 && open.length < all.length) return 'uncertain';
  if (open.length > 0 !== claimsOpen) return 'contradicted';
  if (!permissive || open.length === 0) return 'supported';
  const classes = open.map(({ licenceClass }) => licenceClass);
  if (classes.every((one) => one !== null && one !== PERMISSIVE_CLASS)) return 'contradicted';
  return classes.every((one) => one === PERMISSIVE_CLASS) ? 'supported' : 'uncertain';
}
