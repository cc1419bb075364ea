/**
 * Near-duplicates over generated documents of 300 words, of which every tenth is a copy of an earlier one, cut to
 * three quarters with a quarter of its own (Jaccard about .58): wall and CPU time,
 * memory, and how many copies are found.
 *
 *   npx tsx bench/near-duplicates.ts [25000 50000 100000]
 */
import { nearDuplicates } from '../src/documents/near-duplicates/near-duplicates.js';
import { mixed } from '../src/documents/near-duplicates/shingles.js';

const sizes = process.argv.slice(2).map(Number);
for (const size of sizes.length > 0 ? sizes : [25_000, 50_000, 100_000]) {
  const planted = new Set<string>();
  const started = performance.now();
  const cpu = process.cpuUsage();
  let peak = 0;
  let copies = 0;
  let others = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 50);
  for await (const { first, second } of nearDuplicates(generated(size, planted))) {
    if (planted.has(`${first} ${second}`)) copies++;
    else others++;
    peak = Math.max(peak, process.memoryUsage().rss);
  }
  clearInterval(watch);
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  console.log(
    `${size} documents: ${seconds.toFixed(1)} s, CPU ${((user + system) / size).toFixed(0)} µs each,`,
    `peak memory ${(peak / 1e6).toFixed(0)} MB, copies found ${copies} of ${planted.size}, other pairs ${others}`,
  );
}

/** A document a time, none kept: a copy's original is generated again from its seed. */
async function* generated(size: number, planted: Set<string>) {
  for (let i = 0; i < size; i++) {
    if (i % 10 !== 9) yield { id: `${i}`, text: wordsOf(i, 300).join(' ') };
    else {
      planted.add(`${i - 5} ${i}`);
      yield { id: `${i}`, text: [...wordsOf(i, 75), ...wordsOf(i - 5, 225)].join(' ') };
    }
    if (i % 500 === 0) await new Promise(setImmediate);
  }
}

/** Words by a power law over 20,000; each a hash of the seed and its place. */
function wordsOf(seed: number, count: number): string[] {
  return Array.from(
    { length: count },
    (_, i) => `w${Math.floor(20_000 * (mixed(seed * 1_000 + i) / 2 ** 32) ** 3)}`,
  );
}
