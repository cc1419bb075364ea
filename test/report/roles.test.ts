import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { roleName } from '../../src/report/messages/zh/roles.js';

it('every role of the table of people has a Chinese name', () => {
  const file = readFileSync(new URL('../../data/compiled/person.csv', import.meta.url));
  const rows = parse(file, { columns: true }) as { role: string }[];
  const roles = [...new Set(rows.map(({ role }) => role))];
  expect(roles.length).toBeGreaterThan(5);
  expect(roles.filter((role) => !/\p{Script=Han}/u.test(roleName(role)))).toEqual([]);
});
