import { Parser } from 'htmlparser2';
import { parseHTML } from 'linkedom';
import type { DomDocument, DomElement, DomNode } from './dom.js';

/** Deeper elements make a page unreadable for browsers too, which stop at 512. */
const DEEPEST = 512;
const MOST_NODES = 100_000;
const LONGEST_ATTRIBUTE = 2_000;
const LONGEST_TITLE = 500;

/** Elements whose text is not the reader's. */
const SILENT = new Set(
  'script style noscript template head title select option button svg math iframe object textarea canvas audio video form input'.split(
    ' ',
  ),
);

/** One step through a page in the order of its source. */
export type Step =
  | { type: 'open'; id: number; name: string; silent: boolean }
  | { type: 'close'; id: number; name: string }
  | { type: 'text'; id: number; text: string; start: number; end: number };

/** A page as a walk over its source, and as a DOM whose elements bear their number: attribute `data-hN`. */
export interface Page {
  document: DomDocument;
  steps: Step[];
  /** The page was nested too deeply, or had too many parts, to be read as a tree. */
  tooComplex: boolean;
}

/** The attribute by which element N of the page is found again in what Readability keeps of it. */
export const MARK = 'data-h';

/**
 * Parses a page once, into both of its forms. The text of the DOM has its white space collapsed and long
 * attributes cut, for it serves only to judge what is the article; the words are taken from the steps.
 */
export function parsePage(html: string): Page {
  const document = parseHTML('<html></html>').document as unknown as DomDocument;
  document.documentElement.remove();
  const steps: Step[] = [];
  let node: DomNode = document;
  let silent = 0;
  let tooComplex = false;
  const open: { id: number; silent: boolean; node: DomNode }[] = [];
  let nextId = 0;

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length >= DEEPEST || steps.length >= MOST_NODES) {
          tooComplex = true;
          parser.pause();
          return;
        }
        const id = nextId++;
        const element = document.createElement(name);
        for (const key in attributes) {
          if (isNameOfAttribute(key)) element.setAttribute(key, attributes[key]!.slice(0, LONGEST_ATTRIBUTE));
        }
        element.setAttribute(`${MARK}${id}`, '');
        node.appendChild(element);
        node = element;
        const isSilent = SILENT.has(name) || 'hidden' in attributes;
        if (isSilent) silent++;
        open.push({ id, silent: isSilent, node: element });
        steps.push({ type: 'open', id, name, silent: isSilent });
      },
      onclosetag(name) {
        const closed = open.pop();
        if (!closed || tooComplex) return;
        if (closed.silent) silent--;
        node = open.at(-1)?.node ?? document;
        steps.push({ type: 'close', id: closed.id, name });
      },
      ontext(text) {
        if (tooComplex) return;
        const id = open.at(-1)?.id ?? -1;
        if (silent === 0)
          steps.push({ type: 'text', id, text, start: parser.startIndex, end: parser.endIndex + 1 });
        if (id >= 0)
          node.appendChild(document.createTextNode(shortened(text, (node as DomElement).localName)));
      },
    },
    { decodeEntities: true, lowerCaseAttributeNames: true, lowerCaseTags: true },
  );
  parser.write(html);
  if (!tooComplex) parser.end();
  return { document, steps, tooComplex };
}

function isNameOfAttribute(name: string): boolean {
  return /^[a-z][a-z0-9:_-]{0,60}$/.test(name) && !name.startsWith(MARK) && !name.startsWith('on');
}

function shortened(text: string, parent: string): string {
  const bound = parent === 'title' ? LONGEST_TITLE : Number.POSITIVE_INFINITY;
  if (parent === 'script' || parent === 'pre') return text;
  return text.replace(/[ \t\r\n\f]+/g, ' ').slice(0, bound);
}
