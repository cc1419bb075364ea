import { describe, expect, it } from 'vitest';
import { nameMatcher } from '../../../src/registry/names/matcher.js';
import { organisationGuard } from '../../../src/registry/names/organisations.js';

const guard = organisationGuard(
  [
    { name: 'Google', parent: null },
    { name: 'Google DeepMind', parent: 'Google' },
    { name: 'Moonshot', parent: null },
    { name: 'Shanghai Jiao Tong University', parent: null },
  ],
  [{ alias: '上海交通大学', organisation: 'Shanghai Jiao Tong University' }],
);
const name = (text: string, organisation = '', source = 'list') => ({ text, organisation, source });
const matcher = (
  names = [] as ReturnType<typeof name>[],
  aliases = [] as never[],
  decisions = [] as never[],
) => nameMatcher({ names, guard, aliases, decisions });
const judge = (one: ReturnType<typeof matcher>, a: ReturnType<typeof name>, b: ReturnType<typeof name>) =>
  one.match(one.read(a), one.read(b)).match;

describe('makers as a guard', () => {
  it('tells makers apart, in any script', () => {
    expect(judge(matcher(), name('K2', '上海交通大学'), name('K2', 'Moonshot'))).toBe('different');
  });
  it('takes a parent and its parts for one', () => {
    expect(judge(matcher(), name('Gemini 3 Pro', 'Google'), name('gemini-3-pro', 'Google DeepMind'))).toBe(
      'same',
    );
  });
  it('queues a name that several makers use where the maker is not said', () => {
    const names = [name('K2', '上海交通大学'), name('K2', 'Moonshot')];
    expect(judge(matcher(names), name('K2'), name('k2', 'Moonshot'))).toBe('open');
  });
  it('does not loop over parents that name each other', () => {
    const circle = organisationGuard(
      [
        { name: 'A', parent: 'B' },
        { name: 'B', parent: 'A' },
      ],
      [],
    );
    expect(circle.kin('A', 'C')).toBeNull();
  });
});

describe('days', () => {
  it('sets the day of the only snapshot aside', () => {
    expect(judge(matcher([name('x-1-2025-03-04')]), name('x-1'), name('x-1-2025-03-04'))).toBe('same');
  });
  it('queues a bare name of several snapshots', () => {
    const names = [name('x-1-2025-03-04', '', 'p'), name('x-1-2025-06-01', '', 'q')];
    expect(judge(matcher(names), name('x-1'), name('x-1-2025-03-04'))).toBe('open');
  });
  it('keeps apart what one list has apart', () => {
    const names = [name('x-1'), name('x-1-2025-03-04')];
    expect(judge(matcher(names), names[0], names[1])).toBe('different');
  });
});

describe('aliases and decisions', () => {
  const alias = (from: string, to: string, organisation = '') =>
    ({ alias: from, organisation, name: to }) as never;
  const decision = (nameA: string, nameB: string, decided: 'same' | 'different') =>
    ({ nameA, organisationA: '', nameB, organisationB: '', decision: decided, why: 'a test' }) as never;

  it('follows an alias of an alias', () => {
    const one = matcher([], [alias('甲', 'Jia'), alias('Jia', 'Alpha 1')]);
    expect(judge(one, name('甲'), name('alpha-1'))).toBe('same');
  });
  it('refuses aliases that run in a circle, by name', () => {
    expect(() => matcher([], [alias('a', 'b'), alias('b', 'c'), alias('c', 'a')])).toThrow(
      /circle: a = b = c = a/,
    );
  });
  it('takes an alias with a star for anything behind it, an exact one first', () => {
    const aliases = [alias('通义千问*', 'Qwen*'), alias('通义千问2.0', 'Tongyi Qianwen 2.0')];
    const one = matcher([], aliases);
    expect(judge(one, name('通义千问2.5-72B'), name('Qwen2.5-72B'))).toBe('same');
    expect(judge(one, name('通义千问2.0'), name('Qwen2'))).toBe('different');
    expect(one.read(name('通义千问')).parsed.words).toBe('通义千问');
    expect(() => matcher([], [alias('通义千问*', 'Qwen')])).toThrow(/both end with \*/);
  });
  it('refuses one alias for two models', () => {
    expect(() => matcher([], [alias('a', 'b'), alias('A', 'c')])).toThrow(/"A" stands for "b" and for "c"/);
  });
  it('allows one alias for two makers', () => {
    expect(() => matcher([], [alias('a', 'b', 'Google'), alias('a', 'c', 'Moonshot')])).not.toThrow();
  });
  it('puts a decision above the rules', () => {
    expect(judge(matcher([], [], [decision('x 1', 'y 2', 'same')]), name('y-2'), name('x-1'))).toBe('same');
  });
  it('refuses decisions that contradict each other', () => {
    expect(() =>
      matcher([], [], [decision('a 1', 'b 2', 'same'), decision('b-2', 'a-1', 'different')]),
    ).toThrow(/both as same and as different/);
  });
});

