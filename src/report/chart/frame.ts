import { FONT_FAMILY, PALETTE } from './palette.js';
import { wrapText } from './text-width.js';

const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 16;

/** The words around a drawing. */
export interface FrameWords {
  language: string;
  title: string;
  subtitle: string;
  source: string;
  description: string;
  /** Further lines under the drawing, over the source. */
  notes?: readonly string[];
}

interface Line {
  text: string;
  size: number;
  weight: number;
  tone: 'ink' | 'muted';
}

/** The words broken into lines for a width, and the room they take above and below the drawing. */
export interface Frame {
  width: number;
  top: Line[];
  bottom: Line[];
  topHeight: number;
  bottomHeight: number;
}

export function frameOf(words: FrameWords, width: number): Frame {
  const wide = width >= 560;
  const room = width - 2 * MARGIN;
  const lines = (text: string, size: number, weight: number, tone: Line['tone']): Line[] =>
    wrapText(text, size * (weight > 400 ? 1.03 : 1), room).map((line) => ({
      text: line,
      size,
      weight,
      tone,
    }));
  const top = [
    ...lines(words.title, wide ? 22 : 18, 700, 'ink'),
    ...lines(words.subtitle, wide ? 13.5 : 12, 400, 'muted'),
  ];
  const bottom = [...(words.notes ?? []), words.source].flatMap((text) => lines(text, 11, 400, 'muted'));
  return { width, top, bottom, topHeight: height(top) + 22, bottomHeight: height(bottom) + 14 };
}

/** Finishes an SVG that Plot drew: the frame's words, a name for readers of the screen, no style element. */
export function finish(svg: SVGSVGElement, frame: Frame, words: FrameWords, document: Document): void {
  for (const style of [...svg.querySelectorAll('style')]) style.remove();
  for (const group of [...svg.querySelectorAll('[aria-label], [aria-description]')]) {
    group.removeAttribute('aria-label');
    group.removeAttribute('aria-description');
  }
  const fullHeight = Number(svg.getAttribute('height'));
  const attributes: Record<string, string> = {
    xmlns: SVG,
    class: 'headway-chart',
    role: 'img',
    'aria-label': words.title,
    'aria-description': words.description,
    lang: words.language,
    'font-family': FONT_FAMILY,
    fill: PALETTE.ink,
  };
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, value);
  const paper = document.createElementNS(SVG, 'rect');
  setAll(paper, { class: 'paper', width: '100%', height: '100%', fill: PALETTE.paper });
  svg.insertBefore(paper, svg.firstChild);
  write(svg, frame.top, MARGIN, document);
  write(svg, frame.bottom, fullHeight - height(frame.bottom) - 10, document);
}

function write(svg: SVGSVGElement, lines: Line[], from: number, document: Document): void {
  let y = from;
  for (const { text, size, weight, tone } of lines) {
    y += leading(size);
    const element = document.createElementNS(SVG, 'text');
    setAll(element, {
      class: tone,
      x: String(MARGIN),
      y: (y - 0.35 * size).toFixed(1),
      'font-size': String(size),
      'font-weight': String(weight),
      'text-anchor': 'start',
      fill: PALETTE[tone],
    });
    element.textContent = text;
    svg.appendChild(element);
  }
}

function setAll(element: Element, attributes: Record<string, string>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}

const leading = (size: number): number => size * 1.36;
const height = (lines: Line[]): number => lines.reduce((sum, { size }) => sum + leading(size), 0);
