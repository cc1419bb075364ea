import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { phrase } from '../contract/phrase.js';
import { fault } from './fault.js';
import { type Columns, type CsvHabits, type CsvRecord, readCsv } from './read-csv.js';
import { readText } from './read-text.js';

/** The files of one data set. It keeps the digest of every file read whole. */
export class UpstreamFiles {
  private readonly digests = new Map<string, string>();

  /**
   * @param location path of the file or folder on this machine
   * @param label the same, as reports name it: relative to the upstream folder
   */
  constructor(
    private readonly location: string,
    private readonly label: string,
  ) {}

  /** The name under which reports and facts know a file of the data set. */
  nameOf(file: string | null): string {
    return file === null ? this.label : `${this.label}/${file}`;
  }

  /**
   * Streams the records of a CSV file.
   *
   * @param file name inside the data set's folder, or null when the data set is one file
   * @param columns gives the columns that must be there, from the header
   * @param habits how the publisher writes its files
   */
  csv(
    file: string | null,
    columns: (header: readonly string[]) => Columns,
    habits: CsvHabits = {},
  ): AsyncGenerator<CsvRecord> {
    const name = this.nameOf(file);
    const path = file === null ? this.location : join(this.location, file);
    return readCsv(path, name, columns, (digest) => this.digests.set(name, digest), habits);
  }

  /** The text of the data set's one file, whole: for formats that do not stream. */
  async text(): Promise<string> {
    const name = this.nameOf(null);
    const { text, digest } = await readText(this.location, name);
    this.digests.set(name, digest);
    return text;
  }

  /** Names of the CSV files of the data set's folder, in order. */
  async csvNames(): Promise<string[]> {
    const names = await readdir(this.location).catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'ENOTDIR'
        ? fault('not-a-folder', 'a file stands where a folder should', this.label)
        : fault('unreadable-folder', phrase`the folder cannot be read: ${error.message}`, this.label);
    });
    return names.filter((name) => name.endsWith('.csv')).sort();
  }

  /** SHA-256 of the one file, or over the names and digests of the files read. */
  digest(): string {
    const files = [...this.digests].sort(([a], [b]) => (a < b ? -1 : 1));
    const [only] = files;
    if (only && only[0] === this.label) return only[1];
    return createHash('sha256')
      .update(files.map(([name, digest]) => `${digest}  ${name}\n`).join(''))
      .digest('hex');
  }
}
