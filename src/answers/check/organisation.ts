import { decided } from '../../claims/verdict/index.js';
import type { Evidence, Verdict, VerdictReason } from '../../contract/index.js';
import { DAYS_PER_MONTH } from '../../measure/index.js';
import { type Asking, type Finding, finding, notMeasurable } from './asking.js';
import { groupOf, isGroup } from './group-of.js';
import { inMonths } from './lag.js';
import { namesIn } from './names-in.js';
import {
  type OrganisationFacts,
  organisationFacts,
  type Role,
  roleMeant,
  roles,
  rolesOf,
  sameOrganisation,
  type Valuation,
  valuationMeant,
  valuations,
} from './organisation-facts.js';

/** Figures above are years of the calendar, not years of age. */
const LONGEST_AGE = 500;
const FIRST_YEAR = 1600;
const LAST_YEAR = 2100;

/** A founding, a founder, a valuation or a role: the tables of organisations and people. */
export async function judgeOrganisation(asking: Asking): Promise<Finding> {
  const { claim } = asking;
  if (claim.relation === 'affiliated-with' || claim.relation === 'joined' || claim.relation === 'left') {
    return judgeRole(asking);
  }
  const facts = await organisationOf(asking);
  if ('reason' in facts) return notMeasurable(facts.reason);
  if (claim.relation === 'valued-at') return judgeValuation(asking, facts);
  if (claim.value?.unit === 'USD') return notMeasurable({ code: 'no-measure' });
  if (claim.relation === 'founded-by') return judgeFounder(asking, facts);
  if (claim.value !== null) return judgeAge(asking, facts);
  return notMeasurable({ code: 'no-measure' });
}

async function organisationOf({
  registry,
  claim,
}: Asking): Promise<OrganisationFacts | { readonly reason: VerdictReason }> {
  const group = await groupOf(registry, claim.subject);
  if (!isGroup(group)) return group;
  const founding = claim.relation === 'founded-in' || claim.relation === 'founded-by';
  const apart = /\p{Script=Han}/u.test(claim.quote) && !claim.quote.includes(claim.subject ?? '');
  if (founding && (group.models !== null || apart)) {
    return { reason: { code: 'no-such-organisation', phrase: claim.subject ?? '' } };
  }
  const maker = group.organisations[0] ?? group.models?.versions[0]?.organisations[0];
  const found = (await organisationFacts(registry)).find(({ name }) => name === maker);
  return found ?? { reason: { code: 'no-such-organisation', phrase: claim.subject ?? '' } };
}

async function judgeValuation({ registry, claim }: Asking, { name }: OrganisationFacts): Promise<Finding> {
  const { value } = claim;
  if (value !== null && value.unit !== 'USD') {
    return notMeasurable({ code: 'not-dollars', unit: value.unit });
  }
  const [least, most] = [(value?.min ?? 0) * 0.875, (value?.max ?? Number.POSITIVE_INFINITY) * 1.125];
  const held = (await valuations(registry)).filter(({ organisation }) => organisation === name);
  const isNear = ({ usd }: Valuation) => usd >= least && usd <= most;
  const last = valuationMeant(held, claim.saidOn?.to ?? null, isNear);
  if (!last || value === null) return notMeasurable({ code: 'no-valuation', organisation: name });
  const near = isNear(last);
  const valued = { organisation: name, usd: last.usd, day: last.day };
  return finding(
    decided(near ? 'supported' : 'uncertain', 'record'),
    { code: 'valuation', ...valued },
    { evidence: [{ says: { code: 'valued', ...valued }, address: last.address }] },
  );
}

async function judgeFounder(
  { claim, registry }: Asking,
  { name, founders, address }: OrganisationFacts,
): Promise<Finding> {
  const text = claim.object ?? claim.quote;
  if (founders.length > 0 && claim.object === null && !founders.some((one) => claim.quote.includes(one))) {
    return notMeasurable({ code: 'founder-not-named', organisation: name });
  }
  const listed = rolesOf(await roles(registry), `${text} ${claim.quote}`).map((role) => role.name);
  const named = founders.find((founder) => sameOrganisation(founder, text) || listed.includes(founder));
  if (founders.length === 0) return notMeasurable({ code: 'founders-not-held', organisation: name });
  const verdict: Verdict = named ? 'supported' : 'uncertain';
  return finding(
    decided(verdict, 'record'),
    { code: 'founders', organisation: name, founders: [...founders] },
    { evidence: [{ says: { code: 'founders', organisation: name, founders: [...founders] }, address }] },
  );
}

