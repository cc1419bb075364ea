import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evaluation, scorecard } from '../../scripts/scorecard.mjs';
import { benchmark } from '../../src/answers/benchmark.js';
import { measureTable } from '../../src/answers/measures/index.js';
import { benchmarkAnswerSchema } from '../../src/contract/schemas.js';
import type { Registry } from '../../src/registry/index.js';
import { toText } from '../../src/report/index.js';
import { expectSchema, failureOf, shipped } from './support.js';

let registry: Registry;
beforeAll(async () => {
  registry = await shipped();
});
afterAll(() => registry.close());

describe('benchmark', () => {
  it('says how hard it is on the index: a model there scores half of what lies above guessing', async () => {
    const answer = await benchmark(registry, 'gpqa DIAMOND');
    expectSchema(benchmarkAnswerSchema, answer);
    expect(answer.benchmark).toMatchObject({ name: 'GPQA diamond', floor: 0.25, inIndex: true });
    const { refit } = await measureTable(registry, 'eci-refit', null);
    const at = refit!.benchmarks.indexOf('GPQA diamond');
    const expected = (points: number) => {
      const ability = (points - refit!.scale.intercept) / refit!.scale.factor;
      return 1 / (1 + Math.exp(-refit!.fit.slope[at]! * (ability - refit!.fit.difficulty[at]!)));
    };
    const { halfway, steepness, scores } = answer.item!;
    expect(expected(halfway)).toBeCloseTo(0.5, 9);
    expect((expected(halfway + 0.01) - expected(halfway - 0.01)) / 0.02).toBeCloseTo(steepness, 6);
    expect(scores).toBeLessThanOrEqual(answer.scores.total);
    expect(answer.scores.models[0]?.value?.estimate).toBeGreaterThan(0.9);
    expect(toText(answer)).toContain('GPQA diamond');
  });

  it('outside the fit has no such figures; an unknown name is refused with near ones', async () => {
    expect((await benchmark(registry, 'BoolQ')).item).toBeNull();
    const failure = await failureOf(benchmark(registry, 'GPQA ruby'));
    expect(failure).toMatchObject({ code: 'unknown-benchmark', httpStatus: 404 });
    expect(failure.message).toContain('GPQA diamond');
  });
});

describe('the scorecard', () => {
  it('holds every evaluation with every row of its tables', () => {
    const card = scorecard();
    expect(card.map(({ name }) => name)).toEqual([...card.map(({ name }) => name)].sort());
    const claims = card.find(({ name }) => name === 'claims')!;
    const blocks = claims.sections.flatMap((section) => section.blocks);
    const first = blocks.find((block) => 'columns' in block)!;
    expect(first.columns).toContain('F1');
    expect(first.rows.every((row) => row.length === first.columns.length)).toBe(true);
  });

  it('reads headings, paragraphs, tables and the words of links', () => {
    const text =
      '# Title\n\nSome **bold** [words](a.md).\n\n## Part\n\nBefore.\n| a | b |\n| --- | --- |\n| 1 | `x` |\n';
    expect(evaluation('name', text)).toEqual({
      name: 'name',
      title: 'Title',
      sections: [
        { heading: null, blocks: [{ text: 'Some bold words.' }] },
        { heading: 'Part', blocks: [{ text: 'Before.' }, { columns: ['a', 'b'], rows: [['1', '`x`']] }] },
      ],
    });
  });
});
