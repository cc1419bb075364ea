import { existsSync, readFileSync } from 'node:fs';
import type { Claim, DayRange, Relation, Scope, Voice } from '../../src/contract/index.js';

export const shared = new URL('../../../shared/', import.meta.url);
export const heldShared = existsSync(shared);

/** The day of each document's statements, as far as its text tells. */
const SAID_ON: Readonly<Record<string, DayRange | null>> = {
  '000': null,
  '001': null,
  '002': { from: '2024-02-21', to: '2024-02-24', reason: 'last modified on 24 February 2024' },
  '003': { from: '2024-02-21', to: '2024-02-24', reason: '“Today the NY Times published”' },
  '004': { from: '2023-06-01', to: '2023-06-01', reason: '“Release time:2023-06-01”' },
};

const RELATION: Readonly<Record<string, Relation>> = {
  behind: 'behind',
  'behind; widening': 'widening',
  depends_on: 'depends-on',
  leads: 'leads',
  increasing: 'increasing',
  decreasing: 'decreasing',
  'not surpass': 'does-not-surpass',
  'NOT surpass': 'does-not-surpass',
  widening: 'widening',
  released: 'released',
  announced: 'announced',
  joined: 'joined',
  limits: 'limits',
  founded_by: 'founded-by',
  comparable: 'level',
  similar: 'level',
  derived_from: 'derived-from',
  based_on: 'derived-from',
  credits: 'derived-from',
  'fine_tuned_from (implied)': 'fine-tuned-from',
  affiliated_with: 'affiliated-with',
  is: 'affiliated-with',
  was: 'affiliated-with',
  open: 'open',
  winning: 'leads',
  produced_by: 'released',
};

const VOICE: Readonly<Record<string, Voice>> = { 'block quote': 'block-quote' };
const OUTSIDE = /\binnovation\b|\bbreakthrough|\badoption\b|\bapplications?\b|\bR&D\b|\bregulations\b/iu;

interface WorkedClaim {
  readonly id: string;
  readonly document: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly speaker: string | null;
  readonly voice: string;
  readonly affiliation: string | null;
  readonly via: string | null;
  readonly type: Claim['type'];
  readonly subject: string | null;
  readonly object: string | null;
  readonly value: Claim['value'];
  readonly relation: string | null;
  readonly hedge: string | null;
  readonly checkable: Claim['checkable'];
}

/** The worked claims of the five documents in the shape of a claim: what a faultless reader would give. */
export function workedClaims(folder: URL = shared): Claim[] {
  return readFileSync(new URL('gold/seeds.jsonl', folder), 'utf8')
    .trim()
    .split('\n')
    .map((line) => toClaim(JSON.parse(line) as WorkedClaim));
}

function toClaim(gold: WorkedClaim): Claim {
  const document = gold.id.slice(0, 3);
  return {
    id: gold.id,
    quote: gold.quote,
    start: gold.start,
    end: gold.end,
    rawStart: gold.start,
    rawEnd: gold.end,
    speaker: gold.speaker,
    speakerResolved: true,
    voice: VOICE[gold.voice] ?? (gold.voice as Voice),
    affiliation: gold.affiliation,
    via: gold.via,
    type: gold.type,
    subject: gold.subject,
    object: gold.object,
    value: gold.value && { ...gold.value, unit: gold.value.unit === 'percent' ? '%' : gold.value.unit },
    relation: relationOf(gold),
    hedge: /\b(?:may|potentially|seem|could|might|unlikely)\b/.test(gold.hedge ?? '') ? gold.hedge : null,
    saidOn: SAID_ON[document] ?? null,
    horizon: null,
    scope: scopeOf(gold),
    checkable: gold.checkable,
    foundBy: ['annotator'],
  };
}

function relationOf({ relation, value, type }: WorkedClaim): Relation {
  if (relation !== null && RELATION[relation]) return RELATION[relation];
  if (type === 'lag') return 'behind';
  if (type === 'overtake') return 'surpasses';
  if (type === 'capability' && relation === '>') return 'surpasses';
  if (type === 'capability' && relation === '<') return 'behind';
  if (value?.unit === 'USD') return 'valued-at';
  return 'other';
}

function scopeOf({ quote, type }: WorkedClaim): Scope {
  if (OUTSIDE.test(quote)) return 'outside';
  return ['lag', 'trend', 'overtake', 'rank', 'capability'].includes(type) ? 'proxy' : 'same';
}
