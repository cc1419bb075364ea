import { writeFileSync } from 'node:fs';
import { summaryLines } from './evaluate-summary/lines.js';

/** Prints and writes docs/evaluate/summary.md: each thing that was asked of the measures beside what was found. */
const FOLDER = new URL('../docs/', import.meta.url).pathname;
const lines = summaryLines(FOLDER);
const cell = (text: string) => text.replaceAll('|', '\\|');
const page = `${[
  '# What was asked of the measures, and what was found',
  '',
  'Written by `npm run evaluate`; do not edit. Figures are read from the evaluations and the benches on record; each names its page, and each page the data and the day that it was made on.',
  '',
  '| asked | found | met | where |',
  '| --- | --- | --- | --- |',
  ...lines.map(({ asked, found, met, where }) => `| ${cell(asked)} | ${cell(found)} | ${met} | ${where} |`),
].join('\n')}\n`;
writeFileSync(`${FOLDER}evaluate/summary.md`, page);
process.stdout.write(page);
