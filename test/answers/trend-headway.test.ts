import { expect, it } from 'vitest';
import { chinaGap, shipped } from './support.js';

it('the trend is measured on our own index as on any other', async () => {
  const registry = await shipped();
  const { trend, intervalBasis } = await chinaGap(registry, { measure: 'headway', draws: '100' });
  expect(intervalBasis).toBe('refit');
  expect(trend.windows.map(({ windowMonths }) => windowMonths)).toEqual([12, 6, 24]);
  for (const { change, changePoints, probabilityWidening } of trend.windows.slice(0, 2)) {
    expect(change?.low).toBeLessThan(change?.high as number);
    expect(changePoints?.low).toBeLessThan(changePoints?.high as number);
    expect(probabilityWidening).toBeGreaterThan(0);
    expect(probabilityWidening).toBeLessThan(1);
  }
  expect(trend.reason.code).toMatch(/./);
  registry.close();
});
