import { type DataReviewAnswer, HeadwayError, type Phrase, phrase } from '../contract/index.js';
import {
  decisionsFile,
  homeFolder,
  type NameMatcher,
  ownDecisions,
  plainName,
  type ReadName,
  type Registry,
  registryMatcher,
  rememberDecision,
} from '../registry/index.js';
import { provenance } from './provenance.js';

export interface ReviewRequest {
  /** "A=B" or "A≠B" (also "A!=B"): decide a pair, then list the rest. */
  readonly decide?: string;
  readonly why?: string;
  readonly limit?: number;
  readonly home?: string;
}

/**
 * The pairs of names that the rules cannot settle; with `decide`, a pair is decided and remembered first.
 *
 * @throws HeadwayError for a decision that cannot be read, names nothing that is held, or contradicts another
 */
export async function dataReview(registry: Registry, request: ReviewRequest = {}): Promise<DataReviewAnswer> {
  const home = request.home ?? homeFolder();
  if (request.decide !== undefined)
    await decide(registry, home, request.decide, request.why ?? 'decided here');
  const own = ownDecisions(home);
  const open = openPairs(await registryMatcher(registry, own));
  return {
    kind: 'data-review',
    total: open.length,
    open: open.slice(0, request.limit ?? 50),
    decided: own.map(({ nameA, nameB, decision, why }) => ({ a: nameA, b: nameB, decision, why })),
    file: decisionsFile(home),
    ...provenance(registry, null, null),
  };
}

async function decide(registry: Registry, home: string, text: string, why: string): Promise<void> {
  const parts = /^(.+?)\s*(=|≠|!=)\s*(.+)$/su.exec(text.trim());
  if (!parts || /[=≠]/.test(parts[3])) {
    throw refusal(
      'bad-decision',
      phrase`"${text}" is no decision`,
      'write "A=B" for one model or "A≠B" for two',
    );
  }
  const own = ownDecisions(home);
  const before = await registryMatcher(registry, own);
  const [a, b] = [parts[1], parts[3]].map((name) => known(before, name));
  if (plainName(a.name.text) === plainName(b.name.text)) {
    throw refusal('same-name', phrase`"${parts[1]}" and "${parts[3]}" are one name`, 'name two');
  }
  const decision = {
    nameA: a.name.text,
    organisationA: a.name.organisation,
    nameB: b.name.text,
    organisationB: b.name.organisation,
    decision: parts[2] === '=' ? ('same' as const) : ('different' as const),
    why,
  };
  await registryMatcher(registry, [...own, decision]);
  if (
    own.some(
      (one) =>
        one.nameA === decision.nameA && one.nameB === decision.nameB && one.decision === decision.decision,
    )
  )
    return;
  rememberDecision(home, decision);
}

function known(matcher: NameMatcher, text: string): ReadName {
  const plain = plainName(text);
  const found = matcher.names.filter(({ name }) => plainName(name.text) === plain);
  if (found.length === 0)
    throw refusal(
      'unknown-name',
      phrase`no list has the name "${text}"`,
      'headway data review lists the open pairs',
    );
  return found.find(({ name }) => name.organisation !== '') ?? found[0];
}

/** Open pairs, one for each two names, nearest sources first; only names that share their words are compared. */
function openPairs(matcher: NameMatcher): DataReviewAnswer['open'] {
  const byWords = new Map<string, ReadName[]>();
  for (const one of matcher.names) {
    const group = byWords.get(one.parsed.words) ?? [];
    if (!group.some(({ name }) => plainName(name.text) === plainName(one.name.text))) {
      byWords.set(one.parsed.words, [...group, one]);
    }
  }
  const pairs: DataReviewAnswer['open'] = [];
  for (const words of [...byWords.keys()].sort()) {
    const group = byWords.get(words) as ReadName[];
    group.forEach((a, i) => {
      for (const b of group.slice(i + 1)) {
        const { match, why } = matcher.match(a, b);
        if (match === 'open') pairs.push({ a: side(a), b: side(b), why });
      }
    });
  }
  return pairs;
}

const side = ({ name }: ReadName) => ({
  name: name.text,
  organisation: name.organisation,
  source: name.source,
});

function refusal(code: string, what: string | Phrase, remedy: string | Phrase): HeadwayError {
  return new HeadwayError({ code, what, where: '--decide', remedy });
}
