import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HeadwayError } from '../../src/contract/error.js';
import type { Fact } from '../../src/registry/facts.js';
import { syncFrom } from '../../src/sources/sync-from.js';
import {
  dropsOf,
  editCsv,
  entryOf,
  FIXTURE_DATA,
  factsOf,
  setCell,
  temporaryFolder,
  upstreamCopy,
} from './support.js';

/** What the suite needs to know of a source: one of its files, and which columns hold what. */
export interface ConformanceCase {
  /** A data set of the fixtures. */
  dataSet: string;
  /** The file that is broken, relative to the upstream folder. */
  file: string;
  /** Whether a row read again is reported; a benchmark may score a version more than once. */
  repeatedRowIsReported: boolean;
  nameColumn: string;
  /** Null where the format has no days. */
  dayColumn: string | null;
  /** The column of a score or value, and a text in it that cannot be. */
  valueColumn: string;
  tooGreat: string;
  /** Two columns whose order is fixed, the first before the second; null where none is. */
  order: readonly [string, string] | null;
  /** True where the publisher writes no final line break: a cut shows by the cells that lack. */
  openEnd?: boolean;
}

/** The names that facts carry, by which a hostile text is found again. */
function namesOf(facts: readonly Fact[]): string[] {
  return facts.flatMap((fact) => {
    if (fact.table === 'version') return [fact.row.id];
    if (fact.table === 'model_record' || fact.table === 'census_entry') return [fact.row.model];
    return fact.table === 'distillation' || fact.table === 'price' ? [fact.row.version] : [];
  });
}

