import type { CheckAnswer, ClaimsAnswer } from '../../contract/index.js';
import { withoutPaths } from '../kept-places.js';
import type { ReopeningRegistry } from '../reopening-registry.js';
import { contest, resolveClaims } from './claims.js';
import { keepClaims } from './keep-claims.js';

/** What a server stores for the holder of its token. */
export interface LedgerWrites {
  keep(answer: CheckAnswer): Promise<void>;
  contest(id: string, objection: { text: string; by: string | null }): Promise<ClaimsAnswer>;
  resolve(): Promise<ClaimsAnswer>;
}

/** Stores in the ledger of this machine, by the data held now. */
export function ledgerWrites(held: ReopeningRegistry): LedgerWrites {
  return {
    keep: async (answer) => keepClaims(answer),
    contest: (id, objection) =>
      held.use(async (registry) => withoutPaths(await contest(registry, id, objection))),
    resolve: () => held.use(async (registry) => withoutPaths(await resolveClaims(registry))),
  };
}
