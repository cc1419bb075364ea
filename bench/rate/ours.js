// One whole run on a vote file: ours.js FILE. Prints seconds and megabytes as JSON.
import { rate } from '../../dist/answers/rate.js';
import { rateText } from '../../dist/report/text/rate.js';

const answer = await rate({ file: process.argv[2] }, 'bench');
rateText(answer);
const memory = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ memory, top: answer.ratings[0].name }));
