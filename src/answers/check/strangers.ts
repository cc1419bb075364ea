import { registryGazetteer } from '../../claims/gazetteer/registry-gazetteer.js';
import { simplified } from '../../claims/text/simplified.js';
import { wordsOf } from '../../claims/text/words.js';
import type { Registry } from '../../registry/index.js';

/** Words with a capital that name nobody: abbreviations of the field, days, titles of nothing. */
const NO_NAME =
  /^(?:A\.?I|LLMs?|GPUs?|I|GenAI|AGI|ML|NLP|R&D|CEOs?|IT|Tech|Big|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)$/;
/** Words that open a phrase, and so may have a capital without being a name. */
const OPENERS =
  /^(?:the|this|that|these|those|they|them|it|its|their|his|her|our|we|he|she|such|both|all|most|many|some|few|several|other|another|any|no|each|one|domestic|local|foreign|leading|top|major|homegrown|home|private|public|state|young|new|large|small|open|open-source|open-weights?|closed|proprietary|frontier|best|industry|national|international|global|western|tech|today|currently|even|only|what|which|who|companies|firms|labs|laboratories|models|systems|developers|researchers|experts|engineers|scientists|startups|start-ups|rivals|competitors|players|makers|teams|countries|nations|universities|insiders|analysts|chatbots|others|everyone|everybody|nobody|observers|officials|critics|people|participants|speakers|scholars|investors|executives|leaders|economists|americans|europeans|[a-z]+ing|[a-z]+ed)$/i;
/** What stands for somebody named before, in Chinese. */
const ANAPHORA =
  /^(?:我们|他们|它们|两国|两者|双方|彼此|前者|后者|其|该|这|那|差距|国产|本土|前沿|世界|全球|国际|开源|闭源|顶尖|最强|对手|同行|竞争|其他|其它|所有|大模型|模型|巨头)/u;
const LISTED = /[,;、]|\band\b|\bor\b|\bas well as\b|和|与|及/u;

/**
 * The part of a phrase that names somebody whom the reader does not know; null where it names nobody else. "The US and
 * Atlantis" has one, "their rivals" has none.
 */
export async function strangerIn(registry: Registry, phrase: string | null): Promise<string | null> {
  const parts = (phrase ?? '').split(LISTED).filter((part) => part.trim() !== '');
  for (const [index, part] of parts.entries()) {
    const { known, names, words } = await namesOf(registry, part);
    if (known > 0) continue;
    const [first, ...rest] = names;
    if (first !== undefined && (rest.length > 0 || first !== words[0] || index > 0 || !OPENERS.test(first)))
      return part.trim();
    if (/\p{Script=Han}/u.test(part) && !ANAPHORA.test(part.trim())) return part.trim();
  }
  return null;
}

/** The names in a text, its first word left out, that the reader does not know and that no other text holds either. */
export async function strangersNamed(
  registry: Registry,
  text: string,
  besides: string | null,
): Promise<string[]> {
  const own = new Set((await namesOf(registry, besides ?? '')).names);
  const { names, words } = await namesOf(registry, text);
  return names.filter((name, i) => !own.has(name) && (i > 0 || name !== words[0]));
}

/** How many known names a text has, and the words with a capital that belong to none of them. */
async function namesOf(registry: Registry, text: string) {
  const gazetteer = await registryGazetteer(registry);
  const words = wordsOf(simplified(text), 0, text.length);
  const names: string[] = [];
  let known = 0;
  for (let at = 0; at < words.length; ) {
    const found = gazetteer.at(words, at);
    if (found) known += 1;
    else if (/^\p{Lu}/u.test(words[at].text) && !NO_NAME.test(words[at].text)) names.push(words[at].text);
    at += found?.length ?? 1;
  }
  return { known, names, words: words.filter(({ sign }) => !sign).map((word) => word.text) };
}
