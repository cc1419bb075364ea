import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HeadwayError } from '../../../src/contract/index.js';
import { FIELDS, type Predicate, parsePredicate, writePredicate } from '../../../src/registry/index.js';

const parse = (text: string) => parsePredicate(text, '--follower');
const failure = (text: string): HeadwayError => {
  try {
    parse(text);
  } catch (error) {
    expect(error).toBeInstanceOf(HeadwayError);
    return error as HeadwayError;
  }
  throw new Error(`"${text}" was taken`);
};
const is = (field: string, ...values: string[]) => ({ kind: 'in', field, values });
const china = is('country', 'CN');
const open = is('access', 'open-weights');
const meta = is('organisation', 'meta ai');

describe('parsePredicate', () => {
  it.each([
    ['country=China', china],
    ['  COUNTRY = "China"  ', china],
    ["country='China'", china],
    ['country=United States', is('country', 'US')],
    ['country=United   States of America and access=open-weights', both(is('country', 'US'), open)],
    ['country!=China', not(china)],
    ['country in (China, United States, "South Korea")', is('country', 'CN', 'US', 'KR')],
    ['country not in (China)', not(china)],
    ['not country in (China)', not(china)],
    ['access=closed', is('access', 'api', 'hosted', 'unreleased')],
    ['access in (closed, open-weights)', is('access', 'api', 'hosted', 'unreleased', 'open-weights')],
    ['licence=non-commercial', is('licence', 'non-commercial')],
    ['organisation="Meta AI"', meta],
    ['released>=2024-01-01', { kind: 'compare', operator: '>=', value: '2024-01-01' }],
    ['released<2024-01-01', { kind: 'compare', operator: '<', value: '2024-01-01' }],
    ['released=2024-01-01', is('released', '2024-01-01')],
    ['model=and', is('model', 'and')],
    ['model=""', is('model', '')],
    ['country=China or access=open-weights and organisation=Meta AI', either(china, both(open, meta))],
    ['(country=China or access=open-weights) and organisation=Meta AI', both(either(china, open), meta)],
    ['not country=China and access=open-weights', both(not(china), open)],
    ['not (country=China and access=open-weights)', not(both(china, open))],
    ['not not country=China', not(not(china))],
    ['country=China AND NOT access=open-weights', both(china, not(open))],
  ])('reads %s', (text, expected) => {
    expect(parse(text)).toMatchObject(expected);
  });

  it.each([
    ['', 'predicate-syntax', 'it ends where a field should stand at character 1'],
    ['country', 'predicate-syntax', 'it ends where an operator should stand'],
    ['country=', 'predicate-syntax', 'it ends where a value should stand'],
    ['country China', 'predicate-syntax', '"China" where an operator should stand at character 9'],
    ['country==China', 'predicate-syntax', '"=" where a value should stand at character 9'],
    ['=China', 'predicate-syntax', '"=" where a field should stand'],
    ['(country=China', 'predicate-syntax', 'it ends where ")" should stand'],
    ['country=China)', 'predicate-syntax', '")" where "and", "or" or the end should stand'],
    ['country in China', 'predicate-syntax', '"China" where "(" should stand'],
    ['country in ()', 'predicate-syntax', '")" where a value should stand'],
    ['country in (China,)', 'predicate-syntax', '")" where a value should stand'],
    ['country not China', 'predicate-syntax', '"China" where "in" should stand'],
    ['country=China and', 'predicate-syntax', 'it ends where a field should stand'],
    ['country="China', 'predicate-syntax', 'a quotation mark that is not closed at character 9'],
    ['country ! China', 'predicate-syntax', '"!" at character 9'],
    ['country=Chinaa', 'unknown-country', '"Chinaa" is not a country'],
    ['country=EU', 'unknown-country', '"EU" is not a country'],
    ['access=free', 'unknown-access', 'closed'],
    ['licence=MIT', 'unknown-licence', 'non-commercial'],
    ['colour=red', 'unknown-field', 'country, access'],
    ['model>GPT-4', 'predicate-order', 'model has no order'],
    ['released>2024', 'not-a-day', '"2024" is not a day'],
    ['released=2024-02-30', 'not-a-day', '"2024-02-30" is not a day'],
  ])('refuses %j in one line', (text, code, part) => {
    const error = failure(text);
    expect(error.code).toBe(code);
    expect(error.message).toContain(part);
    expect(error.message).not.toMatch(/\n/);
    expect(error.message).toContain('--follower');
    expect(error.exitStatus).toBe(2);
  });

  it('refuses what is too deep or too long', () => {
    for (const [open, close] of [
      ['(', ')'],
      ['not ', ''],
      ['not (', ')'],
    ]) {
      const text = `${open.repeat(60)}country=China${close.repeat(60)}`;
      expect(failure(text).message).toContain('more than 50 levels');
    }
    expect(failure('x'.repeat(2001))).toMatchObject({ code: 'predicate-too-long', exitStatus: 2 });
  });

  it.each([
    ['CN', ['China', 'cn', 'PRC', "People's Republic of China"]],
    ['US', ['United States', 'us', 'USA', 'U.S.', 'America', 'united states of america']],
    ['GB', ['United Kingdom', 'UK', 'Britain', 'Great Britain', 'GB']],
    ['KR', ['South Korea', 'Korea', 'Korea (Republic of)']],
    ['AE', ['UAE', 'United Arab Emirates']],
    ['HK', ['Hong Kong', 'HK']],
    ['FR', ['France', 'fr', ' FRANCE ']],
  ])('takes the names of %s', (code, names) => {
    for (const name of names) expect(parse(`country="${name}"`)).toMatchObject(is('country', code));
  });

  it('never throws anything but a HeadwayError', () => {
    const piece = fc.constantFrom(
      ...FIELDS,
      ...[
        'and',
        'or',
        'not',
        'in',
        '(',
        ')',
        ',',
        '=',
        '!=',
        '<',
        '>=',
        '"',
        "'",
        ' ',
        'China',
        '2024-01-01',
      ],
      ...['\u0000', '\u202e', '\ud800', '!', '__proto__', 'constructor'],
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' ')),
      fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, (hostile) => {
        try {
          parse(hostile);
        } catch (error) {
          expect(error).toBeInstanceOf(HeadwayError);
          // biome-ignore lint/suspicious/noControlCharactersInRegex: none may reach the terminal
          expect((error as Error).message).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('ends on the longest texts, each taken or refused', () => {
    const longest = [
      ...['not ', '(', ' ', '"', "'", 'model=a or ', 'country in (', 'model in (a,a,', 'model=a '],
      ...['country=China and not (', '=', 'model="a" or\n'],
    ].map((piece) => piece.repeat(2000).slice(0, 2000));
    const ended = longest.map((text) => {
      try {
        return writePredicate(parse(text)).length;
      } catch (error) {
        return (error as HeadwayError).code;
      }
    });
    const refused = 'predicate-syntax';
    expect(ended).toEqual([...Array(5).fill(refused), 2002, ...Array(6).fill(refused)]);
  });
});

const value = fc.string({ maxLength: 12 }).filter((text) => !(text.includes('"') && text.includes("'")));
const country = fc.constantFrom('CN', 'US', 'KR', 'VG', 'CI', 'FR', 'GB', 'HK');
const day = fc.constantFrom('2023-01-01', '2024-02-29', '2026-07-08');
const membership = (field: string, values: fc.Arbitrary<string>) =>
  fc
    .array(values, { minLength: 1, maxLength: 3 })
    .map((written) => ({ kind: 'in', field, written, values: written }) as Predicate);
const leaf = fc.oneof(
  membership('country', country),
  membership('access', fc.constantFrom('closed', 'api', 'open-weights', 'unknown')),
  membership('organisation', value),
  membership('model', value),
  fc
    .record({ operator: fc.constantFrom('<', '<=', '>', '>='), value: day })
    .map((one) => ({ kind: 'compare', ...one }) as Predicate),
);
const predicates = fc.letrec<{ tree: Predicate }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.record({
      kind: fc.constantFrom('and', 'or'),
      left: tie('tree'),
      right: tie('tree'),
    }) as fc.Arbitrary<Predicate>,
    fc.record({ kind: fc.constant('not'), operand: tie('tree') }) as fc.Arbitrary<Predicate>,
  ),
})).tree;

