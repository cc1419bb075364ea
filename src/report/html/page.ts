import type { Messages } from '../messages/index.js';
import { alternates, keepLanguage, languageSwitch, languageTag } from './language.js';
import { type Markup, type MarkupPart, markup, trusted } from './markup.js';
import type { PageOptions } from './options.js';

const PLACES: [path: string, name: keyof Messages['places']][] = [
  ['/', 'now'],
  ['/comparisons', 'comparisons'],
  ['/check', 'check'],
  ['/claims', 'claims'],
  ['/models', 'models'],
  ['/benchmarks', 'benchmarks'],
  ['/lineage-risk?group=country%3DChina', 'lineage'],
  ['/census', 'census'],
  ['/place', 'place'],
  ['/data', 'data'],
  ['/method', 'method'],
];

export interface PageParts {
  title: string;
  /** The path of the page itself, to mark it among the links and to switch its language. */
  path: string;
  description?: string;
  /** A script of this page alone, by its name under /web/. */
  script?: string;
  main: MarkupPart;
}

/** The typeface is there before the first words are drawn: pictures are measured in it. */
export const preloadedFonts = trusted(
  ['400', '700']
    .map(
      (weight) =>
        `<link rel="preload" href="/fonts/lato-${weight}.ttf" as="font" type="font/ttf" crossorigin>\n`,
    )
    .join(''),
);

/** A whole page: one stylesheet, one small script that it can do without, a link past the navigation. */
export function page(
  { words, query = '', chosen = false, origin = '' }: PageOptions,
  { title, path, description, main, script }: PageParts,
): string {
  const links = PLACES.map(
    ([href, name]): Markup =>
      href.split('?', 1)[0] === path
        ? markup`<li><a href="${href}" aria-current="page">${words.places[name]}</a></li>`
        : markup`<li><a href="${href}">${words.places[name]}</a></li>`,
  );
  const whole = `<!doctype html>\n${markup`<html lang="${languageTag(words.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${description ?? `${title}: measured from evidence that anyone can trace.`}">
<title>${title}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
${preloadedFonts}<link rel="stylesheet" href="/style.css">
${alternates(path, query, origin)}<script type="module" src="/web/page.js"></script>
${script !== undefined && markup`<script type="module" src="/web/${script}.js"></script>\n`}</head>
<body>
<a class="skip" href="#main">${words.skip}</a>
<header>
<a class="name" href="/">Headway</a>
<nav aria-label="${words.navigation}"><ul>${links}</ul></nav>
${languageSwitch(words.language, words.languages, path, query)}
</header>
<main id="main" tabindex="-1">
${main}
</main>
<footer><p>${words.footer}</p></footer>
</body>
</html>`}\n`;
  return chosen ? keepLanguage(whole, words.language) : whole;
}
