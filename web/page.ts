import { addCopying } from './page/copy.js';
import { addKeys } from './page/keys.js';
import { enhanceTable } from './page/tables.js';

for (const table of document.querySelectorAll<HTMLTableElement>('main table')) enhanceTable(table);
for (const list of document.querySelectorAll<HTMLElement>('[data-copy]')) addCopying(list);
addKeys();
