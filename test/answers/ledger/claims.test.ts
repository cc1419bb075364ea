import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claims, contest, resolveClaims } from '../../../src/answers/ledger/claims.js';
import { keepClaims } from '../../../src/answers/ledger/keep-claims.js';
import type { CheckAnswer, CheckedClaim, Claim, ClaimsQuery } from '../../../src/contract/index.js';
import { claimsAnswerSchema } from '../../../src/contract/schemas.js';
import type { Registry } from '../../../src/registry/index.js';
import { outcomeOf } from '../../../src/report/in-words.js';
import { messagesIn } from '../../../src/report/messages/index.js';
import { claimOf, dayRange } from '../check/claim-of.js';
import { judgedInEnglish as judge } from '../check/judged-in-english.js';
import { shipped } from '../support.js';

let registry: Registry;
const root = mkdtempSync(join(tmpdir(), 'headway-claims-'));
beforeAll(async () => {
  registry = await shipped();
});
afterAll(() => {
  registry.close();
  rmSync(root, { recursive: true });
});

const KEPT: ClaimsQuery = {
  type: null,
  verdict: null,
  speaker: null,
  from: null,
  to: null,
  origin: 'kept',
  measured: false,
};
const overtake = {
  type: 'overtake',
  relation: 'surpasses',
  quote: 'China will overtake the United States',
  saidOn: dayRange('2025-06-01'),
} as const;
const passed = dayRange('2025-06-01', '2025-12-31');

/** Keeps claims as `check --keep` does, judged on the day they were read, when their horizon was still to come. */
function keep(home: string, parts: readonly Partial<Claim>[]): void {
  const kept = parts.map(
    (one, i): CheckedClaim => ({
      ...claimOf({ ...overtake, ...one, id: `doc-${i + 1}` }),
      verdict: 'pending',
      measured: null,
      explanation: 'Pending: its horizon had not passed.',
      evidence: [],
      said: 'direct',
      factor: null,
      probability: null,
      beside: [],
      figure: null,
    }),
  );
  const document = { source: 'https://example.org/a', title: null, publisher: 'A Newspaper' };
  keepClaims({ document, claims: kept } as unknown as CheckAnswer, home, '2025-06-02');
}

describe('forecasts that fell due', () => {
  const due: readonly Partial<Claim>[] = [
    { horizon: passed },
    { relation: 'does-not-surpass', quote: 'China will not overtake the United States', horizon: passed },
    {
      quote: 'a chance of 20 % that China overtakes the US',
      value: { min: 20, max: 20, unit: '%' },
      horizon: passed,
    },
    { quote: 'China will overtake the United States by 2030', horizon: dayRange('2025-06-01', '2030-12-31') },
    { quote: 'China will overtake the United States' },
    { quote: 'China will overtake Atlantis', object: 'Atlantis', horizon: passed },
    {
      type: 'lag',
      relation: 'behind',
      quote: 'China will be two years behind',
      value: { min: 2, max: 2, unit: 'years' },
      horizon: passed,
    },
    {
      type: 'lag',
      relation: 'behind',
      quote: 'China was behind in 2024',
      horizon: dayRange('2024-01-01', '2024-12-31'),
    },
  ];

  it('are resolved by the data of their last day, and nothing else is', async () => {
    const home = join(root, 'due');
    keep(home, due);
    const answer = await resolveClaims(registry, home);
    expect(claimsAnswerSchema.parse(answer)).toEqual(answer);
    expect(
      answer.entries.map(({ claim, resolution }) => [claim.id, resolution?.verdict, resolution?.resolvedOn]),
    ).toEqual([
      ['doc-1', 'contradicted', '2025-12-31'],
      ['doc-2', 'supported', '2025-12-31'],
      ['doc-3', 'uncertain', '2025-12-31'],
      ['doc-7', 'overstated', '2025-12-31'],
    ]);
    const [first] = answer.entries;
    expect(first && outcomeOf(first, messagesIn('en'))).toMatch(
      /^By 31 December 2025 the frontier of China had stood above .* under 1 %; stated: that it will/,
    );
    expect(first.claim.verdict).toBe('pending');
    const again = await resolveClaims(registry, home);
    expect(again.entries).toEqual([]);
  });

  it('come out the same in another ledger, whatever was asked before', async () => {
    const resolved = async (name: string, parts: readonly Partial<Claim>[]) => {
      const home = join(root, name);
      keep(home, parts);
      return (await resolveClaims(registry, home)).entries.map(({ resolution }) => resolution);
    };
    expect(await resolved('forth', due)).toEqual((await resolved('back', due.toReversed())).toReversed());
  });

  it('use what was known that day where an edition of that day is held, and say where it is not', async () => {
    const judged = (to: string) =>
      judge({
        registry,
        claim: claimOf({ ...overtake, saidOn: dayRange('2025-01-01'), horizon: dayRange('2025-01-01', to) }),
        publisher: null,
        source: '',
        pair: null,
      });
    expect((await judged('2025-12-31')).explanation).not.toContain('measured later');
    expect((await judged('2025-09-01')).explanation).toContain('with scores measured later');
  });

  it('count in a speaker’s record as they came out', async () => {
    const home = join(root, 'record');
    keep(home, [{ speaker: 'A Seer', horizon: passed }]);
    const record = async () =>
      (await claims(registry, { ...KEPT, speaker: 'A Seer' }, home)).record?.verdicts;
    expect(await record()).toEqual([{ verdict: 'pending', claims: 1 }]);
    await resolveClaims(registry, home);
    expect(await record()).toEqual([{ verdict: 'contradicted', claims: 1 }]);
  });
});

