// One whole run on a vote file: ours.js FILE. Prints seconds and megabytes as JSON.
import { rate } from '../../dist/answers/rate.js';
import { rateText } from '../../dist/report/text/rate.js';

const answer = await rate({ file: process.argv[2] }, 'bench');
rateText(answer);
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const cpu = (userCPUTime + systemCPUTime) / 1e6;
console.log(JSON.stringify({ cpu, memory: maxRSS / 1024, top: answer.ratings[0].name }));