/** The suite that every importer passes. */
export function conformance(source: ConformanceCase): void {
  const { dataSet, file } = source;

  describe(`${dataSet} conforms`, () => {
    const good = () => factsOf(dataSet, upstreamCopy());

    /** Reads a copy of the fixtures after `breakIt` changed its file. */
    async function read(breakIt: (path: string) => void): Promise<Fact[]> {
      const upstream = upstreamCopy();
      breakIt(join(upstream, file));
      return factsOf(dataSet, upstream);
    }

    const replace = (path: string, change: (bytes: Buffer) => Buffer | string) =>
      writeFileSync(path, change(readFileSync(path)));

    it.each<[string, string, (path: string) => void]>([
      ['missing', 'missing-file', (path) => rmSync(path)],
      ['empty', 'empty-file', (path) => writeFileSync(path, '')],
      ['a header alone', 'no-rows', (path) => editCsv(path, (records) => records.slice(0, 1))],
      [
        'cut within a row',
        source.openEnd ? 'not-csv' : 'truncated',
        (path) => replace(path, (bytes) => bytes.subarray(0, -9)),
      ],
      ['cut within a quoted cell', 'not-csv', (path) => replace(path, (b) => `${b}"never closed\n`)],
      ['a row too short', 'not-csv', (path) => replace(path, (bytes) => `${bytes}short,row\n`)],
      ['UTF-16', 'mis-encoded', (path) => replace(path, (b) => Buffer.from(`\ufeff${b}`, 'utf16le'))],
      [
        'UTF-16 without a mark',
        'mis-encoded',
        (path) => replace(path, (b) => Buffer.from(`${b}`, 'utf16le')),
      ],
      ['Latin-1', 'mis-encoded', (path) => replace(path, (b) => Buffer.from(`${b}é\n`, 'latin1'))],
      ['a web page', 'missing-column', (path) => writeFileSync(path, '<!doctype html>\n<p>Not found</p>\n')],
      [
        'an archive',
        'mis-encoded',
        (path) => writeFileSync(path, Buffer.from('PK\u0003\u0004\u0000\u0000\n')),
      ],
      ['another table', 'missing-column', (path) => writeFileSync(path, 'left,right\n1,2\n')],
      ['a renamed column', 'missing-column', (path) => rename(path, source.valueColumn, 'something else')],
      ['a column twice', 'double-column', (path) => repeatColumn(path, source.nameColumn)],
    ])('refuses the file: %s', async (_name, code, breakIt) => {
      const error = await read(breakIt).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(HeadwayError);
      expect(error).toMatchObject({ code, exitStatus: 2, where: expect.stringContaining(file) });
      expect((error as HeadwayError).message).not.toContain('\n');
    });

    const { order } = source;
    if (order !== null) {
      it('refuses the file: a moved column', async () => {
        const error = await read((path) => swap(path, ...order)).catch((e: unknown) => e);
        expect(error).toMatchObject({
          code: 'moved-column',
          exitStatus: 2,
          where: expect.stringContaining(file),
        });
      });
    }

    it.each([
      [source.valueColumn, source.tooGreat] as const,
      [source.valueColumn, '0.5 or so'] as const,
      ...(source.dayColumn === null
        ? []
        : ['2099-01-01', '1949-12-31', '2025-02-30'].map(
            (day) => [source.dayColumn as string, day] as const,
          )),
      [source.nameColumn, 'a\u202eb'] as const,
    ])('drops the row and says where: %s is "%s"', async (column, text) => {
      const before = await good();
      const facts = await read((path) => setCell(path, column, text));
      const invalid = dropsOf(facts).filter((drop) => drop.invalid);
      expect(invalid.map((drop) => drop.row)).toEqual([
        { data_set: dataSet, file, row: 2, column, reason: expect.stringMatching(/./) },
      ]);
      const kept = (of: Fact[]) =>
        of.filter((fact) => fact.table !== 'dropped' && placeOf(fact, file) === 2).length;
      expect(kept(before)).toBeGreaterThan(0);
      expect(kept(facts)).toBe(0);
    });

    it('refuses a data set with a value that cannot be, in one line, and changes nothing', async () => {
      const upstream = upstreamCopy();
      setCell(join(upstream, file), source.valueColumn, source.tooGreat);
      const home = temporaryFolder();
      const options = { home, dataFolder: FIXTURE_DATA, dataSets: [entryOf(dataSet)] };
      const error = await syncFrom(upstream, options).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ code: 'invalid-value', exitStatus: 2 });
      expect((error as HeadwayError).message).toContain(`${file}, row 2, column "${source.valueColumn}"`);
      const report = await syncFrom(upstream, { ...options, dropInvalid: true });
      expect(report.imports[0]?.dropped.some((drop) => drop.column === source.valueColumn)).toBe(true);
    });

    if (source.repeatedRowIsReported) {
      it('keeps the first of two rows with one key and reports the second', async () => {
        const before = await good();
        const facts = await read((path) => editCsv(path, (records) => [...records, records[1]!]));
        expect(facts.filter((fact) => fact.table !== 'dropped')).toEqual(
          before.filter((fact) => fact.table !== 'dropped'),
        );
        const added = dropsOf(facts).filter((drop) => drop.row.reason.endsWith('already read'));
        expect(added).toHaveLength(1);
        expect(added[0]?.invalid).toBe(false);
      });
    }

    it.each<[string, (text: string) => string]>([
      ['CRLF', (text) => text.replace(/\n/g, '\r\n')],
      ['a byte order mark', (text) => `\ufeff${text}`],
    ])('reads the same with %s', async (_name, change) => {
      expect(await read((path) => replace(path, (bytes) => change(`${bytes}`)))).toEqual(await good());
    });

    it('trims a name that ends in a line break', async () => {
      const facts = await read((path) => {
        const { nameColumn } = source;
        editCsv(path, ([header, first, ...rest]) => [
          header!,
          first!.map((cell, index) => (header![index] === nameColumn ? `${cell}\n` : cell)),
          ...rest,
        ]);
      });
      expect(facts).toEqual(await good());
    });

    it.each(['=HYPERLINK("https://example.org")', '<script>alert(1)</script>', "'; DROP TABLE version; --"])(
      'keeps %s as the text it is',
      async (text) => {
        const upstream = upstreamCopy();
        setCell(join(upstream, file), source.nameColumn, text);
        const facts = await factsOf(dataSet, upstream);
        expect(namesOf(facts)).toContain(text);
        const options = { home: temporaryFolder(), dataFolder: FIXTURE_DATA, dataSets: [entryOf(dataSet)] };
        const { imports } = await syncFrom(upstream, options);
        const kept = facts.filter((fact) => fact.table !== 'dropped').length;
        expect(Object.values(imports[0]?.kept ?? {}).reduce((sum, n) => sum + n, 0)).toBe(kept);
      },
    );
  });
}

/** The row of the file that a fact stands in, or null. A published value names no file: it is the data set's only one. */
function placeOf(fact: Fact, file: string): number | null {
  if (fact.table === 'score') return fact.row.file === file ? fact.row.row : null;
  return 'row' in fact.row && typeof fact.row.row === 'number' ? fact.row.row : null;
}

function rename(path: string, from: string, to: string): void {
  editCsv(path, ([header, ...rows]) => [header!.map((name) => (name === from ? to : name)), ...rows]);
}

function repeatColumn(path: string, column: string): void {
  editCsv(path, (records) => {
    const at = records[0]!.indexOf(column);
    return records.map((cells) => [...cells, cells[at]!]);
  });
}

function swap(path: string, first: string, second: string): void {
  editCsv(path, (records) => {
    const [a, b] = [records[0]!.indexOf(first), records[0]!.indexOf(second)];
    return records.map((cells) => {
      const swapped = [...cells];
      [swapped[a], swapped[b]] = [cells[b]!, cells[a]!];
      return swapped;
    });
  });
}
