import type { BriefAnswer, BriefQuestion, CheckAnswer, CheckedClaim } from '../../contract/index.js';
import type { Registry } from '../../registry/index.js';
import { inMonths } from '../check/lag.js';
import { strangerIn } from '../check/strangers.js';
import { questionOf } from './question-of.js';

type Oddity = BriefAnswer['oddities'][number];
type Odd = Oddity['says'];

/** What is odd in a document, whatever its claims come to. */
export async function odditiesOf(
  registry: Registry,
  { document, claims }: CheckAnswer,
  label: string,
): Promise<Oddity[]> {
  const what = [
    ...unintroduced(document.text, claims),
    ...(await modelsOfNoName(registry, document.text)),
    ...unsupportedHeadlines(claims),
  ];
  const unlike = new Map(what.map((says) => [JSON.stringify(says), says]));
  return [...unlike.values()].map((says) => ({ document: label, says }));
}

const SPEAKS =
  /(?<=^|[.!?”"]\s{0,2}|\n)(\p{Lu}\p{Ll}+)(?:, [^,.]{2,40},)? (?:also |then |further )?(?:said|says|stated|states|argued|argues|added|adds|noted|notes|told|warned|claimed|stressed|referred|explained|wrote|believes)\b/gu;
/** Words that open a sentence before a verb of speech, and name nobody. */
const NOBODY =
  /^(?:The|This|That|It|He|She|They|We|You|Who|Others|Some|Many|Experts|Officials|Researchers|Analysts|Critics|Sources|Reports|Nobody|Everyone|Both|All|One|People|Critically|Beijing|Washington)$/;

/** Who speaks under a surname that nothing before gives a first name or a role. */
function unintroduced(text: string, claims: readonly CheckedClaim[]): Odd[] {
  const names = [...text.matchAll(SPEAKS)]
    .filter(({ 1: name, index }) => !NOBODY.test(name) && !isIntroduced(name, text.slice(0, index)))
    .map(({ 1: name }) => name);
  const unresolved = claims.flatMap(({ speaker, speakerResolved }) =>
    speakerResolved ? [] : (speaker ?? []),
  );
  return [...new Set([...unresolved, ...names])].map((name) => ({ code: 'never-introduced', name }));
}

/** "Justin Lin" or "lin, head of Qwen" stood before, or a name of which this is the first part. */
function isIntroduced(name: string, before: string): boolean {
  return new RegExp(
    `\\p{Lu}[\\p{L}.-]* ${name}\\b|\\b${name} \\p{Lu}|\\b${name}(?:’s|'s)? [^.]{0,60}\\b(?:head|chief|founder|professor|president|director|partner|analyst)\\b|\\b${name}, (?:a|an|the|who)\\b`,
    'u',
  ).test(before);
}

const LISTED_MODELS =
  /\bmodels? (?:like|such as|called|named|including) ((?:[\p{L}\d][\p{L}\d.-]*(?: \d[\p{L}\d.]*)?(?:,? and |, )?){1,6})/gu;

/** What a document calls a model, where no model of the name is known. */
async function modelsOfNoName(registry: Registry, text: string): Promise<Odd[]> {
  const odd: Odd[] = [];
  for (const [, list] of text.matchAll(LISTED_MODELS)) {
    for (const name of list.split(/,? and |, /).map((one) => one.replace(/[.-]+$/, ''))) {
      const isName = /\p{Lu}/u.test(name) && (await strangerIn(registry, `a model, ${name}`)) !== null;
      if (isName) odd.push({ code: 'no-such-model', name });
    }
  }
  return odd;
}

/** Who stands where, and how it changes: headlines blend the two. */
const STANDING: ReadonlySet<BriefQuestion> = new Set(['lag', 'trend']);

/** Headlines that say what nobody who is quoted below them says. */
function unsupportedHeadlines(claims: readonly CheckedClaim[]): Odd[] {
  const sourced = claims.filter(({ voice, speaker }) => speaker !== null && voice !== 'headline');
  return claims
    .filter(({ voice }) => voice === 'headline')
    .filter((headline) => !sourced.some((claim) => saysAsMuch(claim, headline)))
    .map(({ quote }) => ({ code: 'headline-alone', quote }));
}

/** Whether somebody says of the same question what a headline says, and, where it states a figure, no less. */
function saysAsMuch(claim: CheckedClaim, headline: CheckedClaim): boolean {
  const standing = [claim, headline].map((one) => STANDING.has(questionOf(one)));
  if (questionOf(claim) !== questionOf(headline) && standing.includes(false)) return false;
  if (headline.value === null) return true;
  if (claim.value === null || claim.type !== headline.type) return false;
  const [said, told] = [claim.value, headline.value].map((value) => inMonths(value) ?? value);
  return (
    (said.min ?? 0) >= (told.min ?? 0) &&
    (said.max ?? Number.POSITIVE_INFINITY) <= (told.max ?? Number.POSITIVE_INFINITY)
  );
}
