import type { Evidence } from './evidence.js';
import { UNIT_SIGNS } from './unit-signs.js';

/** What every verdict takes for granted and what it cannot see, in sentences for the reader. */
export function assumptionsOf({ architecture, equal, tests }: Evidence): string[] {
  const tested = tests.some(({ log10P }) => log10P !== null);
  const lines = [
    'A p-value is the chance of such agreement between models trained independently from independent random starts. It is not the chance that they are unrelated.',
    'A small p-value has no direction: either model may descend from the other, or both from a third.',
    'Two trainings from one random start (same code and seed) are not independent either; the tests find them as well.',
    'Distillation is invisible: a model trained on another’s outputs shares none of its weights.',
    'Whoever knows these tests can train against them. No evidence of descent is not evidence of none.',
  ];
  if (architecture.relation === 'same' || architecture.relation === 'same-design') {
    lines.push(
      'An equal design or configuration says nothing of the weights, and is no evidence of descent.',
    );
  }
  if (tests.some(({ name, log10P }) => name === UNIT_SIGNS && log10P !== null)) {
    lines.push(
      'The tests over shared tokens find more when equal token numbers mean equal tokens; they are valid either way.',
    );
  }
  if (tests.some(({ tier, log10P }) => tier === 'robust' && log10P !== null)) {
    lines.push(
      'The robust tests are held against small models trained for the purpose, not against large ones, and so are left to speak only far beyond those.',
    );
  }
  if (equal.sampled) lines.push('The models are large: some layers and rows were read, not all.');
  if (!tested) lines.push('No test could be run on the weights themselves.');
  return lines;
}
