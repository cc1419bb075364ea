import { describe, expect, it } from 'vitest';
import { messagesIn, toSvg } from '../../../src/report/index.js';
import { createDocument } from '../../../src/server/index.js';
import { crossing, data, estimate, gap, openGap } from '../fixtures.js';
import { chinaFrontier, unitedStatesFrontier } from '../frontiers.js';

const words = messagesIn('en');
const draw = (answer: Parameters<typeof toSvg>[0], width: number) =>
  `${toSvg(answer, { document: createDocument(), words, width }).replaceAll('><', '>\n<')}\n`;

describe('toSvg', () => {
  it('draws both frontiers with the gap between them', async () => {
    await expect(draw(gap(), 820)).toMatchFileSnapshot('pictures/china.svg');
    await expect(draw(gap(), 380)).toMatchFileSnapshot('pictures/china-phone.svg');
    await expect(draw(openGap(), 820)).toMatchFileSnapshot('pictures/open.svg');
  });

  it('draws a lower bound, a group ahead, and a group without models', async () => {
    const early = gap({
      asOf: '2024-01-15',
      months: estimate(10.1, 9, null),
      definitions: [
        { method: 'daily', months: estimate(10.1, 9, null), censored: true, average: gap().average },
      ],
      censored: { days: 3, records: 1, now: true },
      frontiers: { leader: unitedStatesFrontier.slice(0, 2), follower: chinaFrontier.slice(0, 3) },
    });
    await expect(draw(early, 820)).toMatchFileSnapshot('pictures/censored.svg');
    const months = estimate(-6.9, -9.8, -4.1);
    const ahead = gap({
      follower: 'country="United States"',
      leader: 'country=China',
      months,
      points: estimate(-8.1, -10.4, -5.9),
      frontiers: { leader: chinaFrontier, follower: unitedStatesFrontier },
      definitions: [{ method: 'daily', months, censored: false, average: gap().average }],
      crossing: crossing('follower', unitedStatesFrontier, chinaFrontier.at(-1)?.value ?? null),
    });
    await expect(draw(ahead, 820)).toMatchFileSnapshot('pictures/ahead.svg');
    const none = gap({
      months: null,
      points: null,
      asOf: '2023-03-20',
      definitions: [],
      frontiers: { leader: unitedStatesFrontier.slice(0, 2), follower: [] },
    });
    await expect(draw(none, 820)).toMatchFileSnapshot('pictures/none.svg');
  });

  it('draws a frame even without a single record', () => {
    const svg = draw(gap({ months: null, points: null, frontiers: { leader: [], follower: [] } }), 820);
    expect(svg).toContain('no gap between China and the');
    expect(svg).not.toContain('NaN');
  });

  it('refuses what has no picture', () => {
    expect(() => toSvg(data, { document: createDocument(), words })).toThrow('"data" has no picture');
  });
});
