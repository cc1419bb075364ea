import { buildSnapshot } from '../../scripts/build-snapshot.js';
import { syncFrom } from '../../src/sources/sync-from.js';

const [work, from, home, dataFolder] = process.argv.slice(2) as [string, string, string, string];
process.stdout.write('ready\n');
if (work === 'sync') await syncFrom(from, { home, dataFolder });
else await buildSnapshot(from, dataFolder);
