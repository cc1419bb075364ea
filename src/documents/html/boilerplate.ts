import type { PageBlock } from './blocks.js';

const SHORT = 250;

/**
 * Drops what Readability leaves of the page's furniture, by three properties that words alone do not show:
 * blocks that are mostly links, the captions and credits of pictures, and the headline said again.
 *
 * @param title the page's title, which the article's first heading repeats
 */
export function withoutBoilerplate(blocks: readonly PageBlock[], title: string | null): PageBlock[] {
  const seen = new Set<string>();
  const kept = blocks.filter((block) => {
    const text = block.text.text.trim();
    if (block.kind === 'caption' || isCredit(text) || isLinks(block, text)) return false;
    const key = text.replace(/\s+/g, ' ').toLowerCase();
    if (key.length > 30 && seen.has(key)) return false;
    seen.add(key);
    return title === null || !isTitle(key, title.toLowerCase());
  });
  while (kept.at(-1)?.kind === 'heading') kept.pop();
  return kept;
}

/** A short block that is links for the most part: "Read more", related stories, topics. */
function isLinks({ linked, kind }: PageBlock, text: string): boolean {
  if (text.length > SHORT || linked === 0) return false;
  const sentence = /[.!?]["”’)]?$/.test(text);
  return linked >= text.length * (kind === 'heading' || sentence ? 0.9 : 0.5);
}

/** "Photo: David Zalubowski / Associated Press", "(Image: GETTY)", "Credit: EPA", "Image 1 of 9". */
function isCredit(text: string): boolean {
  if (text.length > SHORT) return false;
  if (
    /^(?:photo|image|picture|credit|source|photograph|file photo|getty)s?(?: credit| source| by)?\s?[:/]/i.test(
      text,
    )
  )
    return true;
  if (/^(?:image|photo) \d+ (?:of|\/) /i.test(text)) return true;
  return /[([](?:image|photo|picture|credit|ap photo|getty)[^()[\]]{0,80}[)\]]$/i.test(text);
}

function isTitle(key: string, title: string): boolean {
  return key.length >= 15 && (key === title || (title.startsWith(key) && key.length * 2 > title.length));
}
