import { decided, decideShare } from '../../claims/verdict/index.js';
import { DEFAULTS } from '../../contract/index.js';
import {
  type CensusModel,
  census,
  declaredLineage,
  homeFolder,
  type LineageEdges,
  lineageEdges,
  matches,
  organisationCountries,
  parsePredicate,
  type Registry,
} from '../../registry/index.js';
import { detectedLineages } from '../detected-lineage.js';
import { type Asking, type Finding, finding, notMeasurable } from './asking.js';
import { isEvidence } from './circle.js';
import { judgeDated } from './dated.js';
import { longDay } from './days-of.js';
import { modelsLabel, type PhraseGroup } from './group-of.js';
import { consequence, inPercents, sizeText } from './sentences.js';

/** What the models of a group are declared to stand on, as of a day. */
export interface Foundations {
  /** Models declared or detected to descend from the foundation. */
  readonly on: readonly {
    readonly model: string;
    readonly base: string;
    readonly statedBy: string;
    readonly address: string | null;
  }[];
  readonly own: number;
  readonly elsewhere: number;
  readonly unknown: number;
  readonly total: number;
  readonly detected: number;
}

/** "The Chinese have made new versions of open models from the US": it takes one such model. */
export async function judgeGroupDerivation(
  asking: Asking,
  subject: PhraseGroup,
  object: PhraseGroup,
): Promise<Finding> {
  return judgeDated(asking, async (day) => {
    const found = await foundationsOf(asking, subject, object, day);
    if (found.total === 0) return notMeasurable(`no model of ${subject.label} is held${at(day)}`);
    const { on, total } = found;
    const example = on[0];
    const { value, relation } = asking.claim;
    if (value !== null) {
      const decision = decideShare(value, null);
      return finding(
        decision,
        `Of the ${total} ${modelsLabel(subject)} held${at(day)}, ${shareText(found)} descend from ${modelsLabel(object)} as far as anybody declares, ${consequence(decision.verdict, decision.factor, sizeText(value, '%'))}.`,
        evidenceOf(found),
      );
    }
    const denied = relation === 'not-derived-from';
    if (!example) {
      return finding(
        decided('uncertain', 'lower-bound'),
        `No model of ${subject.label} held${at(day)} is declared to descend from ${modelsLabel(object)}, and of ${found.unknown} nobody says, which leaves the claim uncertain.`,
        evidenceOf(found),
      );
    }
    return finding(
      decided(denied ? 'contradicted' : 'supported', 'lower-bound'),
      `${on.length} of the ${found.total} ${modelsLabel(subject)} held${at(day)} are declared to descend from ${modelsLabel(object)}, for example ${example.model} from ${example.base}, which ${denied ? 'contradicts' : 'supports'} the claim.`,
      evidenceOf(found),
    );
  });
}

export const at = (day: string | null) => (day === null ? '' : ` by ${longDay(day)}`);

export function evidenceOf({ on }: Foundations): Pick<Finding, 'evidence'> {
  return {
    evidence: on.slice(0, 8).map(({ model, base, statedBy, address }) => ({
      what: `${model} from ${base}, ${statedBy}`,
      address,
    })),
  };
}

/** Sorts the models of a group, the newest first, by what they stand on: declared statements and kept comparisons, each by its name. */
export async function foundationsOf(
  asking: Asking,
  subject: PhraseGroup,
  object: PhraseGroup,
  day: string | null,
): Promise<Foundations> {
  const { registry } = asking;
  const models = await membersOf(registry, subject, day);
  const edges = evidentEdges(await lineageEdges(registry), asking);
  const detected = await detectedLineages(registry, homeFolder());
  const countriesOf = await organisationCountries(registry);
  const isObject = (organisations: readonly string[]) =>
    organisations.some(
      (name) =>
        object.organisations.includes(name) ||
        countriesOf(name).some((code) => object.countries.includes(code)),
    );
  const on: Foundations['on'][number][] = [];
  let [own, elsewhere, unknown, found] = [0, 0, 0, 0];
  for (const { model, version } of models) {
    const declared = declaredLineage(edges, [version, model]);
    const base = declared.foundations.find(({ organisations }) => isObject(organisations.split(';')));
    const shared = base
      ? undefined
      : detected
          .foundations([version, model])
          .find(({ organisations }) => isObject(organisations.split(';')));
    if (base) {
      const edge = base.through[0];
      on.push({
        model,
        base: base.model,
        statedBy: `${edge.statedBy} declares (${edge.kind})`,
        address: edge.address,
      });
    } else if (shared) {
      found += 1;
      on.push({ model, base: shared.model, statedBy: 'detected by comparing weights', address: null });
    } else if (declared.lineage === 'self-developed') own += 1;
    else if (declared.foundations.length > 0) elsewhere += 1;
    else unknown += 1;
  }
  return { on, own, elsewhere, unknown, total: models.length, detected: found };
}

/** The statements that may count for or against the claim. */
function evidentEdges(edges: LineageEdges, asking: Asking): LineageEdges {
  return {
    edges: edges.edges.filter((edge) => isEvidence(edge, asking)),
    of: (model) => edges.of(model).filter((edge) => isEvidence(edge, asking)),
  };
}

async function membersOf(
  registry: Registry,
  { predicate }: PhraseGroup,
  day: string | null,
): Promise<CensusModel[]> {
  const group = parsePredicate(predicate, 'group');
  const { models } = await census(registry, day);
  const members: CensusModel[] = [];
  for await (const model of models) {
    const { releasedOn } = model;
    if (releasedOn !== null && releasedOn < DEFAULTS.since) continue;
    if (matches(group, model) === true) members.push(model);
  }
  return members.sort((x, y) => (y.releasedOn ?? '').localeCompare(x.releasedOn ?? ''));
}

/** A share as both its ends: what is declared or detected, and what it would be if all that is unknown were so too. */
export function shareText({ on, unknown, total }: Foundations): string {
  const [low, high] = [(100 * on.length) / total, (100 * (on.length + unknown)) / total];
  return `${inPercents(low)} to ${inPercents(high)}`;
}
