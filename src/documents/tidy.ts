import { type MappedText, MappedTextBuilder } from './mapped-text.js';

const SPACE = 1;
const DROP = 2;

/**
 * What becomes of a UTF-16 unit: white space of every kind counts as one space; control characters, marks of
 * direction, zero-width characters and soft hyphens are dropped, as are the replacement characters of a decoder.
 */
function fate(unit: number): 0 | typeof SPACE | typeof DROP {
  if (unit > 0x20 && unit < 0x7f) return 0;
  if (unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0x85 || unit === 0xa0) return SPACE;
  if (unit < 0x20 || (unit >= 0x7f && unit <= 0x9f) || unit === 0xad) return DROP;
  if (unit < 0x1680) return unit === 0x61c ? DROP : 0;
  if (unit === 0x1680 || (unit >= 0x2000 && unit <= 0x200a) || unit === 0x202f) return SPACE;
  if (unit === 0x205f || unit === 0x3000 || unit === 0x2028 || unit === 0x2029) return SPACE;
  if ((unit >= 0x200b && unit <= 0x200f) || (unit >= 0x202a && unit <= 0x202e)) return DROP;
  if ((unit >= 0x2060 && unit <= 0x206f) || unit === 0xfeff || (unit >= 0xfff0 && unit <= 0xfffd))
    return DROP;
  return 0;
}

/** A block's text on one line: runs of white space as one space, none at the ends, nothing invisible. */
export function tidy(mapped: MappedText): MappedText {
  const { text } = mapped;
  const builder = new MappedTextBuilder();
  let keptFrom = 0;
  let gapFrom = -1;
  const flush = (end: number) => {
    if (end > keptFrom) builder.append(mapped, keptFrom, end);
  };
  for (let i = 0; i < text.length; i++) {
    const what = fate(text.charCodeAt(i));
    if (what === 0) {
      if (gapFrom < 0) continue;
      if (builder.length > 0) addSpace(builder, mapped, gapFrom, i);
      gapFrom = -1;
      keptFrom = i;
    } else if (gapFrom < 0) {
      if (what === SPACE && text.charCodeAt(i) === 0x20 && i + 1 < text.length && i > keptFrom) {
        if (fate(text.charCodeAt(i + 1)) === 0) continue;
      }
      flush(i);
      keptFrom = i;
      gapFrom = i;
    }
  }
  if (gapFrom < 0) flush(text.length);
  return builder.build();
}

/** A gap stands for one space, or for nothing where it holds only what is dropped. */
function addSpace(builder: MappedTextBuilder, mapped: MappedText, from: number, to: number): void {
  let spaces = false;
  for (let i = from; i < to && !spaces; i++) spaces = fate(mapped.text.charCodeAt(i)) === SPACE;
  if (!spaces) return;
  const raw = mapped.rawSpan(from, to);
  if (raw) builder.replace(' ', raw.start, raw.end - raw.start);
  else builder.insert(' ');
}
