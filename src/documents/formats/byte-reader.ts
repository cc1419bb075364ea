/** Takes lines and stretches of bytes from a stream, in memory bounded by what is asked for. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(stream: AsyncIterable<Uint8Array>) {
    this.#chunks = stream[Symbol.asyncIterator]();
  }

  /** A line without its end, cut at `most` bytes; null at the end of the stream. */
  async line(most: number): Promise<string | null> {
    const pieces: Buffer[] = [];
    let size = 0;
    while (true) {
      const end = this.#rest.indexOf(0x0a);
      const piece = this.#rest.subarray(0, end < 0 ? this.#rest.length : end);
      size += piece.length;
      pieces.push(piece);
      this.#rest = this.#rest.subarray(end < 0 ? this.#rest.length : end + 1);
      if (end >= 0 || size > most) break;
      if (!(await this.#more())) {
        if (size === 0) return null;
        break;
      }
    }
    return Buffer.concat(pieces).subarray(0, most).toString('utf8').replace(/\r$/, '');
  }

  /** The next bytes, fewer where the stream ends before. */
  async bytes(length: number): Promise<Uint8Array> {
    const pieces: Buffer[] = [];
    await this.#take(length, (piece) => pieces.push(piece));
    return Buffer.concat(pieces);
  }

  /** Passes over bytes; how many there were. */
  skip(length: number): Promise<number> {
    return this.#take(length, () => {});
  }

  async #take(length: number, use: (piece: Buffer) => void): Promise<number> {
    let taken = 0;
    while (taken < length) {
      if (this.#rest.length === 0 && !(await this.#more())) break;
      const piece = this.#rest.subarray(0, length - taken);
      this.#rest = this.#rest.subarray(piece.length);
      taken += piece.length;
      use(piece);
    }
    return taken;
  }

  async #more(): Promise<boolean> {
    const { done, value } = await this.#chunks.next();
    if (done) return false;
    this.#rest = this.#rest.length === 0 ? Buffer.from(value) : Buffer.concat([this.#rest, value]);
    return true;
  }
}
