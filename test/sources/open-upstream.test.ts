import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { openUpstream } from '../../src/sources/open-upstream.js';
import { readZip } from '../../src/sources/read-zip.js';
import { syncFrom } from '../../src/sources/sync-from.js';
import { localServer, withoutRobots } from '../fetch/server.js';
import { FIXTURE_DATA, temporaryFolder, UPSTREAM } from './support.js';

interface ZipMember {
  readonly name: string;
  readonly bytes: Buffer;
  /** What the zip claims of the size; the truth by default. */
  readonly claims?: number;
  readonly mode?: number;
  readonly flags?: number;
}

/** A zip as APPNOTE.TXT 6.3.10 lays it out: local headers, central directory, its end. */
function zipOf(members: readonly ZipMember[]): Buffer {
  const parts: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, claims, mode = 0o100644, flags = 0 } of members) {
    const [file, packed] = [Buffer.from(name), deflateRawSync(bytes)];
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(flags | 0x800, 2);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(crc32(bytes), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(claims ?? bytes.length, 18);
    shared.writeUInt16LE(file.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), shared, file, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE((mode << 16) >>> 0, 6);
    rest.writeUInt32LE(offset, 10);
    const made = Buffer.from([20, 3]);
    central.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), made, shared, rest, file]));
    parts.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(members.length, 4);
  end.writeUInt16LE(members.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, directory, Buffer.from('PK\u0005\u0006'), end]);
}

function zipFile(members: readonly ZipMember[], name = 'upstream.zip'): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, zipOf(members));
  return path;
}

const csv = (name: string, text = 'a,b\n1,2\n'): ZipMember => ({ name, bytes: Buffer.from(text) });
const upstreamMembers = (prefix = ''): ZipMember[] =>
  readdirSync(UPSTREAM, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ name: prefix + path.slice(UPSTREAM.length + 1), bytes: readFileSync(path) }));
const leftovers = () => readdirSync(tmpdir()).filter((name) => name.startsWith('headway-upstream-'));
const options = () => ({ home: temporaryFolder(), dataFolder: FIXTURE_DATA });

const servers: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});
async function serve(answers: Record<string, Buffer>) {
  const server = await localServer(
    withoutRobots((request, response) => {
      const body = answers[(request.url ?? '').split('?')[0] as string];
      if (body) response.end(body);
      else response.writeHead(404).end();
    }),
  );
  servers.push(server);
  return server;
}

describe('sync from a zip or an address', () => {
  it('gives what the folder gives, from a zip of it, with or without a folder inside, and from an address', async () => {
    const { origin, fetcher } = await serve({
      '/a/upstream.zip': zipOf(upstreamMembers()),
      '/eci.csv': readFileSync(join(UPSTREAM, 'eci.csv')),
    });
    const before = leftovers();
    const { contentHash } = await syncFrom(UPSTREAM, options());
    for (const prefix of ['', 'inside/']) {
      const zip = zipFile(upstreamMembers(prefix));
      expect((await syncFrom(zip, options())).contentHash).toBe(contentHash);
    }
    const fetched = await syncFrom(`${origin}/a/upstream.zip`, { ...options(), fetcher });
    expect(fetched.contentHash).toBe(contentHash);
    const one = await syncFrom(`${origin}/eci.csv?day=1`, { ...options(), fetcher });
    expect(one.imports.map(({ dataSet }) => dataSet)).toEqual(['tiny-eci']);
    expect(leftovers()).toEqual(before);
  }, 60_000);

  it('refuses addresses of this machine, and says what the host answered', async () => {
    const { origin, fetcher } = await serve({ '/': Buffer.from('x'), '/notes.csv': Buffer.from('a,b\n') });
    const before = leftovers();
    await expect(syncFrom(`${origin}/eci.csv`, options())).rejects.toMatchObject({ code: 'refused-address' });
    for (const [path, code] of [
      ['/gone.csv', 'http-status'],
      ['/', 'unnamed-file'],
      ['/notes.csv', 'unknown-data-set'],
    ]) {
      await expect(syncFrom(`${origin}${path}`, { ...options(), fetcher })).rejects.toMatchObject({
        code,
        exitStatus: 2,
      });
    }
    expect(leftovers()).toEqual(before);
  });
});

describe('readZip', () => {
  it.each([
    ['a name that leads outside', [csv('../eci.csv')], 'broken-zip'],
    ['an absolute name', [csv('/etc/eci.csv')], 'broken-zip'],
    ['a name of another system that leads outside', [csv('..\\eci.csv')], 'broken-zip'],
    ['a link', [{ ...csv('eci.csv', '/etc/passwd'), mode: 0o120777 }], 'refused-entry'],
    ['an encrypted file', [{ ...csv('eci.csv'), flags: 1 }], 'refused-entry'],
    ['a file twice', [csv('eci.csv'), csv('eci.csv')], 'broken-zip'],
    ['more than it says', [{ ...csv('eci.csv', 'x'.repeat(5000)), claims: 10 }], 'broken-zip'],
    ['less than it says', [{ ...csv('eci.csv'), claims: 99 }], 'broken-zip'],
    ['more than is allowed', [{ ...csv('eci.csv'), bytes: Buffer.alloc(200_001) }], 'too-large'],
    [
      'more than is allowed in all',
      [1, 2, 3].map((n) => ({ ...csv(`${n}.csv`), bytes: Buffer.alloc(90_000) })),
      'too-large',
    ],
    ['too many entries', Array.from({ length: 21 }, (_, n) => csv(`${n}.txt`)), 'too-large'],
  ] as [string, ZipMember[], string][])(
    'refuses %s, and writes nothing outside',
    async (_, members, code) => {
      const folder = temporaryFolder();
      const inside = join(folder, 'a', 'b');
      await expect(readZip(zipFile(members), inside, { entries: 20, bytes: 200_000 })).rejects.toMatchObject({
        code,
        exitStatus: 2,
      });
      const written = existsSync(folder) ? readdirSync(folder, { recursive: true }).map(String) : [];
      expect(written.filter((name) => !name.startsWith(join('a', 'b')) && name !== 'a')).toEqual([]);
    },
  );

  it('leaves files in the zip that no importer reads', async () => {
    const folder = temporaryFolder();
    await readZip(zipFile([csv('eci.csv'), csv('run.sh'), csv('deep/er/x.YAML')]), folder);
    expect(readdirSync(folder, { recursive: true }).map(String).sort()).toEqual([
      'deep',
      'deep/er',
      'deep/er/x.YAML',
      'eci.csv',
    ]);
  });

  it('reads or refuses any damaged zip by name', async () => {
    const whole = zipOf([csv('eci.csv', 'a,b\n1,2\n'.repeat(50)), csv('b/paper.csv')]);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), fc.boolean(), async (at, byte, cut) => {
        const bytes = Buffer.from(cut ? whole.subarray(0, at) : whole);
        if (!cut) bytes[at] = byte;
        const folder = temporaryFolder();
        const path = join(folder, 'damaged.zip');
        writeFileSync(path, bytes);
        const error = await readZip(path, join(folder, 'out')).then(
          () => null,
          (caught) => caught,
        );
        if (error !== null) expect(error).toMatchObject({ name: 'HeadwayError', exitStatus: 2 });
      }),
      { numRuns: 150 },
    );
  });

  it('leaves a file or folder that is no zip as it is', async () => {
    expect((await openUpstream(UPSTREAM)).path).toBe(UPSTREAM);
    expect((await openUpstream(join(UPSTREAM, 'eci.csv'))).path).toBe(join(UPSTREAM, 'eci.csv'));
  });
});
