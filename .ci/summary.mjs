// Reads vitest's JSON report: names each failed and each skipped test, and fails those skipped outside test/shared/.
// The last line is "N passed N failed".
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

const [report, root] = process.argv.slice(2);
const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
let passed = 0;
let failed = 0;
for (const { name, status, message, assertionResults } of testResults) {
  const file = relative(root, name);
  if (status === 'failed' && !assertionResults.some((test) => test.status === 'failed')) {
    failed++;
    console.log(`FAILED   ${file}: ${String(message).split('\n')[0]}`);
  }
  for (const test of assertionResults) {
    const title = [...test.ancestorTitles, test.title].join(' > ');
    if (test.status === 'passed') passed++;
    else if (test.status === 'failed') {
      failed++;
      console.log(`FAILED   ${file} > ${title}`);
    } else {
      const allowed = file.startsWith('test/shared/');
      if (!allowed) failed++;
      console.log(`skipped  ${file} > ${title}${allowed ? '' : ' (FAILED: only test/shared/ may skip)'}`);
    }
  }
}
console.log(`${passed} passed ${failed} failed`);
