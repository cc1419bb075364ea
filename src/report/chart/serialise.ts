import { escapeMarkup } from '../escape.js';

const ELEMENT = 1;
const TEXT = 3;
const LONG_NUMBER = /-?\d+\.\d{3,}(e-?\d+)?/g;
const NUMERIC = new Set([
  'd',
  'transform',
  'x',
  'y',
  'x1',
  'x2',
  'y1',
  'y2',
  'cx',
  'cy',
  'r',
  'width',
  'height',
]);

/**
 * An SVG element as well-formed XML: attributes in order of their names, coordinates to a hundredth of a
 * pixel, so that a server and a browser write the same bytes. (`outerHTML` of an HTML document leaves "<" and,
 * under linkedom, "&" in attributes as they are.)
 */
export function serialise(element: Element): string {
  const attributes = [...element.attributes]
    .map(({ name, value }) => ({
      name,
      value: NUMERIC.has(name) ? value.replace(LONG_NUMBER, short) : value,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, value }) => ` ${name}="${escapeMarkup(value)}"`)
    .join('');
  const children = [...element.childNodes].map((child) => {
    if (child.nodeType === ELEMENT) return serialise(child as Element);
    return child.nodeType === TEXT ? escapeMarkup(child.textContent ?? '') : '';
  });
  const name = element.localName;
  return children.length ? `<${name}${attributes}>${children.join('')}</${name}>` : `<${name}${attributes}/>`;
}

const short = (number: string): string => String(Number(Number(number).toFixed(2)));
