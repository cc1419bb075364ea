/** The part of the DOM that reading a page needs; the types of browsers stay out of this program. */
export interface DomNode {
  appendChild(node: DomNode): unknown;
}

export interface DomElement extends DomNode {
  localName: string;
  attributes: Iterable<{ name: string }>;
  setAttribute(name: string, value: string): void;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

export interface DomDocument extends DomNode {
  documentElement: DomElement;
  head: DomElement;
  body: DomElement;
  createElement(name: string): DomElement;
  createTextNode(text: string): DomNode;
}
