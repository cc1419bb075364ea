/** A stretch of text and the stretch of the raw document that it stands for. */
interface Segment {
  start: number;
  length: number;
  rawStart: number;
  rawLength: number;
  /** The two stretches are equal, character by character. */
  exact: boolean;
}

export interface Span {
  start: number;
  end: number;
}

/** Text that knows where in the raw document its characters come from. Offsets are UTF-16. */
export class MappedText {
  readonly text: string;
  readonly #segments: readonly Segment[];

  constructor(text: string, segments: readonly Segment[]) {
    this.text = text;
    this.#segments = segments;
  }

  /** A stretch of the raw document as it stands. */
  static raw(text: string, rawStart = 0): MappedText {
    return new MappedTextBuilder().keep(text, rawStart).build();
  }

  get length(): number {
    return this.text.length;
  }

  /** The offset in the raw document of the same character; null where it was inserted or decoded. */
  origin(offset: number): number | null {
    const segment = this.#segments[this.#firstEndingAfter(offset)];
    if (!segment?.exact || segment.start > offset) return null;
    return segment.rawStart + offset - segment.start;
  }

  /**
   * The stretch of the raw document that `start` to `end` stands for; what was inserted at its ends stands for
   * nothing, an entity for its whole spelling. Null where nothing of the raw document is inside.
   */
  rawSpan(start: number, end: number): Span | null {
    const first = this.#firstEndingAfter(start);
    let last = this.#firstEndingAfter(end - 1);
    if (last === this.#segments.length || this.#segments[last]!.start >= end) last--;
    if (end <= start || first > last) return null;
    const from = this.#segments[first]!;
    const to = this.#segments[last]!;
    return {
      start: from.exact ? from.rawStart + Math.max(0, start - from.start) : from.rawStart,
      end: to.exact ? to.rawStart + Math.min(to.length, end - to.start) : to.rawStart + to.rawLength,
    };
  }

  slice(start: number, end: number): MappedText {
    return new MappedTextBuilder().append(this, start, end).build();
  }

  /** Copies the segments of `start` to `end` into a builder. */
  copyTo(builder: MappedTextBuilder, start: number, end: number): void {
    let done = start;
    for (let i = this.#firstEndingAfter(start); i < this.#segments.length; i++) {
      const segment = this.#segments[i]!;
      if (segment.start >= end) break;
      const from = Math.max(start, segment.start);
      const to = Math.min(end, segment.start + segment.length);
      builder.insert(this.text.slice(done, from));
      const rawFrom = segment.exact ? segment.rawStart + from - segment.start : segment.rawStart;
      const piece = this.text.slice(from, to);
      if (segment.exact) builder.keep(piece, rawFrom);
      else builder.replace(piece, rawFrom, segment.rawLength);
      done = to;
    }
    builder.insert(this.text.slice(done, end));
  }

  /** The index of the first segment that ends after `offset`, by bisection. */
  #firstEndingAfter(offset: number): number {
    let low = 0;
    let high = this.#segments.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const { start, length } = this.#segments[middle]!;
      if (start + length > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** Builds a text from left to right out of what is kept, replaced and inserted. */
export class MappedTextBuilder {
  readonly #pieces: string[] = [];
  readonly #segments: Segment[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** Text that stands in the raw document, character by character, from `rawStart`. */
  keep(text: string, rawStart: number): this {
    return this.#add(text, rawStart, text.length, true);
  }

  /** Text that stands for another spelling in the raw document: a decoded entity, a collapsed space. */
  replace(text: string, rawStart: number, rawLength: number): this {
    return this.#add(text, rawStart, rawLength, false);
  }

  /** Text that stands for nothing in the raw document. */
  insert(text: string): this {
    this.#pieces.push(text);
    this.#length += text.length;
    return this;
  }

  append(mapped: MappedText, start = 0, end = mapped.length): this {
    mapped.copyTo(this, start, end);
    return this;
  }

  build(): MappedText {
    return new MappedText(this.#pieces.join(''), this.#segments);
  }

  #add(text: string, rawStart: number, rawLength: number, exact: boolean): this {
    if (text.length === 0) return this;
    const last = this.#segments.at(-1);
    const follows =
      last?.exact &&
      exact &&
      last.start + last.length === this.#length &&
      last.rawStart + last.length === rawStart;
    if (follows) {
      last.length += text.length;
      last.rawLength += text.length;
    } else {
      this.#segments.push({ start: this.#length, length: text.length, rawStart, rawLength, exact });
    }
    return this.insert(text);
  }
}