describe('an objection', () => {
  it('stands beside the verdict, and changes nothing else', async () => {
    const home = join(root, 'contest');
    keep(home, [{}]);
    const answer = await contest(registry, 'doc-1', { text: ' the day is wrong ', by: 'A Reader' }, home);
    expect(answer.entries.map(({ claim, objections }) => [claim.verdict, objections])).toEqual([
      ['pending', [{ madeOn: expect.any(String), by: 'A Reader', text: 'the day is wrong' }]],
    ]);
    const [entry] = (await claims(registry, { ...KEPT, origin: 'shipped' }, home)).entries;
    await contest(registry, entry.claim.id, { text: 'no', by: null }, home);
    const [again] = (await claims(registry, { ...KEPT, origin: 'shipped' }, home)).entries;
    expect(again).toEqual({ ...entry, objections: [{ madeOn: expect.any(String), by: null, text: 'no' }] });
  });

  it.each([
    ['nobody-1', 'no', /the ledger has no claim "nobody-1"/],
    ['doc-1', '  ', /the objection is empty/],
    ['doc-1', 'x'.repeat(2001), /an objection of 2001 characters/],
  ])('to %s is refused where it cannot stand', async (id, text, why) => {
    const home = join(root, 'refused');
    keep(home, [{}]);
    await expect(contest(registry, id, { text, by: null }, home)).rejects.toThrow(why);
  });
});

describe('the ledger, filtered', () => {
  it('by type, verdict, speaker and day', async () => {
    const home = join(root, 'filter');
    keep(home, [
      { speaker: 'Ann', saidOn: dayRange('2025-01-01') },
      { speaker: 'Bo', saidOn: null },
      { speaker: 'ann', type: 'lag' },
    ]);
    const ids = async (query: Partial<ClaimsQuery>) =>
      (await claims(registry, { ...KEPT, ...query }, home)).entries.map(({ claim }) => claim.id);
    expect(await ids({})).toEqual(['doc-1', 'doc-2', 'doc-3']);
    expect(await ids({ speaker: 'Ann' })).toEqual(['doc-1', 'doc-3']);
    expect(await ids({ type: 'lag' })).toEqual(['doc-3']);
    expect(await ids({ to: '2025-02-01' })).toEqual(['doc-1']);
    expect(await ids({ verdict: 'supported' })).toEqual([]);
  });

  it('gives the measured gap from the first day on, by week, in order', async () => {
    const home = join(root, 'measured');
    keep(home, [{ saidOn: dayRange('2026-01-10') }]);
    const { measured } = await claims(registry, { ...KEPT, measured: true }, home);
    expect(measured[0].day <= '2026-01-10' && measured[1].day > '2026-01-10').toBe(true);
    expect(measured.at(-1)).toMatchObject({
      day: '2026-04-08',
      months: { estimate: expect.closeTo(9.92, 1) },
    });
    expect(measured.map(({ day }) => day)).toEqual(measured.map(({ day }) => day).sort());
  });
});
