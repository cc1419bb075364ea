import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HeadwayError } from '../../src/contract/error.js';
import type { Fact } from '../../src/registry/facts.js';
import { syncFrom } from '../../src/sources/sync-from.js';
import { dropsOf, entryOf, FIXTURE_DATA, factsOf, temporaryFolder, upstreamCopy } from './support.js';

/** What the suite needs to know of a source that reads JSON or YAML whole. */
export interface StructuredCase {
  dataSet: string;
  /** Relative to the upstream folder. */
  file: string;
  /** The code of a file that does not parse. */
  broken: 'not-json' | 'not-yaml';
  /** A document of the format without entries. */
  withoutEntries: string;
  /** A number of the first entry as the file writes it, its column, and a number that cannot be. */
  value: { written: string; column: string; tooGreat: string };
  /** The first entry's name as the file writes it. */
  name: { written: string; column: string };
}

/** The suite of importers that read JSON or YAML: the same faults as `conformance` where the format has them. */
export function structuredConformance(source: StructuredCase): void {
  const { dataSet, file, value, name } = source;

  describe(`${dataSet} conforms`, () => {
    const good = () => factsOf(dataSet, upstreamCopy());
    const change = (path: string, edit: (text: string) => string | Buffer) =>
      writeFileSync(path, edit(readFileSync(path, 'utf8')));

    async function read(edit: (text: string) => string | Buffer): Promise<Fact[]> {
      const upstream = upstreamCopy();
      change(join(upstream, file), edit);
      return factsOf(dataSet, upstream);
    }

    it.each<[string, string, (text: string) => string | Buffer]>([
      ['empty', 'empty-file', () => ''],
      [
        'cut',
        source.broken,
        (text) => `${text.slice(0, text.lastIndexOf('\n', text.length / 2))}\n"x": "never closed`,
      ],
      ['UTF-16', 'mis-encoded', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
      ['Latin-1', 'mis-encoded', (text) => Buffer.from(`${text}é\n`, 'latin1')],
      ['an archive', 'mis-encoded', () => Buffer.from('PK\u0003\u0004\u0000\u0000\n')],
      ['of another structure', 'missing-column', () => '"left"\n'],
      ['without entries', 'no-rows', () => source.withoutEntries],
    ])('refuses a file that is %s', async (_name, code, edit) => {
      const error = await read(edit).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(HeadwayError);
      expect(error).toMatchObject({ code, exitStatus: 2, where: file });
      expect((error as HeadwayError).message).not.toContain('\n');
    });

    it('refuses a file that is missing, and a web page', async () => {
      const upstream = upstreamCopy();
      rmSync(join(upstream, file));
      await expect(factsOf(dataSet, upstream)).rejects.toMatchObject({ code: 'missing-file' });
      await expect(read(() => '<!doctype html>\n<p>Not found</p>\n')).rejects.toMatchObject({
        exitStatus: 2,
      });
    });

    it.each([
      [value.column, value.written, value.tooGreat],
      [value.column, value.written, '"0.5 or so"'],
      [name.column, name.written, '"a\u202eb"'],
    ])('drops the entry and says where: %s %s becomes %s', async (column, written, text) => {
      const before = await good();
      const facts = await read((whole) => whole.replace(written, () => text));
      const invalid = dropsOf(facts).filter((drop) => drop.invalid);
      expect(invalid.map((drop) => drop.row)).toEqual([
        { data_set: dataSet, file, row: 1, column, reason: expect.stringMatching(/./) },
      ]);
      const kept = (of: Fact[]) =>
        of.filter((fact) => fact.table !== 'dropped' && 'row' in fact.row && fact.row.row === 1).length;
      expect(kept(before)).toBeGreaterThan(0);
      expect(kept(facts)).toBe(0);
    });

    it('refuses a data set with a value that cannot be, in one line, and changes nothing', async () => {
      const upstream = upstreamCopy();
      change(join(upstream, file), (text) => text.replace(value.written, () => value.tooGreat));
      const options = { home: temporaryFolder(), dataFolder: FIXTURE_DATA, dataSets: [entryOf(dataSet)] };
      const error = await syncFrom(upstream, options).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ code: 'invalid-value', exitStatus: 2 });
      const report = await syncFrom(upstream, { ...options, dropInvalid: true });
      expect(report.imports[0]?.dropped.some((drop) => drop.column === value.column)).toBe(true);
    });

    it.each<[string, (text: string) => string]>([
      ['CRLF', (text) => text.replace(/\n/g, '\r\n')],
      ['a byte order mark', (text) => `\ufeff${text}`],
    ])('reads the same with %s', async (_name, edit) => {
      expect(await read(edit)).toEqual(await good());
    });

    it.each(['<script>alert(1)</script>', "'; DROP TABLE version; --", '__proto__', 'constructor'])(
      'keeps %s as the text it is',
      async (text) => {
        const facts = await read((whole) => whole.replace(name.written, () => JSON.stringify(text)));
        const names = facts.flatMap((fact) => ('version' in fact.row ? [fact.row.version] : []));
        expect(names).toContain(text);
      },
    );
  });
}
