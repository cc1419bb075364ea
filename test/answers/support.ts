import { join } from 'node:path';
import { expect } from 'vitest';
import type { ZodType } from 'zod';
import { gap } from '../../src/answers/index.js';
import { type GapAnswer, gapQuery, type HeadwayError, type Parameters } from '../../src/contract/index.js';
import { gapAnswerSchema } from '../../src/contract/schemas.js';
import { openRegistry, type Registry } from '../../src/registry/index.js';

/** The shipped snapshot, whatever HEADWAY_HOME says. */
export function shipped(): Promise<Registry> {
  return openRegistry({ home: join(import.meta.dirname, 'no-such-home') });
}

/** China behind the United States on Epoch's index as published, with few draws; parameters named as flags. */
export async function chinaGap(registry: Registry, parameters: Parameters = {}): Promise<GapAnswer> {
  const query = {
    follower: 'country=China',
    leader: 'country=US',
    measure: 'eci',
    draws: '20',
    ...parameters,
  };
  const answer = await gap(registry, gapQuery(query));
  expectSchema(gapAnswerSchema, answer);
  return answer;
}

/** The answer is what the contract says: nothing more, nothing less, and the same after a trip through JSON. */
export function expectSchema(schema: ZodType, answer: unknown): void {
  expect(schema.parse(answer)).toEqual(answer);
  expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
}

/** The definition's figures. */
export function definition(answer: GapAnswer, method: string) {
  const found = answer.definitions.find((one) => one.method === method);
  expect(found).toBeDefined();
  return found as GapAnswer['definitions'][number];
}

export async function failureOf(asked: Promise<unknown>): Promise<HeadwayError> {
  const error = await asked.then(
    () => null,
    (one: unknown) => one,
  );
  expect(error).toMatchObject({ name: 'HeadwayError', exitStatus: 2 });
  expect((error as HeadwayError).message).not.toMatch(/\n/);
  return error as HeadwayError;
}
