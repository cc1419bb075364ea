import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkSent } from '../../src/answers/check-sent.js';
import { openRegistry, type Registry } from '../../src/registry/index.js';
import { inWords } from '../../src/report/in-words.js';
import { messagesIn } from '../../src/report/messages/index.js';

let registry: Registry;
beforeAll(async () => {
  registry = await openRegistry();
});
afterAll(() => registry.close());

const check = async (text: string) => {
  const document = new TextEncoder().encode(text);
  const answer = await checkSent(registry, { document, published: '2026-03-01' });
  return inWords(answer, messagesIn('en')).claims;
};

describe('a lag that is not understood is not judged', () => {
  it('by whom it is compared with: somebody unknown is not everyone else', async () => {
    const [claim] = await check('France trails Iceland by three months.');
    expect(claim).toMatchObject({ verdict: 'not-measurable', measured: null });
    expect(claim?.explanation).toContain('“Iceland”');
  });

  it('by its figure: one that is no time is not left out', async () => {
    for (const size of ['1e999 years', 'two kilograms']) {
      const [claim] = await check(`China trails the United States by ${size}.`);
      expect(claim, size).toMatchObject({ verdict: 'not-measurable', measured: null });
    }
  });

  it('while a year and the number of a name are no figures of it', async () => {
    for (const text of [
      'China has been behind the United States since 2023.',
      'China still trails the United States.',
    ]) {
      expect((await check(text))[0], text).toMatchObject({ type: 'lag', verdict: 'supported' });
    }
  });

  it('while nobody at all to compare with is everyone else', async () => {
    const [claim] = await check('Chinese models trail by two years.');
    expect(claim).toMatchObject({ verdict: 'overstated' });
  });
});

describe('the sentence of a lead', () => {
  it('gives distance and interval from one side', async () => {
    const [claim] = await check('China leads the United States by two years.');
    expect(claim?.verdict).toBe('contradicted');
    expect(claim?.explanation).toMatch(
      /United States stood (\d+\.\d) months ahead of China .*90 % interval (\d[\d.]*) to (\d[\d.]*),/,
    );
  });
});

it('refuses a published day that is still to come', async () => {
  const document = new TextEncoder().encode('China trails the United States.');
  await expect(checkSent(registry, { document, published: '2999-01-01' })).rejects.toMatchObject({
    code: 'future-day',
    exitStatus: 2,
  });
});
