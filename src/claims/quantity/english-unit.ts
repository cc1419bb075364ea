import { CURRENCY_CODES, CURRENCY_SIGNS, SYMBOLS, UNITS } from './english-words.js';
import { DASHES, type Token } from './tokens.js';

/** "$", "US$", "A$", "RMB". */
export function currencyAt(tokens: readonly Token[], at: number): { unit: string; next: number } | null {
  const token = tokens[at]!;
  const sign = CURRENCY_SIGNS.get(token.text);
  if (sign) return { unit: sign, next: at + 1 };
  if (token.kind !== 'word') return null;
  const lead = CURRENCY_SIGNS.get(tokens[at - 1]?.text ?? '');
  if (lead && token.text === 'US' && !token.spaced && tokens[at + 1]?.kind === 'number')
    return { unit: lead, next: at + 1 };
  const signed = CURRENCY_SIGNS.get(tokens[at + 1]?.text ?? '');
  if (signed && token.text.length <= 2 && token.text === token.text.toUpperCase()) {
    return { unit: token.low === 'us' ? 'USD' : `${token.text}$`, next: at + 2 };
  }
  const code = CURRENCY_CODES.get(token.low);
  const next = tokens[at + 1]?.low === '.' ? at + 2 : at + 1;
  return code && tokens[next]?.kind === 'number' ? { unit: code, next } : null;
}

/** "%", "per cent", "percentage points", "years", "-year", "fold". */
export function unitAt(tokens: readonly Token[], at: number): { unit: string; next: number } | null {
  const hyphen =
    DASHES.has(tokens[at]?.low ?? '') && !tokens[at]!.spaced && tokens[at + 1] && !tokens[at + 1]!.spaced;
  const index = hyphen ? at + 1 : at;
  const token = tokens[index];
  if (!token) return null;
  if (token.low === '%') return { unit: 'percent', next: index + 1 };
  if (token.low === 'per' && tokens[index + 1]?.low === 'cent') return { unit: 'percent', next: index + 2 };
  if (token.low === 'percentage') {
    const points = tokens[index + 1]?.low === 'points' || tokens[index + 1]?.low === 'point';
    return points ? { unit: 'percentage point', next: index + 2 } : null;
  }
  const unit = unitOf(token);
  return unit ? { unit, next: index + 1 } : null;
}

export function unitOf(token: Token): string | undefined {
  if (token.kind !== 'word') return undefined;
  return UNITS.get(token.low) ?? (token.spaced ? undefined : SYMBOLS.get(token.text));
}
