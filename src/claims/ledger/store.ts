import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import {
  type CheckedClaim,
  HeadwayError,
  type Objection,
  phrase,
  type Resolution,
} from '../../contract/index.js';

/** A claim as it was stored, with where it was found. */
export interface KeptClaim {
  readonly claim: CheckedClaim;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly address: string;
  readonly keptOn: string;
}

interface Statement {
  run(...parameters: unknown[]): { changes: number };
  all(...parameters: unknown[]): Record<string, unknown>[];
}
interface Connection {
  pragma(text: string): unknown;
  exec(sql: string): void;
  prepare(sql: string): Statement;
  close(): void;
}
type Sqlite = new (path: string, options: { timeout: number }) => Connection;

const VERSION = 2;
/** How long one process waits for another that writes. */
const BUSY_MILLISECONDS = 10_000;
const TABLES = `
  CREATE TABLE IF NOT EXISTS claim (
    id TEXT PRIMARY KEY, kept_on TEXT NOT NULL, address TEXT NOT NULL, title TEXT, publisher TEXT, body TEXT NOT NULL
  );
  CREATE TABLE IF NOT EXISTS objection (
    number INTEGER PRIMARY KEY, claim TEXT NOT NULL, made_on TEXT NOT NULL, by TEXT, text TEXT NOT NULL
  );
  CREATE TABLE IF NOT EXISTS resolution (
    claim TEXT PRIMARY KEY, resolved_on TEXT NOT NULL, verdict TEXT NOT NULL, explanation TEXT NOT NULL,
    reason TEXT
  );
  PRAGMA user_version = ${VERSION};
`;

/** Outcomes of version 1 have a sentence and no code. */
const FROM_1 = 'ALTER TABLE resolution ADD COLUMN reason TEXT;';

/** The ledger's file in a home. */
export function ledgerFile(home: string): string {
  return join(home, 'ledger.sqlite');
}

/**
 * The ledger of a home: SQLite in WAL mode, which several processes read and write at once. Every change is one
 * transaction; a process that dies in between leaves the old state.
 */
export class Ledger {
  readonly #connection: Connection;

  private constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Opens the ledger, and makes it where it is not there. @throws HeadwayError where it cannot be read or written */
  static open(home: string): Ledger {
    const file = ledgerFile(home);
    let connection: Connection | null = null;
    try {
      mkdirSync(home, { recursive: true });
      const Database = createRequire(import.meta.url)('libsql') as Sqlite;
      connection = new Database(file, { timeout: BUSY_MILLISECONDS });
      connection.pragma(`busy_timeout = ${BUSY_MILLISECONDS}`);
      const [row] = connection.prepare('PRAGMA user_version').all();
      if (Number(row.user_version) > VERSION) throw tooNew(file);
      connection.pragma('journal_mode = WAL');
      const held = Number(row.user_version);
      if (held < VERSION) connection.exec(`BEGIN IMMEDIATE; ${held === 1 ? FROM_1 : ''} ${TABLES} COMMIT;`);
      return new Ledger(connection);
    } catch (error) {
      connection?.close();
      throw error instanceof HeadwayError ? error : unusable(file, error);
    }
  }

  /** Stores claims; one that is already there is written anew. */
  keep(claims: readonly KeptClaim[]): void {
    const insert = `INSERT INTO claim (id, kept_on, address, title, publisher, body) VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET kept_on = excluded.kept_on, address = excluded.address, title = excluded.title,
        publisher = excluded.publisher, body = excluded.body`;
    this.#write(() => {
      const statement = this.#connection.prepare(insert);
      for (const { claim, keptOn, address, title, publisher } of claims) {
        statement.run(claim.id, keptOn, address, title, publisher, JSON.stringify(claim));
      }
    });
  }

  /** Every stored claim, by the day it was kept. */
  claims(): KeptClaim[] {
    return this.#connection
      .prepare('SELECT * FROM claim ORDER BY kept_on, id')
      .all()
      .map((row) => ({
        claim: JSON.parse(String(row.body)) as CheckedClaim,
        title: row.title === null ? null : String(row.title),
        publisher: row.publisher === null ? null : String(row.publisher),
        address: String(row.address),
        keptOn: String(row.kept_on),
      }));
  }

  object(claim: string, { madeOn, by, text }: Objection): void {
    this.#write(() => {
      this.#connection
        .prepare('INSERT INTO objection (claim, made_on, by, text) VALUES (?, ?, ?, ?)')
        .run(claim, madeOn, by, text);
    });
  }

  /** The objections to each claim, in the order in which they were made. */
  objections(): Map<string, Objection[]> {
    const all = new Map<string, Objection[]>();
    for (const row of this.#connection.prepare('SELECT * FROM objection ORDER BY number').all()) {
      const claim = String(row.claim);
      const objection = {
        madeOn: String(row.made_on),
        by: row.by === null ? null : String(row.by),
        text: String(row.text),
      };
      all.set(claim, [...(all.get(claim) ?? []), objection]);
    }
    return all;
  }

  resolve(claim: string, { resolvedOn, verdict, factor, reason, explanation }: Resolution): void {
    this.#write(() => {
      this.#connection
        .prepare(
          'INSERT OR REPLACE INTO resolution (claim, resolved_on, verdict, explanation, reason) VALUES (?, ?, ?, ?, ?)',
        )
        .run(
          claim,
          resolvedOn,
          verdict,
          explanation ?? '',
          reason ? JSON.stringify({ factor, reason }) : null,
        );
    });
  }

  resolutions(): Map<string, Resolution> {
    const rows = this.#connection.prepare('SELECT * FROM resolution ORDER BY claim').all();
    return new Map(
      rows.map((row) => [
        String(row.claim),
        {
          resolvedOn: String(row.resolved_on),
          verdict: String(row.verdict) as Resolution['verdict'],
          ...(row.reason === null
            ? {}
            : (JSON.parse(String(row.reason)) as Pick<Resolution, 'factor' | 'reason'>)),
          explanation: String(row.explanation) || null,
        },
      ]),
    );
  }

  close(): void {
    this.#connection.close();
  }

  #write(change: () => void): void {
    this.#connection.exec('BEGIN IMMEDIATE');
    try {
      change();
      this.#connection.exec('COMMIT');
    } catch (error) {
      this.#connection.exec('ROLLBACK');
      throw error;
    }
  }
}

function tooNew(file: string): HeadwayError {
  return new HeadwayError({
    code: 'newer-ledger',
    what: 'a newer version of Headway wrote this ledger',
    where: file,
    remedy: 'use that version',
  });
}

function unusable(file: string, error: unknown): HeadwayError {
  return new HeadwayError({
    code: 'ledger-unusable',
    what: phrase`the ledger cannot be used: ${error instanceof Error ? error.message : String(error)}`,
    where: file,
    remedy: 'set HEADWAY_HOME to a folder that you may write to, or move the file away',
  });
}
