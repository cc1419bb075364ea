// One whole run of the program on a vote file, its table made and thrown away: ours.js FILE. Prints seconds and megabytes as JSON.
import { writeSync } from 'node:fs';

process.argv = [process.argv[0], 'headway', 'rate', process.argv[2], '--json'];
let printed = '';
process.stdout.write = (text, ...more) => {
  printed += text;
  more.at(-1)?.();
  return true;
};
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const cpu = (userCPUTime + systemCPUTime) / 1e6;
  const top = JSON.parse(printed).ratings[0].name;
  writeSync(1, `${JSON.stringify({ cpu, memory: maxRSS / 1024, top })}\n`);
});
await import('../../bin/headway.js');
