import { existsSync } from 'node:fs';
import { firstTellings } from '../../claims/ledger/first-tellings.js';
import { Ledger, ledgerFile } from '../../claims/ledger/store.js';
import type { CheckedClaim, LedgerEntry } from '../../contract/index.js';
import { homeFolder, perRegistry, type Registry } from '../../registry/index.js';
import { judge } from '../check/judge.js';
import { shippedLedger } from './shipped-ledger.js';

type Unlinked = Omit<LedgerEntry, 'story'>;

/** Every entry of the ledger: those that ship, judged with the data held, and those kept here, as they were judged. */
export async function ledgerEntries(registry: Registry, home = homeFolder()): Promise<LedgerEntry[]> {
  const kept = keptEntries(home);
  const shipped = (await shippedEntries(registry)).map((entry) => ({
    ...entry,
    objections: kept.objections.get(entry.claim.id) ?? [],
    resolution: kept.resolutions.get(entry.claim.id) ?? null,
  }));
  const all = [...shipped, ...kept.entries];
  const stories = firstTellings(all.map(({ claim }) => claim));
  return all.map((entry) => ({ ...entry, story: stories.get(entry.claim.id) ?? entry.claim.id }));
}

const shippedEntries = perRegistry(async (registry): Promise<readonly Unlinked[]> => {
  const entries: Unlinked[] = [];
  for (const { claim, said, outlet, address, retrievedOn } of shippedLedger()) {
    const judgement = await judge({ registry, claim, publisher: outlet, source: address, pair: null });
    const checked: CheckedClaim = { ...claim, ...judgement, said };
    entries.push({
      claim: checked,
      origin: 'shipped',
      title: null,
      publisher: outlet,
      address,
      keptOn: retrievedOn,
      objections: [],
      resolution: null,
    });
  }
  return entries;
});

function keptEntries(home: string) {
  if (!existsSync(ledgerFile(home))) {
    return { entries: [] as Unlinked[], objections: new Map(), resolutions: new Map() };
  }
  const ledger = Ledger.open(home);
  try {
    const [objections, resolutions] = [ledger.objections(), ledger.resolutions()];
    const entries = ledger.claims().map(
      ({ claim, title, publisher, address, keptOn }): Unlinked => ({
        claim,
        origin: 'kept',
        title,
        publisher,
        address,
        keptOn,
        objections: objections.get(claim.id) ?? [],
        resolution: resolutions.get(claim.id) ?? null,
      }),
    );
    return { entries, objections, resolutions };
  } finally {
    ledger.close();
  }
}
