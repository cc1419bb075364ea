export type Body = string | Uint8Array<ArrayBuffer>;

const DEFAULT_BYTES = 32 * 1024 * 1024;

/** Bodies by their entity tag: those asked for last are kept, up to a bound on their bytes. */
export class BodyCache {
  private readonly bodies = new Map<string, Body>();
  private bytes = 0;

  private readonly making = new Map<string, Promise<unknown>>();

  constructor(private readonly bound = DEFAULT_BYTES) {}

  /** What is being made for a tag is not made a second time: whoever else asks for it meanwhile gets the same. */
  once<Made>(tag: string, make: () => Promise<Made>): Promise<Made> {
    const begun = this.making.get(tag) as Promise<Made> | undefined;
    if (begun) return begun;
    const made = make().finally(() => this.making.delete(tag));
    this.making.set(tag, made);
    return made;
  }

  get(tag: string): Body | null {
    const body = this.bodies.get(tag);
    if (body === undefined) return null;
    this.bodies.delete(tag);
    this.bodies.set(tag, body);
    return body;
  }

  set(tag: string, body: Body): void {
    if (sizeOf(body) > this.bound || this.bodies.has(tag)) return;
    this.bodies.set(tag, body);
    this.bytes += sizeOf(body);
    for (const [oldest, held] of this.bodies) {
      if (this.bytes <= this.bound) return;
      this.bodies.delete(oldest);
      this.bytes -= sizeOf(held);
    }
  }
}

/** Bytes in memory, at most: a text takes two for a character. */
const sizeOf = (body: Body) => (typeof body === 'string' ? 2 * body.length : body.byteLength);
