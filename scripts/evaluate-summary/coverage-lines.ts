import type { Line } from './line.js';

const [LEAST, MOST, WORLDS] = [87, 93, 1000];

/** One line a measure, from the tables of docs/evaluate/coverage.md; half of the worlds are of either kind. */
export function coverageLines(page: string): Line[] {
  return page
    .split(/^## /m)
    .filter((section) => /^`[a-z-]+`\n/.test(section))
    .map((section) => {
      const [, measure = '', worlds = ''] = /^`([a-z-]+)`\n\n(\d+) worlds/.exec(section) ?? [];
      const [whole = ''] = section.split(/^### /m);
      const held = [
        ...whole.matchAll(/^\| (.+?) \| (\d+) % \(([\d.]+)\) \|.*?\| (\d+) % \(([\d.]+)\) \|/gm),
      ].map(([, name = '', assumed, assumedWidth, other, otherWidth]) => ({
        name,
        share: (Number(assumed) + Number(other)) / 2,
        width: (Number(assumedWidth) + Number(otherWidth)) / 2,
      }));
      const inside = held.filter(({ share }) => share >= LEAST && share <= MOST);
      const enough = Number(worlds) >= WORLDS;
      return {
        asked: `The 90 % interval of the gap on \`${measure}\` holds in ${LEAST} to ${MOST} % of at least ${WORLDS} worlds, each definition, width beside`,
        found: `${worlds} worlds: ${held.map(({ name, share, width }) => `${name} ${share.toFixed(1)} % (${width.toFixed(1)})`).join(', ')}`,
        met: enough && inside.length === held.length ? 'yes' : inside.length > 0 ? 'partly' : 'no',
        where: '[coverage](coverage.md)',
      } as const;
    });
}
