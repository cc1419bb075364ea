import type { Registry } from './registry.js';

/** The benchmarks of the index that ask for one domain, by name. */
export async function domainBenchmarks(registry: Registry, domain: string): Promise<string[]> {
  const rows = await registry.rows(
    'SELECT name FROM benchmark WHERE domain = $domain AND in_index ORDER BY name',
    { domain },
  );
  return rows.map((row) => String(row.name));
}
