import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Claim, ClaimValue, DayRange, Said } from '../../contract/index.js';
import { shippedDataFolder } from '../../registry/index.js';

/** A public claim of the ledger that ships: paraphrased, with where and when it was found. */
export interface ShippedClaim {
  readonly claim: Claim;
  readonly said: Said;
  readonly outlet: string | null;
  readonly address: string;
  readonly retrievedOn: string;
}

type Line = Readonly<Record<string, string>>;

/** The claims of `data/compiled/ledger.csv`, in its order; none where the file does not ship. */
export function shippedLedger(dataFolder = shippedDataFolder()): ShippedClaim[] {
  const file = join(dataFolder, 'compiled', 'ledger.csv');
  if (!existsSync(file)) return [];
  return (parse(readFileSync(file), { columns: true }) as Line[]).map(shippedClaim);
}

function shippedClaim(line: Line): ShippedClaim {
  const text = (name: string) => line[name]?.trim() || null;
  const said = (text('said') ?? 'reported') as Said;
  const quote = text('statement') ?? '';
  const key = [line.speaker, line.said_from, quote, line.address].join('\n');
  return {
    claim: {
      id: `shipped-${createHash('sha256').update(key).digest('hex').slice(0, 12)}`,
      quote,
      start: 0,
      end: quote.length,
      rawStart: null,
      rawEnd: null,
      speaker: text('speaker'),
      speakerResolved: true,
      voice: said === 'direct' ? 'direct' : 'indirect',
      affiliation: text('affiliation'),
      via: said === 'relayed' ? text('outlet') : null,
      type: (text('type') ?? 'other') as Claim['type'],
      subject: text('subject'),
      object: text('object'),
      value: statedValue(line),
      relation: (text('relation') ?? 'other') as Claim['relation'],
      hedge: text('hedge'),
      saidOn: rangeOf(line, 'said', text('day_basis') ?? 'as the page states it'),
      horizon: rangeOf(line, 'horizon', 'as stated'),
      scope: (text('scope') ?? 'proxy') as Claim['scope'],
      checkable: (text('checkable') ?? 'data') as Claim['checkable'],
      foundBy: ['hand'],
    },
    said,
    outlet: text('outlet'),
    address: text('address') ?? '',
    retrievedOn: text('retrieved_on') ?? '',
  };
}

function statedValue(line: Line): ClaimValue | null {
  const number = (text: string | undefined) =>
    text === undefined || text.trim() === '' ? null : Number(text);
  const [min, max] = [number(line.min), number(line.max)];
  return min === null && max === null ? null : { min, max, unit: line.unit ?? '' };
}

function rangeOf(line: Line, name: string, reason: string): DayRange | null {
  const [from, to] = [line[`${name}_from`]?.trim(), line[`${name}_to`]?.trim()];
  return from ? { from, to: to || from, reason } : null;
}
