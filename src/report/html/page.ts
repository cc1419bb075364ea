import { type Markup, type MarkupPart, markup } from './markup.js';

const PLACES: [path: string, name: string][] = [
  ['/', 'Now'],
  ['/comparisons', 'Side by side'],
  ['/check', 'Check'],
  ['/claims', 'Claims'],
  ['/models', 'Models'],
  ['/benchmarks', 'Benchmarks'],
  ['/lineage-risk?group=country%3DChina', 'Lineage'],
  ['/census', 'Census'],
  ['/place', 'Place'],
  ['/data', 'Data'],
  ['/method', 'Method'],
];

export interface PageParts {
  language: string;
  title: string;
  /** The path of the page itself, to mark it among the links. */
  path?: string;
  description?: string;
  /** A script of this page alone, by its name under /web/. */
  script?: string;
  main: MarkupPart;
}

/** A whole page: one stylesheet, one small script that it can do without, a link past the navigation. */
export function page({ language, title, path, description, main, script }: PageParts): string {
  const links = PLACES.map(
    ([href, name]): Markup =>
      href.split('?', 1)[0] === path
        ? markup`<li><a href="${href}" aria-current="page">${name}</a></li>`
        : markup`<li><a href="${href}">${name}</a></li>`,
  );
  return `<!doctype html>\n${markup`<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${description ?? `${title}: measured from evidence that anyone can trace.`}">
<title>${title}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/style.css">
<script type="module" src="/web/page.js"></script>
${script !== undefined && markup`<script type="module" src="/web/${script}.js"></script>\n`}</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header>
<a class="name" href="/">Headway</a>
<nav aria-label="Pages"><ul>${links}</ul></nav>
</header>
<main id="main" tabindex="-1">
${main}
</main>
<footer><p>Headway measures the AI race from evidence that anyone can trace. Each figure names its definition, its day and its data.</p></footer>
</body>
</html>`}\n`;
}