describe('what the lists tell beside a name', () => {
  it('does not take a renamed entry of a later edition for a second model', () => {
    const [early, late] = [
      { ...name('x-1-preview'), listed: ['2025-02-06', '2025-02-08'] as const },
      { ...name('x-1-preview-02-05'), listed: ['2025-02-10', '2025-03-06'] as const },
    ];
    expect(judge(matcher([early, late]), early, late)).toBe('same');
    const again = { ...early, listed: ['2025-02-06', '2025-02-10'] as const };
    expect(judge(matcher([again, late]), again, late)).toBe('different');
  });
  it('takes a bare name for its only size where both were released on one day', () => {
    const bare = { ...name('Chinchilla', '', 'p'), releasedOn: '2022-03-29' };
    const sized = { ...name('Chinchilla (70B)', '', 'q'), releasedOn: '2022-03-29' };
    expect(judge(matcher([bare, sized]), bare, sized)).toBe('same');
    expect(judge(matcher([bare, sized, name('Chinchilla (1B)', '', 'q')]), bare, sized)).toBe('open');
    const undated = name('Chinchilla', '', 'r');
    expect(judge(matcher([undated, sized]), undated, { ...sized, text: 'Chinchilla (7B)' })).toBe('open');
  });
  it('queues a name with a day where the bare one was released on another', () => {
    const bare = { ...name('x-max', '', 'p'), releasedOn: '2024-01-18' };
    expect(judge(matcher([bare]), bare, name('x-max-1119', '', 'q'))).toBe('open');
    expect(judge(matcher([bare]), bare, name('x-max-0115', '', 'q'))).toBe('same');
  });
  it('leaves the word for a large model behind a Chinese name out', () => {
    expect(judge(matcher(), name('OmModel欧姆大模型', '联汇'), name('欧姆', '联汇'))).toBe('same');
  });
});

describe('names that one row of a list gives together', () => {
  const names = [
    name('bloom-1b'),
    name('bloom-3b'),
    name('x-2_high', '', 'p'),
    name('x-2-pre-release_high', '', 'p'),
    name('X 2', '', 'p'),
  ];
  const rows = [
    { version: 'bloom', model: 'BLOOM-3B' },
    { version: 'x-2-pre-release_high', model: 'X 2' },
  ];
  const one = nameMatcher({ names, guard, aliases: [], decisions: [], rows });
  it('leave out a size, or mark an evaluation before the release', () => {
    expect(judge(one, name('bloom', '', 'a'), name('BLOOM-3B', '', 'b'))).toBe('same');
    expect(judge(one, name('x-2-pre-release_high', '', 'a'), name('X 2', '', 'b'))).toBe('same');
  });
  it('say nothing of other names', () => {
    expect(judge(one, name('Bloom', '', 'a'), name('BLOOM-1B', '', 'b'))).toBe('open');
    expect(judge(one, name('x-2-pre-release_high', '', 'a'), name('X 2 (low)', '', 'b'))).toBe('open');
  });
});

describe('a decision about one name of two makers', () => {
  it('holds in either order', () => {
    const decided = nameMatcher({
      names: [],
      guard,
      aliases: [],
      decisions: [
        {
          nameA: 'K2',
          organisationA: 'Moonshot',
          nameB: 'K2',
          organisationB: 'Google',
          decision: 'same',
          why: 'a test',
        },
      ],
    });
    expect(judge(decided, name('K2', 'Moonshot'), name('K2', 'Google'))).toBe('same');
    expect(judge(decided, name('K2', 'Google'), name('K2', 'Moonshot'))).toBe('same');
    expect(judge(decided, name('K2', 'Google'), name('K2', '上海交通大学'))).toBe('different');
  });
});
