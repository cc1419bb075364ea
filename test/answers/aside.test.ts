import { afterAll, describe, expect, it } from 'vitest';

// The thread is the compiled one, which `npm run build` leaves.
const { aside } = (await import(
  new URL('../../dist/answers/aside.js', import.meta.url).href
)) as typeof import('../../src/answers/aside.js');

const thread = aside({ mostWaiting: 1 });
afterAll(() => thread.close());
const document = new TextEncoder().encode('China trails the United States by two years.');

describe('the other thread', () => {
  it('answers one question after another, tells how far it is, and sends away what is too much', async () => {
    const told: number[] = [];
    const first = thread.send(
      'check',
      { parameters: { published: '2024-02-21' }, documents: [document] },
      { onProgress: (_, share) => told.push(share) },
    );
    const second = thread.ask('benchmarks', { limit: '1' });
    await expect(thread.ask('benchmarks', {})).rejects.toMatchObject({ code: 'busy', httpStatus: 503 });
    expect((await first).claims).toMatchObject([{ verdict: 'overstated' }]);
    expect(told.length).toBeGreaterThan(0);
    expect((await second).benchmarks).toHaveLength(1);
    await expect(thread.ask('gap', {})).rejects.toMatchObject({ code: 'missing-parameter' });
  });

  it('drops what nobody waits for', async () => {
    const gone = new AbortController();
    const first = thread.ask('data', {});
    const second = thread.ask('data', {}, { signal: gone.signal });
    gone.abort(new Error('gone'));
    await first;
    await expect(second).rejects.toThrow('gone');
  });

  it('is ended where it takes too long, and the next question starts another', async () => {
    const hasty = aside({ milliseconds: 1 });
    await expect(hasty.ask('data', {})).rejects.toMatchObject({ code: 'too-slow', httpStatus: 503 });
    await hasty.close();
    expect((await thread.ask('benchmarks', { limit: '2' })).benchmarks).toHaveLength(2);
  });
});
