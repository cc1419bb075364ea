// Fetches the JSON schema of SPDX 3.0.1 (Community Specification License 1.0) into a folder outside version control,
// where test/shared/spdx-schema.test.ts looks for it: node scripts/fetch-spdx-schema.mjs
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ADDRESS = 'https://spdx.org/schema/3.0.1/spdx-json-schema.json';
const SHA256 = '59f59713c7d73ff0d833f4f468df974a689fc9dd36dc5510f1875ff85d276c54';

const folder = fileURLToPath(new URL('../schemas-from-spdx', import.meta.url));
const response = await fetch(ADDRESS);
if (!response.ok) throw new Error(`${ADDRESS}: status ${response.status}`);
const body = Buffer.from(await response.arrayBuffer());
const digest = createHash('sha256').update(body).digest('hex');
if (digest !== SHA256) throw new Error(`${ADDRESS}: sha256 ${digest}, expected ${SHA256}`);
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/spdx-3.0.1.json`, body);
console.log(`${folder}/spdx-3.0.1.json`);
