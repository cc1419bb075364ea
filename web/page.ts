import { addCopying } from './page/copy.js';
import { addKeys } from './page/keys.js';
import { addRefit } from './page/refit.js';
import { enhanceTable } from './page/tables.js';
import { openTargets } from './page/targets.js';

for (const table of document.querySelectorAll<HTMLTableElement>('main table')) enhanceTable(table);
for (const list of document.querySelectorAll<HTMLElement>('[data-copy]')) addCopying(list);
for (const section of document.querySelectorAll<HTMLElement>('[data-refit]')) addRefit(section);
openTargets();
addKeys();
