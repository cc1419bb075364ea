import { storiesOf } from '../claims/stories/stories.js';
import {
  BRIEF_QUESTIONS,
  type BriefAnswer,
  type BriefClaim,
  type BriefQuestion,
  type CheckAnswer,
  type ClaimType,
} from '../contract/index.js';
import type { Registry } from '../registry/index.js';
import { check } from './check.js';
import { provenance } from './provenance.js';

const QUESTION: Readonly<Record<ClaimType, BriefQuestion>> = {
  lag: 'lag',
  capability: 'lag',
  rank: 'lag',
  trend: 'trend',
  overtake: 'chance',
  derivation: 'foundations',
  dependency: 'foundations',
  openness: 'foundations',
  count: 'census',
  share: 'census',
  release: 'census',
  compute: 'constraints',
  organisation: 'other',
  other: 'other',
};
const REFUTED = new Set(['contradicted', 'overstated', 'understated']);

/** A briefing over several documents: each claim quoted, attributed and judged; figures of different kinds stay apart. */
export async function brief(registry: Registry, sources: readonly string[]): Promise<BriefAnswer> {
  const checked: CheckAnswer[] = [];
  for (const source of sources) checked.push(await check(registry, source));
  return briefing(registry, checked);
}

/** The briefing of documents that were checked. */
export function briefing(registry: Registry, checked: readonly CheckAnswer[]): BriefAnswer {
  const labels = new Map(checked.map(({ document }, i) => [document.id, `D${i + 1}`]));
  const label = (id: string) => labels.get(id) as string;
  const stories = storiesOf(
    checked.map(({ document, claims }) => ({ id: document.id, publishedOn: document.publishedOn, claims })),
  );
  const originOf = (id: string) =>
    label(stories.find(({ documents }) => documents.includes(id))?.documents[0] ?? id);
  const all = checked.flatMap(({ document, claims }) =>
    claims.map((claim): BriefClaim => ({ document: label(document.id), claim })),
  );
  return {
    kind: 'brief',
    documents: checked.map(({ document: { id, title, publisher, publishedOn, source } }) => ({
      id,
      label: label(id),
      title,
      publisher,
      publishedOn,
      source,
      origin: originOf(id),
    })),
    origins: new Set(checked.map(({ document }) => originOf(document.id))).size,
    questions: BRIEF_QUESTIONS.map((question) => ({
      question,
      claims: all.filter(({ claim }) => QUESTION[claim.type] === question),
    })).filter(({ claims }) => claims.length > 0),
    conflicts: [
      ...stories.flatMap(({ drift }) =>
        drift.map(({ type, claims }) => ({
          what: `copies of one report differ in what they state (${type})`,
          claims: claims.map(({ document, quote }) => `${label(document)}: “${quote}”`),
        })),
      ),
      ...all
        .filter(({ claim }) => claim.verdict !== null && REFUTED.has(claim.verdict))
        .map(({ document, claim }) => ({
          what: `${claim.verdict}: ${claim.explanation}`,
          claims: [`${document}: “${claim.quote}”`],
        })),
    ],
    oddities: all.flatMap(odditiesOf),
    ...provenance(registry, null, null),
  };
}

function odditiesOf({ document, claim }: BriefClaim): BriefAnswer['oddities'] {
  const odd: string[] = [];
  if (!claim.speakerResolved && claim.speaker !== null)
    odd.push(`${claim.speaker} speaks and is never introduced`);
  if (claim.voice === 'headline' && claim.verdict !== null && REFUTED.has(claim.verdict)) {
    odd.push(`the headline “${claim.quote}” says more than is measured`);
  }
  const unknown = /^Not measurable: (no model of the name “[^”]+” is held)/u.exec(claim.explanation ?? '');
  if (unknown) odd.push(unknown[1]);
  return odd.map((what) => ({ document, what }));
}
