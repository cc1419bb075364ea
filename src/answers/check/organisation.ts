import { decided } from '../../claims/verdict/index.js';
import type { Verdict } from '../../contract/index.js';
import { DAYS_PER_MONTH } from '../../measure/index.js';
import { type Asking, type Finding, finding, notMeasurable } from './asking.js';
import { longDay } from './days-of.js';
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
import { figure, quoted, sizeText } from './sentences.js';

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
  if (claim.value?.unit === 'USD') return notMeasurable(`no table that is held decides ${quoted(claim)}`);
  if (claim.relation === 'founded-by') return judgeFounder(asking, facts);
  if (claim.value !== null) return judgeAge(asking, facts);
  return notMeasurable(`no table that is held decides ${quoted(claim)}`);
}

async function organisationOf({ registry, claim }: Asking): Promise<OrganisationFacts | { reason: string }> {
  const group = await groupOf(registry, claim.subject);
  if (!isGroup(group)) return group;
  const maker = group.organisations[0] ?? group.models?.versions[0]?.organisations[0];
  const found = (await organisationFacts(registry)).find(({ name }) => name === maker);
  return found ?? { reason: `“${claim.subject}” names no organisation that is held` };
}

async function judgeValuation({ registry, claim }: Asking, { name }: OrganisationFacts): Promise<Finding> {
  const { value } = claim;
  if (value !== null && value.unit !== 'USD') {
    return notMeasurable(`valuations are held in US dollars, and “${value.unit}” is none`);
  }
  const [least, most] = [(value?.min ?? 0) * 0.875, (value?.max ?? Number.POSITIVE_INFINITY) * 1.125];
  const held = (await valuations(registry)).filter(({ organisation }) => organisation === name);
  const isNear = ({ usd }: Valuation) => usd >= least && usd <= most;
  const last = valuationMeant(held, claim.saidOn?.to ?? null, isNear);
  if (!last || value === null) return notMeasurable(`no valuation of ${name} by that day is held`);
  const near = isNear(last);
  return finding(
    decided(near ? 'supported' : 'uncertain', 'record'),
    `${name} was reported to be valued at ${billions(last.usd)} on ${longDay(last.day)}, which ${near ? 'supports' : 'leaves uncertain'} ${quoted(claim)}.`,
    { evidence: [{ what: `${name}: ${billions(last.usd)} (${last.day})`, address: last.address }] },
  );
}

const billions = (usd: number) =>
  `${usd >= 1e9 ? `${usd / 1e9} billion` : `${usd / 1e6} million`} US dollars`;

async function judgeFounder(
  { claim, registry }: Asking,
  { name, founders, address }: OrganisationFacts,
): Promise<Finding> {
  const text = claim.object ?? claim.quote;
  if (founders.length > 0 && claim.object === null && !founders.some((one) => claim.quote.includes(one))) {
    return notMeasurable(`who is said to have founded ${name} is not named`);
  }
  const listed = rolesOf(await roles(registry), `${text} ${claim.quote}`).map((role) => role.name);
  const named = founders.find((founder) => sameOrganisation(founder, text) || listed.includes(founder));
  if (founders.length === 0) return notMeasurable(`who founded ${name} is not held`);
  const verdict: Verdict = named ? 'supported' : 'uncertain';
  return finding(
    decided(verdict, 'record'),
    `${name} was founded by ${founders.join(', ')}, which ${named ? 'supports' : 'leaves uncertain'} ${quoted(claim)}.`,
    { evidence: [{ what: `founders of ${name}: ${founders.join(', ')}`, address }] },
  );
}

