import { type Decision, decided } from '../../claims/verdict/index.js';
import type { DetectedLineage, Evidence, SaidGroup, VerdictReason } from '../../contract/index.js';
import {
  homeFolder,
  type LineageEdge,
  lineageEdges,
  lineageKey,
  type ModelFacts,
  parseName,
} from '../../registry/index.js';
import { detectedLineages } from '../detected-lineage.js';
import { type Asking, type Finding, finding, notMeasurable } from './asking.js';
import { isEvidence } from './circle.js';
import { judgeGroupDerivation } from './group-derivation.js';
import { groupOf, isGroup, type PhraseGroup } from './group-of.js';
import { newestRelease } from './models-of.js';

const CARRIES_WEIGHTS: ReadonlySet<string> = new Set([
  'fine-tune',
  'continued-training',
  'merge',
  'quantisation',
  'derived',
]);
const SHARED: ReadonlySet<string> = new Set(['same-weights', 'derived']);
/** Words by which weights go on from the base's: an architecture alone does not make them true. */
const TRAINED_ON =
  /\bfine-?tun\w*|\b(?:further|continued|re-?)\s?train\w*|\btrain(?:ing|ed) (?:its|the|their) (?:system|model)s? (?:with|on) new data|微调|继续训练/iu;

/** What is known of a model's descent from a base, what descends from the claim itself left out. */
interface Descent {
  readonly weights: readonly LineageEdge[];
  readonly architecture: readonly LineageEdge[];
  /** Its maker says that it trained the weights itself. */
  readonly own: readonly LineageEdge[];
  readonly detected: readonly DetectedLineage[];
  /** Statements left out, as they descend from the claim or only report it. */
  readonly leftOut: readonly LineageEdge[];
}

/** "Yi-34B is derived from Llama": declared statements and compared weights, kept apart. */
export async function judgeDerivation(asking: Asking): Promise<Finding> {
  const { registry, claim } = asking;
  const subject = await groupOf(registry, claim.subject);
  if (!isGroup(subject)) return notMeasurable(subject.reason);
  const object = await groupOf(registry, claim.object);
  if (!isGroup(object)) return notMeasurable(object.reason);
  if (subject.predicate === object.predicate) {
    return notMeasurable({ code: 'same-sides', of: 'descent', group: subject.said });
  }
  if (subject.countries.length > 0) return judgeGroupDerivation(asking, subject, object);
  if (claim.value !== null) {
    return notMeasurable({ code: 'whole-not-said', value: claim.value });
  }
  const until = claim.saidOn?.to ?? null;
  const models = await newestRelease(registry, subject, until);
  if (models.length === 0) {
    return notMeasurable({ code: 'no-model-held', group: subject.said, day: until });
  }
  const later = laterBase(models, object);
  if (later !== null) {
    const denied = claim.relation === 'not-derived-from';
    return finding(decided(denied ? 'supported' : 'contradicted', 'record'), {
      code: 'base-came-later',
      model: subject.said,
      base: object.said,
      modelOn: later.model,
      baseOn: later.base,
    });
  }
  const descent = await descentOf(asking, models, object);
  const byWeights = claim.relation === 'fine-tuned-from' || TRAINED_ON.test(claim.quote);
  return derivationFinding(asking, models[0].model, object.said, descent, byWeights);
}

/** The days on which a base came out and, before it, the last of the models that are said to stand on it; else null. */
function laterBase(
  models: readonly ModelFacts[],
  { models: named }: PhraseGroup,
): { readonly base: string; readonly model: string } | null {
  const daysOf = (versions: readonly ModelFacts[]) =>
    versions.flatMap(({ releasedOn }) => releasedOn ?? []).sort();
  const model = daysOf(models).at(-1);
  const [base] = daysOf(named?.versions ?? []);
  return base !== undefined && model !== undefined && base > model ? { base, model } : null;
}

async function descentOf(
  asking: Asking,
  models: readonly ModelFacts[],
  object: PhraseGroup,
): Promise<Descent> {
  const { registry } = asking;
  const edges = await lineageEdges(registry);
  const names = [...new Set(models.flatMap(({ version, model }) => [model, version]))];
  const statements = unique(names.flatMap((name) => edges.of(name)));
  const counted = statements.filter((edge) => isEvidence(edge, asking));
  const isBase = baseOf(object);
  const detected = (await detectedLineages(registry, homeFolder()))
    .of(names)
    .filter(({ other }) => isBase({ base: other, baseOrganisations: '' }));
  return {
    weights: counted.filter((edge) => CARRIES_WEIGHTS.has(edge.kind) && isBase(edge)),
    architecture: counted.filter((edge) => edge.kind === 'architecture' && isBase(edge)),
    own: counted.filter((edge) => edge.kind === 'pretrained'),
    detected,
    leftOut: statements.filter((edge) => !isEvidence(edge, asking) && (edge.base === '' || isBase(edge))),
  };
}

