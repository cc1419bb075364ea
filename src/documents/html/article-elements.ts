import { Readability } from '@mozilla/readability';
import type { DomDocument, DomElement } from './dom.js';
import { MARK } from './page.js';

/** What Readability makes of a page. */
export interface ArticleElements {
  /** The numbers of the elements that it keeps; null where it finds no article. */
  kept: Set<number> | null;
  title: string | null;
  siteName: string | null;
  publishedTime: string | null;
}

interface Found {
  content?: DomElement | null;
  title?: string | null;
  siteName?: string | null;
  publishedTime?: string | null;
}

/** Readability, typed by what is used of it. */
const Reader = Readability as unknown as new (
  document: DomDocument,
  options: { serializer: (element: DomElement) => DomElement },
) => { parse(): Found | null };

/** Judges which elements of a page are its article. The DOM is used up. */
export function articleElements(document: DomDocument): ArticleElements {
  let found: Found | null = null;
  try {
    found = new Reader(document, { serializer: (element) => element }).parse();
  } catch {
    found = null;
  }
  return {
    kept: found?.content ? marked(found.content) : null,
    title: found?.title?.trim() || null,
    siteName: found?.siteName?.trim() || null,
    publishedTime: found?.publishedTime ?? null,
  };
}

/** An element may bear several marks: those of elements merged into it. */
function marked(root: DomElement): Set<number> {
  const kept = new Set<number>();
  for (const element of root.querySelectorAll('*')) {
    for (const { name } of element.attributes) {
      if (name.startsWith(MARK)) kept.add(Number(name.slice(MARK.length)));
    }
  }
  return kept;
}
