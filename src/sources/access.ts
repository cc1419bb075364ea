import type { Access } from '../contract/words.js';

/** How a model can be had, with the class of its licence where its weights are open. */
export interface AccessAndLicence {
  readonly access: Access;
  readonly licenceClass: 'unrestricted' | 'restricted' | 'non-commercial' | null;
}

const UNKNOWN: AccessAndLicence = { access: 'unknown', licenceClass: null };

const EPOCH_WORDS: Readonly<Record<string, AccessAndLicence>> = {
  '': UNKNOWN,
  Unknown: UNKNOWN,
  'API access': { access: 'api', licenceClass: null },
  'Hosted access (no API)': { access: 'hosted', licenceClass: null },
  Unreleased: { access: 'unreleased', licenceClass: null },
  'Open weights (unrestricted)': { access: 'open-weights', licenceClass: 'unrestricted' },
  'Open weights (restricted use)': { access: 'open-weights', licenceClass: 'restricted' },
  'Open weights (non-commercial)': { access: 'open-weights', licenceClass: 'non-commercial' },
};

/** What Epoch’s words for accessibility mean in ours; null for words not seen before. */
export function accessOf(text: string): AccessAndLicence | null {
  const words = text.trim();
  return Object.hasOwn(EPOCH_WORDS, words) ? (EPOCH_WORDS[words] as AccessAndLicence) : null;
}

const UNRESTRICTED = /^(apache[ -]?2\.0|mit|cc-by-4\.0|bsd.*)$/i;
const NON_COMMERCIAL = /^(cc-by-nc.*|non-commercial|mrl|mistral research|ai2 impact.*)$/i;
const RESTRICTED =
  /^(modified mit|llama|gemma|qianwen|qwen|deepseek|jamba|dbrx|nvidia open|yi license|falcon|nexusflow)/i;

/**
 * What a licence named on a leaderboard means for access. "Proprietary" is hosted at least: the leaderboard lets
 * everyone talk to the model. Words that name no licence are unknown.
 */
export function licenceOf(text: string): AccessAndLicence {
  const words = text.trim();
  if (/^propr?i?etary$/i.test(words)) return { access: 'hosted', licenceClass: null };
  if (UNRESTRICTED.test(words)) return { access: 'open-weights', licenceClass: 'unrestricted' };
  if (NON_COMMERCIAL.test(words)) return { access: 'open-weights', licenceClass: 'non-commercial' };
  if (RESTRICTED.test(words)) return { access: 'open-weights', licenceClass: 'restricted' };
  return UNKNOWN;
}
