import { type Decision, decided } from '../../claims/verdict/index.js';
import type { DetectedLineage, Evidence } from '../../contract/index.js';
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
import { longDay } from './days-of.js';
import { judgeGroupDerivation } from './group-derivation.js';
import { groupOf, isGroup, type PhraseGroup } from './group-of.js';
import { newestRelease } from './models-of.js';
import { sizeText } from './sentences.js';

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
    return notMeasurable(`both ends of the descent are ${subject.label}`);
  }
  if (subject.countries.length > 0) return judgeGroupDerivation(asking, subject, object);
  if (claim.value !== null) {
    return notMeasurable(`of what ${sizeText(claim.value, claim.value.unit)} is a share is not said`);
  }
  const until = claim.saidOn?.to ?? null;
  const models = await newestRelease(registry, subject, until);
  if (models.length === 0) {
    return notMeasurable(
      `no model of ${subject.label} is held${until === null ? '' : ` by ${longDay(until)}`}`,
    );
  }
  const later = laterBase(models, object);
  if (later !== null) {
    const denied = claim.relation === 'not-derived-from';
    return finding(
      decided(denied ? 'supported' : 'contradicted', 'record'),
      `${object.label} came out on ${longDay(later.base)}, after ${subject.label} of ${longDay(later.model)}, which ${denied ? 'supports the claim' : 'cannot stand on it'}.`,
    );
  }
  const descent = await descentOf(asking, models, object);
  const byWeights = claim.relation === 'fine-tuned-from' || TRAINED_ON.test(claim.quote);
  return derivationFinding(asking, models[0].model, object.label, descent, byWeights);
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
  asking: Asking,
  model: string,
  base: string,
  descent: Descent,
  byWeights: boolean,
): Finding {
  const { claim } = asking;
  const denied = claim.relation === 'not-derived-from';
  const [decision, sentence] = decideDescent(model, base, descent, byWeights);
  const turned: Decision = denied
    ? { ...decision, verdict: TURNED[decision.verdict] ?? decision.verdict }
    : decision;
  const apart =
    descent.leftOut.length > 0
      ? ` (left out, as it only reports or descends from the claim: ${[...new Set(descent.leftOut.map(({ statedBy }) => statedBy))].join(', ')})`
      : '';
  const evidence: Evidence[] = [
    ...[...descent.weights, ...descent.architecture, ...descent.own].map((edge) => ({
      what: `${edge.statedBy}: ${edge.model}, ${edge.kind === 'pretrained' ? 'weights trained by its maker' : `${edge.kind} of ${edge.base}`} (declared)`,
      address: edge.address,
    })),
    ...descent.detected.map(({ other, verdict, day }) => ({
      what: `Weights compared with ${other} on ${day}: ${verdict} (detected)`,
      address: null,
    })),
  ];
  return finding(turned, `${sentence}${apart}.`, {
    evidence,
    figure: `lineage?${new URLSearchParams({ model })}`,
  });
}

const TURNED: Partial<Record<Decision['verdict'], Decision['verdict']>> = {
  supported: 'contradicted',
  contradicted: 'supported',
};

function decideDescent(
  model: string,
  base: string,
  { weights, architecture, own, detected }: Descent,
  byWeights: boolean,
): [Decision, string] {
  const shared = detected.find(({ verdict }) => SHARED.has(verdict));
  if (shared) {
    return [
      decided('supported', 'record'),
      `The weights of ${model} were compared with those of ${shared.other} on ${shared.day}: ${shared.verdict}, which supports the descent`,
    ];
  }
  if (weights.length > 0 && own.length === 0) {
    return [
      decided('supported', 'record'),
      `${model} is a ${weights[0].kind} of ${weights[0].base}, ${weights[0].statedBy} declares; the weights were not compared here`,
    ];
  }
  const differs = detected.find(
    ({ verdict }) => verdict === 'architecture-only' || verdict === 'independent',
  );
  if (architecture.length > 0 && !byWeights) {
    return [
      decided('supported', 'record'),
      `The architecture of ${model} is that of ${architecture[0].base}, ${architecture[0].statedBy} declares, which supports the statement as far as the architecture goes; nothing that is held shows that its weights came from there`,
    ];
  }
  if (byWeights && weights.length === 0 && (differs || (own.length > 0 && architecture.length > 0))) {
    const how = differs
      ? `compared with ${differs.other} on ${differs.day} its weights show nothing of it (${differs.verdict})`
      : `its maker declares that it trained the weights itself and took only the architecture of ${architecture[0].base}, and nothing that is held shows the contrary`;
    return [decided('contradicted', 'record'), `${model} does not go on from the weights of ${base}: ${how}`];
  }
  if (weights.length > 0) {
    return [
      decided('uncertain', 'undecided'),
      `The statements contradict each other: ${weights[0].statedBy} declares ${model} a ${weights[0].kind} of ${weights[0].base}, and its maker that it trained the weights itself`,
    ];
  }
  if (own.length > 0 && !byWeights) {
    return [
      decided('uncertain', 'undecided'),
      `The maker of ${model} declares that it trained the weights itself; nobody says where its architecture comes from`,
    ];
  }
  return [
    decided('not-measurable', 'obstacle'),
    `Not measurable: nobody declares a link between ${model} and ${base}, and their weights were not compared; a comparison of the weights would decide`,
  ];
}
