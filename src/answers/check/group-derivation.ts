import { decided, decideShare } from '../../claims/verdict/index.js';
import { DEFAULTS, type Evidence } from '../../contract/index.js';
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
import type { PhraseGroup } from './group-of.js';

/** What the models of a group are declared to stand on, as of a day. */
export interface Foundations {
  /** Models declared or detected to descend from the foundation. */
  readonly on: readonly {
    readonly model: string;
    readonly base: string;
    readonly evidence: Evidence;
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
    if (found.total === 0) return notMeasurable({ code: 'no-model-held', group: subject.said, day });
    const { on, total, unknown } = found;
    const example = on[0];
    const { value, relation } = asking.claim;
    const sides = { subject: subject.said, object: object.said };
    if (value !== null) {
      const stated = { min: value.min, max: value.max, unit: '%' };
      return finding(
        decideShare(value, null),
        { code: 'descent-share', ...sides, total, on: on.length, unknown, day, stated },
        evidenceOf(found),
      );
    }
    if (!example) {
      return finding(
        decided('uncertain', 'lower-bound'),
        { code: 'descent-none', ...sides, unknown, day },
        evidenceOf(found),
      );
    }
    const { model, base } = example;
    return finding(
      decided(relation === 'not-derived-from' ? 'contradicted' : 'supported', 'lower-bound'),
      { code: 'descent-example', ...sides, total, on: on.length, model, base, day },
      evidenceOf(found),
    );
  });
}

export function evidenceOf({ on }: Foundations): Pick<Finding, 'evidence'> {
  return {
    evidence: on.slice(0, 8).map(({ evidence }) => evidence),
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
        evidence: {
          says: { code: 'declared', model, kind: edge.kind, base: base.model, statedBy: edge.statedBy },
          address: edge.address,
        },
      });
    } else if (shared) {
      found += 1;
      const says = { code: 'detected' as const, model, base: shared.model };
      on.push({ model, base: shared.model, evidence: { says, address: null } });
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
