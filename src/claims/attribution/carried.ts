import type { Sentence } from '../text/unit.js';
import type { Mentions } from './noun-phrase.js';
import type { Report } from './report.js';

/** Marks of speech: who speaks there is read from what stands beside them. */
const QUOTES = /[“”「」『』]/;

/**
 * A report that goes on into the next sentence of its paragraph without a verb of its own: what a document says ("报告指出，…。
 * 在数学推理方面，…"), and anybody's words after a semicolon.
 */
export class Carried {
  private last: { report: Report; block: number; document: boolean; open: boolean; person: boolean } | null =
    null;

  /** Adds the report of the sentence before to a sentence that has none. */
  carry(sentence: Sentence, found: Report[], mentions: Mentions): void {
    const { units, block } = sentence;
    const { last } = this;
    const quotes = units.some(({ text }) => QUOTES.test(text));
    const own = last?.person && /^[他她]$/.test(units[0]?.low ?? '');
    if (
      found.length === 0 &&
      last &&
      last.block === block &&
      !quotes &&
      (last.open || last.document || own)
    ) {
      found.push({ ...last.report, from: 0, to: units.length, cue: 0, frame: { from: 0, to: 0 } });
    }
    const report = found.at(-1);
    this.last =
      report && report.to >= units.length && !quotes
        ? {
            report,
            block,
            document: report.speaker === mentions.document,
            person: report.speaker === mentions.person,
            open: /^[；;]$/.test(units.at(-1)?.text ?? ''),
          }
        : null;
  }
}

/** "She put the rest at a third": a sentence that begins with a pronoun for who spoke in the one before, in English. */
export class CarriedByPronoun {
  private last: { report: Report; block: number } | null = null;

  /** Adds the report of the sentence before to a sentence that has none. */
  carry({ units, block }: Sentence, found: Report[], mentions: Mentions): void {
    const { last } = this;
    this.last = null;
    if (found.length === 0) {
      if (last?.block === block && /^(?:he|she)$/.test(units[0]!.low))
        found.push({ ...last.report, from: 0, to: units.length, cue: 0, frame: { from: 0, to: 0 } });
      return;
    }
    const report = found.at(-1)!;
    if (report.speaker.name !== null && report.speaker.name === mentions.person?.name)
      this.last = { report, block };
  }
}