/** "Just eight months old", "founded in 2023": only the year of the founding is held. */
async function judgeAge({ claim }: Asking, { name, founded, address }: OrganisationFacts): Promise<Finding> {
  const value = claim.value as NonNullable<typeof claim.value>;
  if (founded === null) return notMeasurable(`when ${name} was founded is not held`);
  const evidence = [{ what: `${name}, founded in ${founded}`, address }];
  if (claim.relation === 'founded-in' && /^years?$/.test(value.unit) && (value.min ?? 0) > LONGEST_AGE) {
    const year = value.min ?? value.max ?? 0;
    const said = claim.saidOn === null ? LAST_YEAR : Number(claim.saidOn.to.slice(0, 4));
    if (year < FIRST_YEAR || year > said) {
      return notMeasurable(
        `${figure(year)} is no year in which ${name} can have been founded when it was said`,
      );
    }
    const same = (value.min ?? 0) <= founded && founded <= (value.max ?? 9999);
    return finding(
      decided(same ? 'supported' : 'contradicted', 'record'),
      `${name} was founded in ${founded}, which ${same ? 'supports' : 'contradicts'} ${quoted(claim)}.`,
      { evidence },
    );
  }
  const age = inMonths(value);
  if (age === null) return notMeasurable(`${sizeText(value, value.unit)} is no age`);
  const day = claim.horizon ?? claim.saidOn;
  if (day === null) return notMeasurable('the day on which that age was stated is not known');
  const monthsBetween = (from: string, to: string) =>
    (Date.parse(to) - Date.parse(from)) / 86_400_000 / DAYS_PER_MONTH;
  const oldest = monthsBetween(`${founded}-01-01`, day.to);
  const youngest = Math.max(0, monthsBetween(`${founded}-12-31`, day.from));
  const possible = (age.min ?? 0) <= oldest + 0.5 && (age.max ?? Number.POSITIVE_INFINITY) >= youngest - 0.5;
  return finding(
    decided(possible ? 'uncertain' : 'contradicted', 'record'),
    `${name} was founded in ${founded}, so it was ${Math.floor(youngest)} to ${Math.ceil(oldest)} months old, which ${possible ? 'is compatible with' : 'contradicts'} ${quoted(claim)}${possible ? '; the month of its founding would decide' : ''}.`,
    { evidence },
  );
}

async function judgeRole(asking: Asking): Promise<Finding> {
  const { registry, claim } = asking;
  const all = await roles(registry);
  const person = rolesOf(all, `${claim.subject ?? ''} ${claim.speaker ?? ''}`);
  if (person.length === 0)
    return notMeasurable(`“${claim.subject ?? claim.speaker ?? ''}” is not in the table of people`);
  const text = `${claim.object ?? ''} ${claim.quote}`;
  const named = new Set((await namesIn(registry, text)).map(({ name }) => name));
  const here = roleMeant(person, claim.object ?? '', text, named);
  if (here && claim.relation === 'left') return judgeLeaving(asking, here);
  if (!here) {
    return finding(
      decided('uncertain', 'record'),
      `${person[0].name} is held as ${person.map(({ role, organisation }) => `${role} of ${organisation}`).join('; ')}; no other role is known, which leaves ${quoted(claim)} uncertain.`,
      {
        evidence: person.map(({ role, organisation, address }) => ({
          what: `${role}, ${organisation}`,
          address,
        })),
      },
    );
  }
  const since = here.fromYear === null ? '' : ` since ${here.fromYear}`;
  return finding(
    decided('supported', 'record'),
    `${here.name} is held as ${here.role} of ${here.organisation}${since}, which supports ${quoted(claim)}.`,
    { evidence: [{ what: `${here.name}: ${here.role}, ${here.organisation}`, address: here.address }] },
  );
}

/** "Left": only where the table knows the year in which a role ended. */
function judgeLeaving({ claim }: Asking, { name, organisation, role, untilYear, address }: Role): Finding {
  const until = untilYear === null ? 'with no end known' : `until ${untilYear}`;
  const left = untilYear !== null;
  return finding(
    decided(left ? 'supported' : 'uncertain', 'record'),
    `${name} is held as ${role} of ${organisation} ${until}, which ${left ? 'supports' : 'leaves uncertain'} ${quoted(claim)}.`,
    { evidence: [{ what: `${name}: ${role}, ${organisation}`, address }] },
  );
}
