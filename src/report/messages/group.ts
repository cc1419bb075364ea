const COMPARISON = /^\s*(\w+)\s*(=|in)\s*(.+?)\s*$/;
const ALIASES: Record<string, string> = { US: 'US', USA: 'US', UK: 'GB' };
const CLOSED = new Set(['api', 'hosted', 'unreleased', 'closed']);

/** A group that has a name in every language. */
export type NamedGroup =
  | { readonly kind: 'country'; readonly code: string | null; readonly written: string }
  | { readonly kind: 'organisation'; readonly name: string }
  | { readonly kind: 'open-weights' }
  | { readonly kind: 'closed-weights' };

/** A predicate as a group with a name; null where it has none. */
export function namedGroup(predicate: string): NamedGroup | null {
  const [, field, operator, operand = ''] = COMPARISON.exec(predicate) ?? [];
  if (field === 'country' && operator === '=') {
    const written = single(operand);
    return written === null ? null : { kind: 'country', code: countryCode(written), written };
  }
  if (field === 'organisation' && operator === '=') {
    const name = single(operand);
    return name === null ? null : { kind: 'organisation', name };
  }
  if (field !== 'access') return null;
  const values = operator === '=' ? [single(operand)] : several(operand);
  if (!values?.length) return null;
  if (values.length === 1 && values[0] === 'open-weights') return { kind: 'open-weights' };
  return values.every((value) => value !== null && CLOSED.has(value)) ? { kind: 'closed-weights' } : null;
}

/** The name of a country in a language; the code where it has none. */
export function regionName(code: string, language: string): string {
  return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
}

/** True where a published gap is the comparison that Epoch printed. */
export function isEpochComparison(gap: { measure: string; follower: string; leader: string }): boolean {
  const codes = [gap.follower, gap.leader].map((predicate) => {
    const group = namedGroup(predicate);
    return group?.kind === 'country' ? group.code : null;
  });
  return gap.measure === 'eci' && codes[0] === 'CN' && codes[1] === 'US';
}

const ENGLISH = new Map<string, string>();

/** ISO 3166 code of an English name, an alias or a code; null where it is none of them. */
function countryCode(written: string): string | null {
  const alias = ALIASES[written];
  if (alias) return alias;
  if (ENGLISH.size === 0) {
    const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
      const name = names.of(code);
      if (name && !ENGLISH.has(name)) ENGLISH.set(name, code);
    }
  }
  return /^[A-Z]{2}$/.test(written) ? written : (ENGLISH.get(written) ?? null);
}

function single(operand: string): string | null {
  return /^"([^"]*)"$/.exec(operand)?.[1] ?? (/^[\w.-]+$/.test(operand) ? operand : null);
}

function several(operand: string): (string | null)[] | null {
  const list = /^\(([^()]*)\)$/.exec(operand)?.[1];
  return list === undefined ? null : list.split(',').map((value) => single(value.trim()));
}
