/** Whether a text begins as RSS or Atom does. */
export function isFeed(text: string): boolean {
  return /<(?:rss|feed|rdf:RDF)[\s>]/.test(text.slice(0, 4_000)) && /^\s{0,100}<[?!rf]/.test(text);
}