/** Without the writing of values, which the canonical writing changes. */
function meaning(predicate: Predicate): unknown {
  if (predicate.kind === 'in') return { ...predicate, written: null };
  if (predicate.kind === 'not') return { ...predicate, operand: meaning(predicate.operand) };
  if (predicate.kind === 'compare') return predicate;
  return { ...predicate, left: meaning(predicate.left), right: meaning(predicate.right) };
}

describe('writePredicate', () => {
  it.each([
    ['country=cn', 'country=China'],
    ['country=us', 'country="United States"'],
    ['country in (us,cn)', 'country in ("United States", China)'],
    ['model!=x', 'not model=x'],
    ['(model=a or model=b) or model=c', 'model=a or model=b or model=c'],
    ['model=a or (model=b or model=c)', 'model=a or (model=b or model=c)'],
    [
      '(model=a or model=b) and not (model=c and model=d)',
      '(model=a or model=b) and not (model=c and model=d)',
    ],
    [`model='say "hi"'`, `model='say "hi"'`],
    ['access=Closed', 'access=Closed'],
  ])('writes %s as %s', (text, expected) => {
    expect(writePredicate(parse(text))).toBe(expected);
  });

  it('gives a text that parses to an equal predicate, and is then its own writing', () => {
    fc.assert(
      fc.property(predicates, (tree) => {
        const text = writePredicate(canonical(tree));
        const again = parse(text);
        expect(meaning(again)).toEqual(meaning(canonical(tree)));
        expect(writePredicate(again)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it('reads back a chain as long as a predicate may be', () => {
    const chain = Array.from({ length: 140 }, (_, n) => `model=m${n}`).join(' or ');
    const written = writePredicate(parse(chain));
    expect(written).toBe(chain);
  });
});

/** The tree with the values that its writing stands for. */
function canonical(tree: Predicate): Predicate {
  if (tree.kind === 'in') {
    const values = tree.written.flatMap((one) =>
      tree.field === 'country'
        ? [one]
        : one === 'closed' && tree.field === 'access'
          ? ['api', 'hosted', 'unreleased']
          : [one.trim().toLowerCase()],
    );
    return { ...tree, values };
  }
  if (tree.kind === 'not') return { ...tree, operand: canonical(tree.operand) };
  if (tree.kind === 'compare') return tree;
  return { ...tree, left: canonical(tree.left), right: canonical(tree.right) };
}

function not(operand: unknown) {
  return { kind: 'not', operand };
}
function both(left: unknown, right: unknown) {
  return { kind: 'and', left, right };
}
function either(left: unknown, right: unknown) {
  return { kind: 'or', left, right };
}
