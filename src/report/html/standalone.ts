import { type MarkupPart, markup, trusted } from './markup.js';
import { stylesheet } from './stylesheet.js';

/** A page to keep: one file, no script, nothing asked of any server. */
export function standalone({
  language,
  title,
  main,
}: {
  readonly language: string;
  readonly title: string;
  readonly main: MarkupPart;
}): string {
  const style = stylesheet.replace(/@font-face\{[^}]*\}\n/g, '');
  return `<!doctype html>\n${markup`<html lang="${language}">
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
<footer><p>Headway measures the AI race from evidence that anyone can trace. Each figure names its definition, its day and its data.</p></footer>
</body>
</html>`}\n`;
}
