import { OUTLETS } from '../../claims/gazetteer/outlets.js';
import { dataSets } from '../../registry/index.js';
import { SCORE_SOURCES } from '../measures/eci-refit.js';
import type { Asking } from './asking.js';

/** Who makes a statement, and where it stands. */
export interface Statement {
  readonly statedBy: string;
  readonly address: string;
}

/**
 * Whether a statement may count for or against a claim. What descends from the claim's own document, story or speaker
 * does not, nor does a report in the press: two retellings of one report are one source.
 */
export function isEvidence({ statedBy, address }: Statement, { claim, publisher, source }: Asking): boolean {
  if (isOutlet(statedBy)) return false;
  const own = [claim.speaker, claim.affiliation, claim.via, publisher].flatMap((one) => one ?? []);
  if (own.some((name) => sameName(name, statedBy))) return false;
  const host = hostOf(address);
  return host === null || host !== hostOf(source);
}

/** An outlet reports what others say: its report of a claim is a retelling of it, not evidence for it. */
function isOutlet(name: string): boolean {
  const known = outlets.get(name);
  if (known !== undefined) return known;
  const found = OUTLET_NAMES.some((outlet) => sameName(outlet, name));
  outlets.set(name, found);
  return found;
}

const OUTLET_NAMES = Object.entries(OUTLETS)
  .flatMap(([outlet, texts]) => [outlet, ...texts.split('|')])
  .filter((text) => text.length > 3);
/** By who states something; the table of statements is small. */
const outlets = new Map<string, boolean>();

function sameName(one: string, other: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const [a, b] = [plain(one), plain(other)];
  return a !== '' && b !== '' && (` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `));
}

/** The publisher of the scores that a claim would be measured on, where the claim is the publisher's own; else null. */
export async function ownPublisher({ registry, claim }: Asking): Promise<string | null> {
  const own = [claim.speaker, claim.affiliation].flatMap((one) => one ?? []);
  const publishers = (await dataSets(registry))
    .filter(({ source }) => SCORE_SOURCES.includes(source))
    .map(({ publisher }) => publisher);
  return publishers.find((publisher) => own.some((name) => sameName(name, publisher))) ?? null;
}

function hostOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : null;
}
