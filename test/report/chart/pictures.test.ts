import { describe, expect, it } from 'vitest';
import {
  type CensusAnswer,
  type ComparisonsAnswer,
  type HistoryAnswer,
  type LineageShowAnswer,
  type PlaceAnswer,
  phrase,
} from '../../../src/contract/index.js';
import { arrange } from '../../../src/report/chart/lineage-layout.js';
import { placeSvg } from '../../../src/report/chart/place-svg.js';
import { PROVINCE_TILES, TILE_COLUMNS, TILE_ROWS } from '../../../src/report/chart/province-tiles.js';
import { messagesIn, toEmbed, toHtml, toSvg } from '../../../src/report/index.js';
import { createDocument, toPng } from '../../../src/server/index.js';
import { census, gap, models } from '../fixtures.js';

const HOSTILE = `"><script>alert(1)</script>=cmd()|'&\u202e`;
const { attribution, asOf, vintage, version, contentHash } = gap();
const provenance = { attribution, asOf, vintage, version, contentHash };
const months = { estimate: 6, low: 2, high: null, level: 0.9 };

const provinces: CensusAnswer = {
  ...census,
  by: 'province',
  groups: [
    { value: 'CN-BJ', label: 'Beijing', count: 40, share: 0.4, verifiable: 1 },
    { value: 'CN-SH', label: HOSTILE, count: 4, share: 0.04, verifiable: 1 },
    { value: null, label: 'not known', count: 9, share: 0.1, verifiable: 1 },
  ],
};
const comparisons: ComparisonsAnswer = {
  kind: 'comparisons',
  set: 'labs',
  level: 0.9,
  tolerance: 0,
  comparisons: [0, 1, 2, 3].map((i) => ({
    follower: `organisation="${HOSTILE}${i}"`,
    leader: `not (organisation="${HOSTILE}${i}")`,
    measure: 'eci-refit',
    months,
    points: null,
    censored: i === 0,
    intervalBasis: 'refit' as const,
    history: ['2024-01-01', '2024-01-08'].map((day) => ({ day, months, points: null, censored: false })),
  })),
  skipped: [
    { follower: HOSTILE, leader: 'x', measure: 'y', reason: { code: 'x', ...phrase`no model ${HOSTILE}` } },
  ],
  ...provenance,
};
const statement = (model: string, base: string, kind: 'fine-tune' | 'architecture') => ({
  ...{ model, base, kind, statedBy: HOSTILE, licence: null, address: 'javascript:alert(1)' },
});
const lineage: LineageShowAnswer = {
  kind: 'lineage-show',
  model: HOSTILE,
  organisations: [HOSTILE],
  lineage: {
    ...{
      declared: 'derived' as const,
      reason: { code: 'on-own-model' as const, base: HOSTILE },
      contradicted: false,
      detected: [],
      contradictions: [],
    },
    ...{ statements: [statement(HOSTILE, 'Base', 'architecture')], foundations: [] },
  },
  notes: [],
  descendants: [statement('Child', HOSTILE, 'fine-tune')],
  graph: {
    models: [
      { name: 'Base', organisations: [HOSTILE], generation: -1 },
      { name: HOSTILE, organisations: [], generation: 0 },
      { name: 'Child', organisations: ['Maker'], generation: 1 },
    ],
    edges: [statement(HOSTILE, 'Base', 'architecture'), statement('Child', HOSTILE, 'fine-tune')],
    omitted: 2,
  },
  ...{ asOf: null, vintage: null, version, contentHash },
};
const place: PlaceAnswer = {
  ...{ kind: 'place', file: HOSTILE, format: 'csv', model: HOSTILE, measure: 'eci-refit', level: 0.9 },
  ...{ draws: 10, seed: 1, value: { ...months, estimate: 140, low: 135, high: 146 }, deviation: 3 },
  behind: [
    {
      ...{ group: HOSTILE, months, points: null, probabilityAhead: 0.1, reachedBy: HOSTILE },
      ...{ reachedOn: '2024-06-01', censored: false, models: 2 },
      frontier: [
        { day: '2024-01-01', value: 130, model: HOSTILE, version: 'v', organisations: [] },
        { day: '2024-06-01', value: 142, model: 'B', version: 'w', organisations: [] },
      ],
    },
  ],
  ...{ neighbours: [], further: [], scores: [], excluded: [], notes: [], ...provenance },
};

const english = messagesIn('en');

