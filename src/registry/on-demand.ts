import type { Table } from './schema.js';

/** Tables that are loaded when a query first names them; each once. */
export class OnDemand {
  private readonly loading = new Map<string, Promise<void>>();

  constructor(
    private readonly tables: readonly Table[],
    private readonly load: (table: Table) => Promise<void>,
  ) {}

  /** Loads the tables whose names stand in a statement as words. */
  async named(sql: string): Promise<void> {
    for (const table of this.tables) {
      if (new RegExp(`\\b${table.name}\\b`, 'i').test(sql)) await this.once(table);
    }
  }

  async all(): Promise<void> {
    for (const table of this.tables) await this.once(table);
  }

  private once(table: Table): Promise<void> {
    const started = this.loading.get(table.name) ?? this.load(table);
    this.loading.set(table.name, started);
    return started;
  }
}
