import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identities } from '../../../src/registry/names/identities.js';
import { nameMatcher } from '../../../src/registry/names/matcher.js';
import { organisationGuard } from '../../../src/registry/names/organisations.js';

const guard = organisationGuard(
  [
    { name: 'Birch', parent: null },
    { name: 'Oak', parent: null },
  ],
  [],
);
const name = (text: string, organisation = '', source = 'list') => ({ text, organisation, source });
const sorted = (names: ReturnType<typeof name>[], decisions: never[] = []) =>
  identities(nameMatcher({ names, guard, aliases: [], decisions }), (source) => source === 'families');
const modelOf = (rows: ReturnType<typeof sorted>, text: string, organisations = '') =>
  rows.find((row) => row.name === text && row.organisations === organisations)?.model;

describe('identities', () => {
  it('gives all names of a model one text, the most used', () => {
    const rows = sorted([
      name('x-1_high', 'Birch', 'p'),
      name('X-1', 'Birch', 'p'),
      name('X-1', 'Birch', 'q'),
    ]);
    expect(new Set(rows.map(({ model }) => model))).toEqual(new Set(['X-1']));
  });

  it('keeps one name of two makers apart, and leaves a name without a maker to neither', () => {
    const rows = sorted([name('K2', 'Birch'), name('K2', 'Oak'), name('k2', '', 'other')]);
    expect(new Set(rows.map(({ model }) => model)).size).toBe(3);
  });

  it('does not join two different models through a name that is the same as both', () => {
    const rows = sorted([
      name('x-1-chat', 'Birch', 'p'),
      name('x-1-base', 'Birch', 'p'),
      name('x-1-chat', '', 'q'),
    ]);
    expect(modelOf(rows, 'x-1-chat', 'Birch')).toBe(modelOf(rows, 'x-1-chat'));
    expect(modelOf(rows, 'x-1-base', 'Birch')).not.toBe(modelOf(rows, 'x-1-chat'));
  });

  it('tells a family of one list from the models that others name', () => {
    const rows = sorted([name('Yi', 'Birch', 'families'), name('Yi-34B', 'Birch'), name('Yi-6B', 'Oak')]);
    const family = (text: string) => rows.find((row) => row.name === text)?.family;
    expect([family('Yi'), family('Yi-34B'), family('Yi-6B')]).toEqual(['Yi', 'Yi', null]);
  });

  it('gives the same whatever the order of the lists, and one model to each name', () => {
    const text = fc.constantFrom(
      'x-1',
      'X-1 (high)',
      'x-1-chat',
      'x 1 base',
      'x-1-2025-03-04',
      'x-1-preview',
      'x-2',
    );
    const one = fc.record({
      text,
      organisation: fc.constantFrom('', 'Birch', 'Oak'),
      source: fc.constantFrom('p', 'q', 'families'),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(one, { selector: (x) => JSON.stringify(x), maxLength: 14 }),
        fc.nat(),
        (names, shift) => {
          const turned = [
            ...names.slice(shift % (names.length || 1)),
            ...names.slice(0, shift % (names.length || 1)),
          ];
          const [here, there] = [sorted(names), sorted(turned)];
          expect(there).toEqual(here);
          const keys = here.map((row) => `${row.name}\n${row.organisations}`);
          expect(new Set(keys).size).toBe(keys.length);
        },
      ),
      { numRuns: 60 },
    );
  });
});