describe('pictures', () => {
  it('show what they count, compare and join, with hostile names as text, wide and narrow, and as PNG', () => {
    const document = createDocument();
    for (const [answer, words] of [
      [provinces, ['Beijing', '40', '44 models in 2 provinces', '9 models']],
      [{ ...provinces, by: 'country' as const }, ['Beijing', '40']],
      [comparisons, ['≥ 6.0', '6.0']],
      [lineage, ['fine-tune', 'architecture', 'Child', '2 more models']],
    ] as const) {
      for (const width of [820, 375]) {
        const svg = toSvg(answer, { words: english, document, width });
        for (const word of words) expect(svg).toContain(word);
        expect(svg).not.toMatch(/<script|NaN|undefined|\u202e/);
        expect(svg).not.toMatch(/[xywh]\w*="-?\d+\.\d{3,}"/);
      }
      expect(
        Buffer.from(toPng(toSvg(answer, { words: english, document })))
          .subarray(1, 4)
          .toString(),
      ).toBe('PNG');
      for (const page of [
        toHtml(answer, { words: english, document }),
        toEmbed(answer, { words: english, document }),
      ]) {
        expect(page).not.toMatch(/<script(?! type="module" src="\/web\/)|href="javascript:|\u202e/);
      }
    }
    for (const width of [820, 375]) {
      const svg = placeSvg(place, { words: english, document, width });
      expect(svg).toContain('months behind');
      expect(svg).not.toMatch(/<script|NaN|undefined/);
    }
  });

  it('are the same bytes on every machine', async () => {
    const drawn = (answer: Parameters<typeof toSvg>[0], width = 820) =>
      `${toSvg(answer, { document: createDocument(), words: english, width }).replaceAll('><', '>\n<')}\n`;
    const { follower, leader, since, tolerance, level, draws } = gap();
    const weekly = [2, 2.2, 2.5, 9, 9.2, -1].map((estimate, i) => ({
      day: `2024-0${i + 1}-01`,
      months: { estimate, low: estimate - 2, high: i === 0 ? null : estimate + 3, level },
      points: null,
      censored: i === 0,
    }));
    const history: HistoryAnswer = {
      ...{
        kind: 'history',
        follower,
        leader,
        measure: 'eci-refit',
        method: 'daily',
        tolerance,
        since,
        level,
      },
      ...{ draws, intervalBasis: 'refit', provisionalFrom: '2024-05-01', history: weekly, ...provenance },
      asOf: '2024-06-01',
    };
    const plain = provinces.groups.map((group) => ({ ...group, label: group.label.slice(0, 4) }));
    for (const [name, svg] of [
      ['history', drawn(history)],
      ['history-phone', drawn(history, 375)],
      ['provinces', drawn({ ...provinces, groups: plain })],
      ['countries', drawn({ ...provinces, groups: plain, by: 'country' })],
      ['comparisons', drawn(comparisons)],
      ['comparisons-phone', drawn(comparisons, 375)],
      ['lineage', drawn(lineage)],
      ['models', drawn(models)],
      ['place', drawn(place)],
      ['place-phone', drawn(place, 375)],
    ] as const) {
      await expect(svg).toMatchFileSnapshot(`pictures/${name}.svg`);
    }
  });

  it('of a placed model is a page to keep, too: one file, without script or links into a server', () => {
    const page = toHtml(place, { words: english, document: createDocument() });
    expect(page).toContain("default-src 'none'");
    expect(page).toContain('months behind');
    expect(page).not.toMatch(/<script|href="\/|\u202e/);
  });

  it('of an empty graph or a group without history are still drawn', () => {
    const document = createDocument();
    const bare = { ...lineage, graph: { models: [lineage.graph.models[1]!], edges: [], omitted: 0 } };
    expect(toSvg(bare, { words: english, document })).toContain('<svg');
    const none = comparisons.comparisons.map((one) => ({ ...one, history: [], months: null }));
    expect(toSvg({ ...comparisons, comparisons: none }, { words: english, document })).toContain('no gap');
  });
});

describe('the tile map', () => {
  it('has the 34 parts of ISO 3166-2:CN, each with a tile of its own inside the grid', () => {
    const tiles = Object.entries(PROVINCE_TILES);
    expect(tiles).toHaveLength(34);
    expect(new Set(tiles.map(([, tile]) => tile.join())).size).toBe(34);
    for (const [code, [column, row]] of tiles) {
      expect(code).toMatch(/^CN-[A-Z]{2}$/);
      expect(column >= 0 && column < TILE_COLUMNS && row >= 0 && row < TILE_ROWS).toBe(true);
    }
  });
});

describe('the layout of a graph', () => {
  it('gives each model a place of its own, a column a generation', () => {
    const names = Array.from({ length: 9 }, (_, i) => `m${i}`);
    const models = names.map((name, i) => ({ name, organisations: [], generation: Math.floor(i / 3) - 1 }));
    const edges = names.slice(3).map((name, i) => statement(name, names[i]!, 'fine-tune'));
    const placed = arrange({ models, edges, omitted: 0 }, 4);
    expect(placed.columns).toEqual([-1, 0, 1]);
    expect(new Set(placed.models.map(({ column, row }) => `${column} ${row}`)).size).toBe(9);
    for (const one of placed.models) expect(placed.columns[one.column]).toBe(one.generation);
    const near = placed.models.find(({ name }) => name === 'm4')!;
    expect(placed.models.find(({ name }) => name === 'm7')!.row).toBe(near.row);
    expect(arrange({ models, edges, omitted: 0 }, 0).models).toHaveLength(3);
  });
});
