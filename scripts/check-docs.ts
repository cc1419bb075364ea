import { checkCensusPage } from './census-2023-05.js';
import { checkCommands } from './docs/commands.js';
import { checkExamples } from './docs/examples.js';
import { checkForbidden } from './docs/forbidden.js';
import { checkLinks, checkPaths } from './docs/links.js';
import { pages } from './docs/pages.js';
import { checkCounts, checkImports, checkVersion } from './docs/tables.js';

/**
 * Checks that the documentation is true to the code: commands and flags, links, paths, the table of imports, the
 * counts of the snapshot, the version, the census of May 2023, and what the examples print. `--write` puts in what they print now.
 */
const write = process.argv.includes('--write');
const findings = [
  ...checkCommands(),
  ...pages().flatMap((page) => [...checkLinks(page), ...checkPaths(page)]),
  ...checkImports(),
  ...checkCounts(),
  ...checkVersion(),
  ...checkForbidden(),
  ...(await checkCensusPage(write)),
  ...pages().flatMap((page) => checkExamples(page, write)),
];
for (const finding of findings) console.error(finding);
console.log(findings.length === 0 ? 'the documentation holds' : `${findings.length} findings`);
process.exitCode = findings.length === 0 ? 0 : 1;
