const COMPARISON = /^\s*(\w+)\s*(=|in)\s*(.+?)\s*$/;
const WITH_ARTICLE = new Set([
  'United States',
  'United Kingdom',
  'United Arab Emirates',
  'Netherlands',
  'Philippines',
]);
const ALIASES: Record<string, string> = { US: 'United States', USA: 'United States', UK: 'United Kingdom' };
const CLOSED = new Set(['api', 'hosted', 'unreleased', 'closed']);

/** The English name of a group inside a sentence; a predicate that has none is printed as it is. */
export function groupName(predicate: string): string {
  const [, field, operator, operand = ''] = COMPARISON.exec(predicate) ?? [];
  if (field === 'country' && operator === '=') {
    const value = single(operand);
    if (value === null) return predicate;
    const country = ALIASES[value] ?? (/^[A-Z]{2}$/.test(value) ? regionName(value) : value);
    return WITH_ARTICLE.has(country) ? `the ${country}` : country;
  }
  if (field === 'organisation' && operator === '=') return single(operand) ?? predicate;
  if (field === 'access') {
    const values = operator === '=' ? [single(operand)] : several(operand);
    if (values?.length === 1 && values[0] === 'open-weights') return 'open weights';
    if (values?.length && values.every((value) => value !== null && CLOSED.has(value)))
      return 'closed weights';
  }
  return predicate;
}

/** The name of a group as a label: no article, a capital first. */
export function groupLabel(predicate: string): string {
  const name = groupName(predicate).replace(/^the /, '');
  return name === predicate ? name : name.charAt(0).toUpperCase() + name.slice(1);
}

function single(operand: string): string | null {
  return /^"([^"]*)"$/.exec(operand)?.[1] ?? (/^[\w.-]+$/.test(operand) ? operand : null);
}

function several(operand: string): (string | null)[] | null {
  const list = /^\(([^()]*)\)$/.exec(operand)?.[1];
  return list === undefined ? null : list.split(',').map((value) => single(value.trim()));
}

function regionName(code: string): string {
  return new Intl.DisplayNames(['en'], { type: 'region' }).of(code) ?? code;
}
