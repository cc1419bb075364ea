import { type ByteSource, readRange } from '../byte-source.js';
import { refuse } from '../refuse.js';
import { safeLength } from '../shape.js';

/** A member of a ZIP archive. `bytes` is its length in the archive. */
export interface ZipMember {
  readonly name: string;
  readonly offset: number;
  readonly bytes: number;
  /** Neither compressed nor encrypted. */
  readonly stored: boolean;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const LONGEST_COMMENT = 65_535;
const GREATEST_DIRECTORY = 32 * 2 ** 20;
const ZIP64 = 0xffffffff;

/**
 * Members of a ZIP archive, which must reach from the first byte of the file to the last, without overlap. (PKWARE APPNOTE 6.3.10; ZIP64 is read.) Contents are not checked against their CRC-32.
 *
 * @throws HeadwayError when anything precedes or follows the archive, or a record contradicts another.
 */
export async function readZip(source: ByteSource): Promise<ZipMember[]> {
  const { name, size } = source;
  const tailLength = Math.min(size, 22 + LONGEST_COMMENT + 20);
  const tailStart = size - tailLength;
  const tail = await viewOf(source, tailStart, tailLength);
  const end = findEnd(tail, name);
  const directory = await findDirectory(source, tail, tailStart, end);
  if (directory.bytes > GREATEST_DIRECTORY) throw refuse('the archive lists too many members', name);
  if (directory.members * 46 > directory.bytes) throw refuse('the archive miscounts its members', name);
  const view = await viewOf(source, directory.offset, directory.bytes);
  const listed = parseDirectory(view, directory.members, name);
  const members: ZipMember[] = [];
  let last = 0;
  for (const entry of listed.sort((a, b) => a.header - b.header)) {
    if (entry.header < last) throw refuse('members of the archive overlap', name);
    if (last === 0 && entry.header !== 0) throw refuse('bytes precede the archive', name);
    const local = await readLocal(source, entry);
    const offset = entry.header + local;
    last = offset + entry.bytes;
    if (last > directory.offset) throw refuse('a member of the archive overlaps its directory', name);
    members.push({ name: entry.name, offset, bytes: entry.bytes, stored: entry.stored });
  }
  return members;
}

/** Length of a member's own header, which must name it as the directory does. */
async function readLocal(source: ByteSource, { header, name }: Listed): Promise<number> {
  const nameBytes = new TextEncoder().encode(name);
  const view = await viewOf(source, header, 30 + nameBytes.length);
  const local = new Uint8Array(view.buffer, view.byteOffset + 30, nameBytes.length);
  const same = view.getUint16(26, true) === nameBytes.length && Buffer.compare(local, nameBytes) === 0;
  if (view.getUint32(0, true) !== LOCAL || !same)
    throw refuse('the archive names a member two ways', source.name);
  return 30 + nameBytes.length + view.getUint16(28, true);
}

async function viewOf(source: ByteSource, offset: number, length: number): Promise<DataView> {
  const bytes = await readRange(source, offset, length);
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function findEnd(tail: DataView, where: string): number {
  for (let at = tail.byteLength - 22; at >= 0; at--) {
    const ends = tail.getUint32(at, true) === END;
    if (ends && at + 22 + tail.getUint16(at + 20, true) === tail.byteLength) return at;
  }
  throw refuse('the archive has no end record', where, 'the download was cut short, or something follows it');
}

interface Directory {
  readonly members: number;
  readonly bytes: number;
  readonly offset: number;
}

async function findDirectory(
  source: ByteSource,
  tail: DataView,
  start: number,
  end: number,
): Promise<Directory> {
  const small = {
    members: tail.getUint16(end + 10, true),
    bytes: tail.getUint32(end + 12, true),
    offset: tail.getUint32(end + 16, true),
  };
  const has64 = end >= 20 && tail.getUint32(end - 20, true) === LOCATOR_64;
  if (!has64) return requireAdjacent(small, start + end, source.name);
  const at = safeLength(tail.getBigUint64(end - 12, true), source.name);
  const record = await viewOf(source, at, 56);
  if (record.getUint32(0, true) !== END_64) throw refuse('the ZIP64 end record is missing', source.name);
  const large = {
    members: safeLength(record.getBigUint64(32, true), source.name),
    bytes: safeLength(record.getBigUint64(40, true), source.name),
    offset: safeLength(record.getBigUint64(48, true), source.name),
  };
  return requireAdjacent(large, at, source.name);
}

function requireAdjacent(directory: Directory, end: number, where: string): Directory {
  if (directory.offset + directory.bytes !== end)
    throw refuse('the archive directory is not before its end', where);
  return directory;
}

interface Listed {
  readonly name: string;
  readonly header: number;
  readonly bytes: number;
  readonly stored: boolean;
}

function parseDirectory(view: DataView, count: number, where: string): Listed[] {
  const listed: Listed[] = [];
  const names = new Set<string>();
  let at = 0;
  for (let i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL) {
      throw refuse('the archive directory is damaged', where);
    }
    const flags = view.getUint16(at + 8, true);
    const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const [nameLength, extraLength, commentLength] = lengths as [number, number, number];
    const next = at + 46 + nameLength + extraLength + commentLength;
    if (next > view.byteLength) throw refuse('the archive directory is damaged', where);
    const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength));
    if (names.has(name)) throw refuse(`two members of the archive are named ${JSON.stringify(name)}`, where);
    names.add(name);
    const isStored = view.getUint16(at + 10, true) === 0 && (flags & 1) === 0;
    const extra = new DataView(view.buffer, view.byteOffset + at + 46 + nameLength, extraLength);
    const [full, bytes, header] = widened(view, at, extra, where);
    if (isStored && full !== bytes) throw refuse('a stored member has two lengths', where);
    listed.push({ name, header, bytes, stored: isStored });
    at = next;
  }
  if (at !== view.byteLength) throw refuse('the archive miscounts its members', where);
  return listed;
}

/** Length, packed length and header offset of a member, from its ZIP64 extra field where they do not fit. */
function widened(view: DataView, at: number, extra: DataView, where: string): [number, number, number] {
  const small = [24, 20, 42].map((offset) => view.getUint32(at + offset, true)) as [number, number, number];
  if (!small.includes(ZIP64)) return small;
  for (let field = 0; field + 4 <= extra.byteLength; ) {
    const length = extra.getUint16(field + 2, true);
    if (extra.getUint16(field, true) === 1) {
      let from = field + 4;
      return small.map((value) => {
        if (value !== ZIP64) return value;
        if (from + 8 > Math.min(field + 4 + length, extra.byteLength))
          throw refuse('a ZIP64 field is cut short', where);
        from += 8;
        return safeLength(extra.getBigUint64(from - 8, true), where);
      }) as [number, number, number];
    }
    field += 4 + length;
  }
  throw refuse('a ZIP64 field is missing', where);
}
