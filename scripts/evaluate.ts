import { existsSync } from 'node:fs';

/**
 * Runs one of the evaluations beside this file: npm run evaluate -- NAME [its flags]. Without a name: what was asked of
 * Headway's own measures, and whether the evaluations and benches on record meet it.
 */
const [name = 'summary'] = process.argv.splice(2, 1);
const script = new URL(`evaluate-${name}.ts`, import.meta.url);
if (!/^[a-z]+$/.test(name) || !existsSync(script)) {
  process.stderr.write(`there is no evaluation "${name}"; npm run evaluate -- index\n`);
  process.exitCode = 2;
} else await import(script.href);
