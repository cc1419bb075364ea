import { Parser } from 'htmlparser2';
import { parseHTML } from 'linkedom';
import type { DomDocument, DomElement } from './dom.js';
import { INLINE } from './inline.js';

/** Deeper elements make a page unreadable for browsers too, which stop at 512. */
const DEEPEST = 512;
const MOST_NODES = 100_000;
const LONGEST_ATTRIBUTE = 2_000;
const LONGEST_TITLE = 500;

/** The tags of html, head and body may be left out; the elements are there all the same. */
const SKELETON = '<html><head></head><body></body></html>';
const IN_HEAD = new Set(['title', 'meta', 'link', 'base']);

/** Elements whose text is not the reader's. */
const SILENT = new Set(
  'script style noscript template head title select option button svg math iframe object textarea canvas audio video input'.split(
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

/**
 * The attribute by which the text directly inside element N is found again in what Readability keeps. Elements
 * within a line bear it themselves; Readability may unwrap all others, so in them an empty `wbr` bears it.
 */
export const MARK = 'data-h';

interface OpenElement {
  id: number;
  name: string;
  silent: boolean;
  node: DomElement;
  marked: boolean;
}

function mark(document: DomDocument, element: OpenElement): void {
  element.marked = true;
  let bearer = element.node;
  if (!INLINE.has(element.name) || element.name === 'a') {
    bearer = document.createElement('wbr');
    element.node.appendChild(bearer);
  }
  bearer.setAttribute(`${MARK}${element.id}`, '');
}

/**
 * Parses a page once, into both of its forms. The text of the DOM has its white space collapsed and long
 * attributes cut, for it serves only to judge what is the article; the words are taken from the steps.
 */
export function parsePage(html: string): Page {
  const document = parseHTML(SKELETON).document as unknown as DomDocument;
  const steps: Step[] = [];
  const skeleton: Record<string, DomElement> = {
    html: document.documentElement,
    head: document.head,
    body: document.body,
  };
  const home = (name: string) => (IN_HEAD.has(name) ? document.head : document.body);
  let node: DomElement = document.documentElement;
  let silent = 0;
  let tooComplex = false;
  const open: OpenElement[] = [];
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
        const element = skeleton[name] ?? document.createElement(name);
        for (const key in attributes) {
          if (isNameOfAttribute(key)) element.setAttribute(key, attributes[key]!.slice(0, LONGEST_ATTRIBUTE));
        }
        if (!(name in skeleton)) (node === document.documentElement ? home(name) : node).appendChild(element);
        node = element;
        const isSilent = SILENT.has(name) || 'hidden' in attributes;
        if (isSilent) silent++;
        open.push({ id, name, silent: isSilent, node: element, marked: false });
        steps.push({ type: 'open', id, name, silent: isSilent });
      },
      onclosetag(name) {
        const closed = open.pop();
        if (!closed || tooComplex) return;
        if (closed.silent) silent--;
        node = open.at(-1)?.node ?? document.documentElement;
        steps.push({ type: 'close', id: closed.id, name });
      },
      ontext(text) {
        if (tooComplex) return;
        const parent = open.at(-1);
        if (silent === 0) {
          const [start, end] = [parser.startIndex, parser.endIndex + 1];
          steps.push({ type: 'text', id: parent?.id ?? -1, text, start, end });
          if (parent && !parent.marked && text.trim().length > 0) mark(document, parent);
        }
        const place = node === document.documentElement ? document.body : node;
        place.appendChild(document.createTextNode(shortened(text, parent?.name ?? 'body')));
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