/** "Just eight months old", "founded in 2023": only the year of the founding is held. */
async function judgeAge({ claim }: Asking, { name, founded, address }: OrganisationFacts): Promise<Finding> {
  const value = claim.value as NonNullable<typeof claim.value>;
  if (founded === null) return notMeasurable({ code: 'founding-not-held', organisation: name });
  const evidence: Evidence[] = [{ says: { code: 'founded', organisation: name, year: founded }, address }];
  if (claim.relation === 'founded-in' && /^years?$/.test(value.unit) && (value.min ?? 0) > LONGEST_AGE) {
    const year = value.min ?? value.max ?? 0;
    const said = claim.saidOn === null ? LAST_YEAR : Number(claim.saidOn.to.slice(0, 4));
    if (year < FIRST_YEAR || year > said) {
      return notMeasurable({ code: 'no-such-year', organisation: name, year });
    }
    const same = (value.min ?? 0) <= founded && founded <= (value.max ?? 9999);
    return finding(
      decided(same ? 'supported' : 'contradicted', 'record'),
      { code: 'founded', organisation: name, year: founded },
      { evidence },
    );
  }
  const age = inMonths(value);
  if (age === null) return notMeasurable({ code: 'no-age', value });
  const day = claim.horizon ?? claim.saidOn;
  if (day === null) return notMeasurable({ code: 'age-undated' });
  const monthsBetween = (from: string, to: string) =>
    (Date.parse(to) - Date.parse(from)) / 86_400_000 / DAYS_PER_MONTH;
  const oldest = monthsBetween(`${founded}-01-01`, day.to);
  const youngest = Math.max(0, monthsBetween(`${founded}-12-31`, day.from));
  const possible = (age.min ?? 0) <= oldest + 0.5 && (age.max ?? Number.POSITIVE_INFINITY) >= youngest - 0.5;
  return finding(
    decided(possible ? 'uncertain' : 'contradicted', 'record'),
    {
      ...{ code: 'age', organisation: name, year: founded },
      ...{ youngest: Math.floor(youngest), oldest: Math.ceil(oldest) },
    },
    { evidence },
  );
}

async function judgeRole(asking: Asking): Promise<Finding> {
  const { registry, claim } = asking;
  if (!claim.subject && !claim.speaker) return notMeasurable({ code: 'sides-not-named' });
  const all = await roles(registry);
  const person = rolesOf(all, `${claim.subject ?? ''} ${claim.speaker ?? ''}`);
  if (person.length === 0)
    return notMeasurable({ code: 'no-such-person', name: claim.subject ?? claim.speaker ?? '' });
  const text = `${claim.object ?? ''} ${claim.quote}`;
  const named = new Set((await namesIn(registry, text)).map(({ name }) => name));
  const here = roleMeant(person, claim.object ?? '', text, named);
  if (here && claim.relation === 'left') return judgeLeaving(here);
  if (!here) {
    return finding(
      decided('uncertain', 'record'),
      {
        code: 'other-role',
        person: person[0].name,
        roles: person.map(({ role, organisation }) => ({ role, organisation })),
      },
      { evidence: person.map(roleEvidence) },
    );
  }
  const { name: who, role, organisation, fromYear: since } = here;
  return finding(
    decided('supported', 'record'),
    { code: 'role', person: who, role, organisation, since },
    { evidence: [roleEvidence(here)] },
  );
}

/** "Left": only where the table knows the year in which a role ended. */
function judgeLeaving(one: Role): Finding {
  const { name: person, organisation, role, untilYear: until } = one;
  return finding(
    decided(until === null ? 'uncertain' : 'supported', 'record'),
    { code: 'left', person, role, organisation, until },
    { evidence: [roleEvidence(one)] },
  );
}

function roleEvidence({ name: person, role, organisation, address }: Role): Evidence {
  return { says: { code: 'role', person, role, organisation }, address };
}
