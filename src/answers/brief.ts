import { storiesOf } from '../claims/stories/stories.js';
import { BRIEF_QUESTIONS, type BriefAnswer, type BriefClaim, type CheckAnswer } from '../contract/index.js';
import type { Registry } from '../registry/index.js';
import { conflictsAmong, driftIn, refutedAmong } from './brief/conflicts.js';
import { odditiesOf } from './brief/oddities.js';
import { questionOf } from './brief/question-of.js';
import { check } from './check.js';
import { provenance } from './provenance.js';

/** A briefing over several documents: each claim quoted, attributed and judged; figures of different kinds stay apart. */
export async function brief(registry: Registry, sources: readonly string[]): Promise<BriefAnswer> {
  const checked: CheckAnswer[] = [];
  for (const source of sources) checked.push(await check(registry, source));
  return briefOf(registry, checked);
}

/** The briefing over documents that have been checked. A document that is given twice counts once. */
export async function briefOf(registry: Registry, answers: readonly CheckAnswer[]): Promise<BriefAnswer> {
  const checked = [...new Map(answers.map((answer) => [answer.document.id, answer])).values()];
  const labels = new Map(checked.map(({ document }, i) => [document.id, `D${i + 1}`]));
  const label = (id: string) => labels.get(id) as string;
  const stories = storiesOf(
    checked.map(({ document, claims }) => ({ id: document.id, publishedOn: document.publishedOn, claims })),
  );
  const origins = new Map(
    checked.map(({ document: { id } }) => [
      label(id),
      label(stories.find(({ documents }) => documents.includes(id))?.documents[0] ?? id),
    ]),
  );
  const originOf = (one: string) => origins.get(one) as string;
  const all = checked.flatMap(({ document, claims }) =>
    claims.map((claim): BriefClaim => ({ document: label(document.id), claim })),
  );
  const oddities: BriefAnswer['oddities'] = [];
  for (const answer of checked) {
    oddities.push(...(await odditiesOf(registry, answer, label(answer.document.id))));
  }
  return {
    kind: 'brief',
    documents: checked.map(({ document: { id, title, publisher, publishedOn, source } }) => ({
      id,
      label: label(id),
      title,
      publisher,
      publishedOn,
      source,
      origin: originOf(label(id)),
    })),
    origins: new Set(origins.values()).size,
    questions: BRIEF_QUESTIONS.map((question) => {
      const claims = all.filter(({ claim }) => questionOf(claim) === question);
      return { question, origins: new Set(claims.map(({ document }) => originOf(document))).size, claims };
    }).filter(({ claims }) => claims.length > 0),
    conflicts: [
      ...driftIn(stories, label),
      ...(await conflictsAmong(registry, all, originOf)),
      ...refutedAmong(all),
    ],
    oddities,
    ...provenance(registry, null, null),
  };
}
