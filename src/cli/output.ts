import { randomUUID } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { type FaceLanguage, HeadwayError, phrase } from '../contract/index.js';
import type { Answer } from '../report/index.js';
import type { Format } from './flags.js';
import { languageOf } from './language.js';
import { jsonText, write } from './terminal.js';

/** Prints an answer as the flags of the command say. */
export async function print(command: Command, answer: Answer): Promise<void> {
  const { format, json, output, lang } = command.opts<{
    format: Format;
    json?: boolean;
    output?: string;
    lang?: string;
  }>();
  const chosen = json ? 'json' : format;
  await emit(command, await render(answer, chosen, languageOf(lang), output === undefined), chosen);
}

/** Writes what a command made to where its flags say. */
export async function emit(command: Command, body: string | Uint8Array, chosen: string): Promise<void> {
  const { output } = command.opts<{ output?: string }>();
  if (output !== undefined) {
    writeWhole(output, body);
  } else if (chosen === 'png' && process.stdout.isTTY) {
    throw new HeadwayError({
      code: 'binary-to-terminal',
      what: 'a PNG is not for a terminal',
      where: '--format png',
      remedy: 'add --output FILE.png, or send it on with a pipe',
    });
  } else {
    await write(body, coloured(true));
  }
}

async function render(
  answer: Answer,
  format: Format,
  language: FaceLanguage,
  forTerminal: boolean,
): Promise<string | Uint8Array> {
  if (format === 'json') {
    return `${jsonText(await spoken(answer, language), process.stdout.isTTY ? 2 : 0)}\n`;
  }
  if (format === 'claimreview') {
    const { claimReview, jsonLd } = await import('../report/claim-review.js');
    const { messagesIn } = await import('../report/messages/index.js');
    return answer.kind === 'claims' ? jsonLd(claimReview(answer, messagesIn(language))) : '';
  }
  if (format === 'markdown') {
    const { briefMarkdown } = await import('../report/brief-markdown.js');
    const { messagesIn } = await import('../report/messages/index.js');
    return answer.kind === 'brief' ? briefMarkdown(answer, messagesIn(language)) : '';
  }
  if (format === 'table') {
    const { toText } = await import('../report/to-text.js');
    const columns = Math.min(process.stdout.columns ?? Number(process.env.COLUMNS ?? 80), 160);
    return toText(answer, {
      language,
      columns,
      colour: coloured(forTerminal),
    });
  }
  if (format === 'csv') {
    const { toCsv } = await import('../report/to-csv.js');
    return toCsv(answer);
  }
  const { messagesIn, toHtml, toSvg } = await import('../report/index.js');
  const { createDocument, toPng } = await import('../server/index.js');
  const options = { document: createDocument(), words: messagesIn(language) };
  if (format === 'html') return toHtml(answer, options);
  const svg = toSvg(answer, options);
  return format === 'svg' ? svg : toPng(svg);
}

/** Answers whose claims have sentences. */
const SPOKEN: ReadonlySet<Answer['kind']> = new Set(['check', 'claims', 'brief']);

async function spoken(answer: Answer, language: FaceLanguage): Promise<Answer> {
  if (!SPOKEN.has(answer.kind)) return answer;
  const { inWords } = await import('../report/in-words.js');
  const { messagesIn } = await import('../report/messages/index.js');
  return inWords(answer, messagesIn(language));
}

const coloured = (forTerminal: boolean): boolean =>
  forTerminal && Boolean(process.stdout.isTTY) && !process.env.NO_COLOR;

/** Writes a file beside its name and puts it in place: the old content or the new, never a half. */
function writeWhole(path: string, body: string | Uint8Array): void {
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    writeFileSync(temporary, body, { flush: true });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new HeadwayError({
      code: 'cannot-write',
      what: phrase`the file cannot be written: ${(error as NodeJS.ErrnoException).code ?? String(error)}`,
      where: path,
      remedy: 'choose a file in a folder that you may write to',
    });
  }
}
