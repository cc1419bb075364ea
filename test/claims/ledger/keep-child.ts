import { Ledger } from '../../../src/claims/ledger/store.js';

/** Keeps claims one at a time, each with an objection: a process of the test of several at once. */
const [home, name, times] = process.argv.slice(2);
for (let i = 0; i < Number(times); i++) {
  const ledger = Ledger.open(home);
  const id = `${name}-${i}`;
  ledger.keep([
    { claim: { id } as never, title: null, publisher: null, address: 'test', keptOn: '2026-01-01' },
  ]);
  ledger.object(id, { madeOn: '2026-01-01', by: name, text: 'no' });
  ledger.close();
}