/** Whether a base is what the claim names: the model, one of its line, or a model of the organisation. */
function baseOf(object: PhraseGroup): (edge: Pick<LineageEdge, 'base' | 'baseOrganisations'>) => boolean {
  const keys = new Set(
    object.models?.versions.flatMap(({ model, version }) => [model, version]).map(lineageKey),
  );
  const line = object.models && /^\p{L}+/u.exec(parseName(object.models.name).joined)?.[0];
  return ({ base, baseOrganisations }) => {
    if (base === '') return false;
    if (keys.has(lineageKey(base))) return true;
    if (line && parseName(base).joined.startsWith(line)) return true;
    return baseOrganisations.split(';').some((name) => object.organisations.includes(name));
  };
}

function unique(edges: readonly LineageEdge[]): LineageEdge[] {
  return [...new Map(edges.map((edge) => [JSON.stringify(edge), edge])).values()];
}

function derivationFinding(
  { claim }: Asking,
  model: string,
  base: SaidGroup,
  descent: Descent,
  byWeights: boolean,
): Finding {
  const leftOut = [...new Set(descent.leftOut.map(({ statedBy }) => statedBy))];
  const [decision, reason] = decideDescent({ model, base, leftOut }, descent, byWeights);
  const turned: Decision =
    claim.relation === 'not-derived-from'
      ? { ...decision, verdict: TURNED[decision.verdict] ?? decision.verdict }
      : decision;
  const evidence: Evidence[] = [
    ...[...descent.weights, ...descent.architecture, ...descent.own].map(
      ({ model: of, kind, base: on, statedBy, address }): Evidence => ({
        says: { code: 'declared', model: of, kind, base: on, statedBy },
        address,
      }),
    ),
    ...descent.detected.map(
      ({ other, verdict, day }): Evidence => ({
        says: { code: 'compared', other, verdict, day },
        address: null,
      }),
    ),
  ];
  return finding(turned, reason, { evidence, figure: `lineage?${new URLSearchParams({ model })}` });
}

const TURNED: Partial<Record<Decision['verdict'], Decision['verdict']>> = {
  supported: 'contradicted',
  contradicted: 'supported',
};

interface Pairing {
  readonly model: string;
  readonly base: SaidGroup;
  readonly leftOut: string[];
}

function decideDescent(
  pair: Pairing,
  { weights, architecture, own, detected }: Descent,
  byWeights: boolean,
): [Decision, VerdictReason] {
  const shared = detected.find(({ verdict }) => SHARED.has(verdict));
  if (shared) return [decided('supported', 'record'), { code: 'weights-compared', ...pair, ...seen(shared) }];
  if (weights.length > 0 && own.length === 0) {
    return [decided('supported', 'record'), { code: 'weights-declared', ...pair, ...stated(weights[0]) }];
  }
  const differs = detected.find(
    ({ verdict }) => verdict === 'architecture-only' || verdict === 'independent',
  );
  if (architecture.length > 0 && !byWeights) {
    return [
      decided('supported', 'record'),
      { code: 'architecture-declared', ...pair, ...stated(architecture[0]) },
    ];
  }
  if (byWeights && weights.length === 0) {
    if (differs) {
      return [decided('contradicted', 'record'), { code: 'weights-differ', ...pair, ...seen(differs) }];
    }
    if (own.length > 0 && architecture.length > 0) {
      return [
        decided('contradicted', 'record'),
        { code: 'trained-by-maker', ...pair, ...stated(architecture[0]) },
      ];
    }
  }
  if (weights.length > 0) {
    return [
      decided('uncertain', 'undecided'),
      { code: 'statements-conflict', ...pair, ...stated(weights[0]) },
    ];
  }
  if (own.length > 0 && !byWeights) {
    return [decided('uncertain', 'undecided'), { code: 'maker-says-own', ...pair }];
  }
  return [decided('not-measurable', 'obstacle'), { code: 'no-descent-known', ...pair }];
}

const stated = ({ kind, base, statedBy }: LineageEdge) => ({ kind, declaredBase: base, statedBy });
const seen = ({ other, day, verdict }: DetectedLineage) => ({ other, day, found: verdict });
