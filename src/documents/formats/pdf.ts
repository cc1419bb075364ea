import { HeadwayError } from '../../contract/error.js';
import type { DocumentNote } from '../../contract/index.js';
import { phrase } from '../../contract/phrase.js';
import type { Block, Parsed } from '../block.js';
import { findDay } from '../day.js';
import { MappedTextBuilder } from '../mapped-text.js';

const MOST_PAGES = 300;
const MOST_CHARACTERS = 5_000_000;

interface PdfLine {
  text: string;
  start: number;
  /** Distance from the foot of the page, and height of the letters, in points. */
  y: number;
  height: number;
}

/**
 * The text layer of a PDF. `raw` is that layer, a line a line; lines near each other make a paragraph, in which
 * words broken by a hyphen are joined.
 *
 * @throws HeadwayError `broken-pdf`, `locked-pdf`, `no-text-layer`
 */
export async function parsePdf(bytes: Uint8Array, source: string): Promise<Parsed> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const pdf = await task.promise;
    const pages = Math.min(pdf.numPages, MOST_PAGES);
    const notes: DocumentNote[] =
      pdf.numPages > pages ? [{ code: 'pages-read', pages, of: pdf.numPages }] : [];
    const raw: string[] = [];
    const blocks: Block[] = [];
    let length = 0;
    for (let number = 1; number <= pages && length < MOST_CHARACTERS; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const lines = linesOf(items as TextItem[], length);
      for (const { text } of lines) {
        raw.push(text, '\n');
        length += text.length + 1;
      }
      blocks.push(...paragraphsOf(lines));
      page.cleanup();
    }
    if (length >= MOST_CHARACTERS) notes.push({ code: 'characters-read', characters: MOST_CHARACTERS });
    if (blocks.length === 0) throw new PdfRefusal('no-text-layer', 'the PDF holds pictures of text, no text');
    const info = ((await pdf.getMetadata()).info ?? {}) as { Title?: string; CreationDate?: string };
    return {
      raw: raw.join(''),
      blocks,
      title: info.Title?.trim() || null,
      publisher: null,
      published: createdOn(info.CreationDate),
      notes,
    };
  } catch (error) {
    throw refused(error, source);
  } finally {
    await task.destroy();
  }
}

interface TextItem {
  str?: string;
  hasEOL?: boolean;
  transform?: number[];
  height?: number;
}

class PdfRefusal extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

function refused(error: unknown, where: string): HeadwayError {
  if (error instanceof PdfRefusal) return new HeadwayError({ code: error.code, what: error.message, where });
  const { name, message } = error as Error;
  if (name === 'PasswordException') {
    return new HeadwayError({ code: 'locked-pdf', what: 'the PDF asks for a password', where });
  }
  return new HeadwayError({ code: 'broken-pdf', what: phrase`the PDF cannot be read (${message})`, where });
}

function linesOf(items: readonly TextItem[], start: number): PdfLine[] {
  const lines: PdfLine[] = [];
  let text = '';
  let y = 0;
  let height = 0;
  const endLine = () => {
    if (text.trim()) {
      lines.push({ text, start, y, height });
      start += text.length + 1;
    }
    text = '';
    height = 0;
  };
  for (const { str, hasEOL, transform, height: letters } of items) {
    if (str === undefined) continue;
    if (str.trim() && transform) {
      if (text && Math.abs(transform[5]! - y) > Math.max(height, 4)) endLine();
      if (!text.trim()) y = transform[5]!;
      height = Math.max(height, letters ?? 0);
    }
    text += str.replaceAll('\n', ' ');
    if (hasEOL) endLine();
  }
  endLine();
  return lines;
}

function paragraphsOf(lines: readonly PdfLine[]): Block[] {
  const blocks: Block[] = [];
  let builder = new MappedTextBuilder();
  let last: PdfLine | null = null;
  let broken = false;
  for (const line of lines) {
    if (last && !follows(last, line)) {
      blocks.push({ kind: 'paragraph', text: builder.build() });
      builder = new MappedTextBuilder();
    } else if (last && !broken) builder.replace(' ', line.start - 1, 1);
    broken = /[a-z]-$/.test(line.text.slice(-2));
    const text = broken ? line.text.slice(0, -1) : line.text;
    builder.keep(text, line.start);
    last = line;
  }
  if (last) blocks.push({ kind: 'paragraph', text: builder.build() });
  return blocks;
}

/** The next line of a paragraph is just below, in letters of the same size. */
function follows(last: PdfLine, { y, height }: PdfLine): boolean {
  const step = last.y - y;
  const letters = Math.max(last.height, height, 1);
  return step > 0 && step < letters * 1.8 && Math.abs(last.height - height) < letters * 0.2;
}

/** PDF writes a day as `D:20240221…`. */
function createdOn(text: string | undefined) {
  const parts = /^D:(\d{4})(\d{2})(\d{2})/.exec(text ?? '');
  const day = parts && findDay(`${parts[1]}-${parts[2]}-${parts[3]}`)?.day;
  return day ? ({ day, basis: 'metadata' } as const) : null;
}
