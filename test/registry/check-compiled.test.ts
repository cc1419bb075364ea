import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkedHash, createWithCompiled } from '../../src/registry/build-vintage.js';
import { Database } from '../../src/registry/database.js';
import { deriveIdentities } from '../../src/registry/names/derive-identities.js';
import { temporaryFolder } from '../sources/support.js';

const COMPILED = fileURLToPath(new URL('../../data/compiled/', import.meta.url));

/** Builds on the compiled tables that ship, with one of them changed. */
async function built(file: string, edit: (text: string) => string): Promise<void> {
  const folder = temporaryFolder();
  cpSync(COMPILED, join(folder, 'compiled'), { recursive: true });
  const path = join(folder, 'compiled', file);
  const text = readFileSync(path, 'utf8');
  const edited = edit(text);
  if (edited === text) throw new Error('nothing was changed');
  writeFileSync(path, edited);
  const database = await Database.open(':memory:', 'READ_WRITE');
  try {
    await createWithCompiled(database, folder);
    await deriveIdentities(database);
    await checkedHash(database);
  } finally {
    database.close();
  }
}

const plus = (row: string) => (text: string) => `${text.trimEnd()}\n${row}\n`;
const edge = (model: string, base: string) =>
  `${model},OpenAI,${base},OpenAI,fine-tune,OpenAI,,https://example.org/,,,`;

describe('compiled tables that cannot be so are named and refused', () => {
  it.each([
    [
      'an organisation twice',
      'organisation.csv',
      (t: string) => t.replace(/^01\.AI,.*$/m, '$&\n$&'),
      /key twice.*01\.AI/,
    ],
    [
      'two countries',
      'organisation.csv',
      plus('Zhipu,US,https://example.org/,,,,,,,,,\nZhipu,CN,https://example.org/,,,,,,,,,'),
      /"Zhipu" is of two countries, (?:US and CN|CN and US)/,
    ],
    [
      'an unknown country',
      'organisation.csv',
      (t: string) => t.replace('01.AI,CN', '01.AI,ZZ'),
      /"01\.AI" is of a country that is none: ZZ/,
    ],
    [
      'an unknown province',
      'organisation.csv',
      (t: string) => t.replace('CN-BJ', 'CN-XX'),
      /in a province that is none: CN-XX/,
    ],
    [
      'a province of another country',
      'organisation.csv',
      (t: string) => t.replace('01.AI,CN', '01.AI,US'),
      /province CN-BJ, and of another country: US/,
    ],
    [
      'a parent of itself',
      'organisation.csv',
      (t: string) => t.replace(/^(01\.AI,CN,[^,]*,company),,/m, '$1,01.AI,'),
      /its own parent: 01\.AI < 01\.AI/,
    ],
    [
      'aliases in a circle',
      'name_alias.csv',
      plus('zzA,OpenAI,zzB,https://example.org/,,,\nzzB,OpenAI,zzA,https://example.org/,,,'),
      /circle: zzA = zzB/,
    ],
    [
      'one alias of two models',
      'name_alias.csv',
      plus('zzA,OpenAI,GPT-4,https://example.org/,,,\nzzA,OpenAI,GPT-5,https://example.org/,,,'),
      /"zzA"|zzA/,
    ],
    [
      'an alias of nobody',
      'organisation_alias.csv',
      plus('zz,No Such Firm'),
      /"zz" stands for an organisation that is not in the table: No Such Firm/,
    ],
    [
      'a name of one that is the name of another',
      'organisation_alias.csv',
      plus('Baidu,OpenAI'),
      /"Baidu" stands for Baidu and for OpenAI/,
    ],
    ['mixed scripts', 'organisation_alias.csv', plus('ОpenAI labs,OpenAI'), /mixes letters of two scripts/],
    [
      'a model that descends from itself',
      'lineage_edge.csv',
      plus(`${edge('zz A', 'zz B')}\n${edge('zz B', 'zz A')}`),
      /descends from itself: zz A is built on zz B is built on zz A/,
    ],
  ])('%s', async (_, file, edit, message) => {
    await expect(built(file, edit)).rejects.toThrow(message);
  });
});
