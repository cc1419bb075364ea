import { sameSpeaker, speakerRecord } from '../../claims/ledger/speaker-record.js';
import { Ledger } from '../../claims/ledger/store.js';
import {
  type CheckedClaim,
  type ClaimsAnswer,
  type ClaimsQuery,
  HeadwayError,
  type LedgerEntry,
  phrase,
} from '../../contract/index.js';
import { homeFolder, type Registry } from '../../registry/index.js';
import { judge } from '../check/judge.js';
import { isAhead } from '../check/judge-ahead.js';
import { provenance } from '../provenance.js';
import { today } from '../today.js';
import { ledgerEntries } from './entries.js';
import { fromFirstOf, measuredGap } from './measured-gap.js';

/** The ledger, filtered. */
export async function claims(
  registry: Registry,
  query: ClaimsQuery,
  home = homeFolder(),
): Promise<ClaimsAnswer> {
  const all = await ledgerEntries(registry, home);
  const entries = all.filter((entry) => fits(entry, query));
  return {
    kind: 'claims',
    total: entries.length,
    entries,
    record: query.speaker === null ? null : speakerRecord(query.speaker, all),
    measured: query.measured ? fromFirstOf(await measuredGap(registry), daysOf(entries)) : [],
    ...provenance(registry, null, null),
  };
}

const daysOf = (entries: readonly LedgerEntry[]) => entries.flatMap(({ claim }) => claim.saidOn?.to ?? []);

function fits({ claim, origin, resolution }: LedgerEntry, query: ClaimsQuery): boolean {
  const said = claim.saidOn?.to ?? null;
  return (
    (query.type === null || claim.type === query.type) &&
    (query.verdict === null || (resolution?.verdict ?? claim.verdict) === query.verdict) &&
    (query.speaker === null || sameSpeaker(claim.speaker, query.speaker)) &&
    (query.from === null || (said !== null && said >= query.from)) &&
    (query.to === null || (said !== null && said <= query.to)) &&
    (query.origin === null || origin === query.origin)
  );
}

/** Adds an objection to a claim; it is shown beside the verdict. @throws HeadwayError for an unknown id */
export async function contest(
  registry: Registry,
  id: string,
  { text, by }: { readonly text: string; readonly by: string | null },
  home = homeFolder(),
): Promise<ClaimsAnswer> {
  const known = (await ledgerEntries(registry, home)).some(({ claim }) => claim.id === id);
  if (!known) {
    throw new HeadwayError({
      code: 'unknown-claim',
      what: phrase`the ledger has no claim "${id}"`,
      where: 'claims contest',
      remedy: 'headway claims lists them with their ids',
    });
  }
  if (text.trim() === '' || text.length > 2000) {
    throw new HeadwayError({
      code: 'bad-objection',
      what: text.trim() === '' ? 'the objection is empty' : phrase`an objection of ${text.length} characters`,
      where: '--because',
      remedy: 'write 1 to 2000 characters',
    });
  }
  const ledger = Ledger.open(home);
  try {
    ledger.object(id, { madeOn: today(), by, text: text.trim() });
  } finally {
    ledger.close();
  }
  return only(registry, [id], home);
}

/**
 * Resolves the forecasts whose horizon has passed, by the data of their last day: the same data give the same outcome.
 * What is resolved stays resolved.
 */
export async function resolveClaims(registry: Registry, home = homeFolder()): Promise<ClaimsAnswer> {
  const due = (await ledgerEntries(registry, home)).filter(
    ({ claim, resolution }) => isDue(claim) && resolution === null,
  );
  const resolved: string[] = [];
  for (const { claim, publisher, address } of due) {
    const { verdict, factor, reason } = await judge({
      registry,
      claim,
      publisher,
      source: address,
      pair: null,
    });
    if (verdict === null || verdict === 'pending' || verdict === 'not-measurable') continue;
    const ledger = Ledger.open(home);
    try {
      ledger.resolve(claim.id, {
        resolvedOn: claim.horizon?.to ?? today(),
        verdict,
        factor,
        reason: reason ?? null,
        explanation: null,
      });
    } finally {
      ledger.close();
    }
    resolved.push(claim.id);
  }
  return only(registry, resolved, home);
}

/** A forecast of any type whose day has come. Whether the data reach that day its judge says. */
function isDue(claim: CheckedClaim): boolean {
  const { type, horizon } = claim;
  return horizon !== null && horizon.to <= today() && (type === 'overtake' || isAhead(claim));
}

async function only(registry: Registry, ids: readonly string[], home: string): Promise<ClaimsAnswer> {
  const entries = (await ledgerEntries(registry, home)).filter(({ claim }) => ids.includes(claim.id));
  return {
    kind: 'claims',
    total: entries.length,
    entries,
    record: null,
    measured: [],
    ...provenance(registry, null, null),
  };
}
