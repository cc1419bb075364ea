import { addKeys } from './page/keys.js';
import { enhanceTable } from './page/tables.js';

for (const table of document.querySelectorAll<HTMLTableElement>('main table')) enhanceTable(table);
addKeys();
