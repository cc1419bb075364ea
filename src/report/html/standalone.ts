import type { Messages } from '../messages/index.js';
import { languageTag } from './language.js';
import { type MarkupPart, markup, trusted } from './markup.js';
import { stylesheet } from './stylesheet.js';

/** A page to keep: one file, no script, nothing asked of any server. */
export function standalone({
  words,
  title,
  main,
}: {
  readonly words: Messages;
  readonly title: string;
  readonly main: MarkupPart;
}): string {
  const style = stylesheet.replace(/@font-face\{[^}]*\}\n/g, '');
  return `<!doctype html>\n${markup`<html lang="${languageTag(words.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${trusted(`${style}`)}</style>
</head>
<body>
<main id="main">
${main}
</main>
<footer><p>${words.footer}</p></footer>
</body>
</html>`}\n`;
}
