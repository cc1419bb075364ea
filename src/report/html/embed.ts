import { citable, type Pictured } from '../citable.js';
import { chartDrawing } from './chart-figure.js';
import { languageTag } from './language.js';
import { markup } from './markup.js';
import type { HtmlOptions } from './options.js';
import { preloadedFonts } from './page.js';

/** A chart alone, to be shown in a frame of another page: no navigation, no script. */
export function embedHtml(answer: Pictured, options: HtmlOptions): string {
  const { words } = options;
  const cited = citable(answer, options);
  const { path, query, title } = cited;
  const address = `${path}${query === '' ? '' : `?${query}`}`;
  return `<!doctype html>\n${markup`<html lang="${languageTag(words.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
${preloadedFonts}<link rel="stylesheet" href="/style.css">
</head>
<body class="embed">
<main>
<h1>${title}</h1>
${chartDrawing(answer, options)}
<p class="small">${words.share.state(cited)} · <a href="${address}" target="_top" rel="noopener">${words.share.openHere}</a></p>
</main>
</body>
</html>`}\n`;
}
