import { Ledger } from '../../claims/ledger/store.js';
import type { CheckAnswer } from '../../contract/index.js';
import { homeFolder } from '../../registry/index.js';
import { today } from '../today.js';

/** Stores the claims of a checked document in the ledger; a document checked again replaces its claims. */
export function keepClaims({ document, claims }: CheckAnswer, home = homeFolder(), keptOn = today()): void {
  const ledger = Ledger.open(home);
  try {
    const { source: address, title, publisher } = document;
    ledger.keep(claims.map((claim) => ({ claim, title, publisher, address, keptOn })));
  } finally {
    ledger.close();
  }
}
