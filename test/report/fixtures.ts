import type {
  CensusAnswer,
  DataAnswer,
  Estimate,
  ExplainAnswer,
  FrontierStep,
  GapAnswer,
  GapRecord,
  ModelsAnswer,
  NowAnswer,
} from '../../src/contract/index.js';
import { dayNumber } from '../../src/contract/index.js';
import { chinaFrontier, closedFrontier, openFrontier, unitedStatesFrontier } from './frontiers.js';

const provenance = {
  asOf: '2026-06-16',
  vintage: '2026-07-08',
  version: '0.1.0',
  contentHash: '3f6c1d0e9b8a7c6d5e4f3a2b1c0d9e8f7a6b5c4d3e2f1a0b9c8d7e6f5a4b3c2d',
};

const attribution = [
  {
    source: 'Epoch AI, “AI Benchmarking Hub”',
    licence: 'CC BY 4.0',
    text: 'Epoch AI, “AI Benchmarking Hub”, CC BY 4.0.',
    address: 'https://epoch.ai/benchmarks',
  },
];

export const estimate = (value: number, low: number | null, high: number | null): Estimate => ({
  estimate: value,
  low,
  high,
  level: 0.9,
});

const monthsBetween = (from: string, to: string): number =>
  (dayNumber(to)! - dayNumber(from)!) / (365.25 / 12);

function recordsOf(follower: FrontierStep[], leader: FrontierStep[]): GapRecord[] {
  return follower.map((step) => {
    const reached = leader.find((other) => other.value >= step.value && other.day <= step.day);
    const standing = leader.findLast((other) => other.day <= step.day);
    const months = reached ? monthsBetween(reached.day, step.day) : null;
    const points = standing ? standing.value - step.value : null;
    const censored = reached !== undefined && reached === leader[0];
    return {
      ...step,
      releasedOn: step.day,
      months: months === null ? null : estimate(months, months - 1.8, censored ? null : months + 2.1),
      points: points === null ? null : estimate(points, points - 1.5, points + 1.5),
      leaderModel: reached?.model ?? null,
      leaderReachedOn: reached?.day ?? null,
      averaged: reached !== undefined,
      censored,
      truncated: false,
      provisional: step.day > '2026-03-10',
    };
  });
}

/** The first step of the group in front that reaches a level. */
export function crossing(
  front: 'leader' | 'follower',
  steps: FrontierStep[],
  level: number | null,
  tolerance = 0,
): GapAnswer['crossing'] {
  const step = level === null ? undefined : steps.find(({ value }) => value >= level + tolerance);
  if (!step || level === null) return null;
  return { front, model: step.model, version: step.version, releasedOn: step.day, level };
}

export function gap(changes: Partial<GapAnswer> = {}): GapAnswer {
  const window = (windowMonths: number, change: number) => ({
    windowMonths,
    change: estimate(change, change - 2.2, change + 2.4),
    probabilityWidening: change > 2.2 ? 0.97 : 0.61,
    changePoints: estimate(change / 2, change / 2 - 1, change / 2 + 1),
    probabilityWideningPoints: 0.7,
  });
  const average = {
    months: estimate(7.55, 6.2, 9.1),
    min: 1.12,
    max: 18.2,
    days: 1112,
    unbounded: 0,
    overRecords: null,
    withoutCensored: estimate(7.1, 5.9, 8.6),
  };
  const follower = changes.frontiers?.follower ?? chinaFrontier;
  const leader = changes.frontiers?.leader ?? unitedStatesFrontier;
  return {
    ...provenance,
    kind: 'gap',
    id: 'gap-5f2c91d0',
    follower: 'country=China',
    leader: 'country="United States"',
    measure: 'eci-refit',
    method: 'daily',
    tolerance: 0,
    since: '2023-01-01',
    level: 0.9,
    draws: 500,
    seed: 1,
    carryForward: false,
    events: [],
    history: null,
    lateScores: null,
    carriedFrom: null,
    months: estimate(6.9, 4.1, 9.8),
    points: estimate(8.1, 5.9, 10.4),
    intervalBasis: 'refit',
    average,
    definitions: [
      { method: 'daily', months: estimate(6.9, 4.1, 9.8), censored: false, average },
      {
        method: 'at-release',
        months: estimate(6.0, 3.6, 8.4),
        censored: false,
        average: {
          ...average,
          months: estimate(5.96, 4.9, 7.3),
          overRecords: estimate(6.2, 5.0, 7.6),
          withoutCensored: null,
        },
      },
      {
        method: 'first-reach',
        months: estimate(7.21, 6.1, 8.4),
        censored: false,
        average: {
          ...average,
          months: estimate(7.21, 6.1, 8.4),
          min: 1.6,
          max: 14.1,
          days: 100,
          withoutCensored: null,
        },
      },
    ],
    trend: {
      ...window(12, -0.8),
      direction: 'uncertain',
      reason: {
        code: 'signs-disagree',
        wider: [{ by: 'at-release', months: 6 }],
        narrower: [
          { by: 'at-release', months: 12 },
          { by: 'points', months: 24 },
        ],
      },
      windows: [window(6, 1.4), window(12, -0.8), window(24, -2.6)],
    },
    records: recordsOf(follower, leader),
    crossing: crossing('leader', leader, follower.at(-1)?.value ?? null),
    frontiers: { leader, follower },
    censored: { days: 115, records: 1, now: false },
    truncated: { days: 0, records: 0, now: false, by: [] },
    provisional: true,
    otherVintages: [
      {
        measure: 'eci',
        vintage: '2026-05-01',
        asOf: '2026-04-08',
        months: 8.0,
        firstReachMonths: 7.24,
      },
      { measure: 'eci', vintage: '2026-04-30', asOf: '2026-04-08', months: 9.9, firstReachMonths: 7.38 },
    ],
    excluded: [
      { model: 'Joint-1', version: 'joint-1', reason: { code: 'in-both-groups' } },
      { model: 'Undated-2', version: 'undated-2', reason: { code: 'release-day-unknown' } },
    ],
    notes: [{ code: 'scores-measured-later' }],
    attribution,
    ...changes,
  };
}

export function openGap(changes: Partial<GapAnswer> = {}): GapAnswer {
  return gap({
    id: 'gap-0b77e3aa',
    follower: 'access=open-weights',
    leader: 'access in (api, hosted, unreleased)',
    months: estimate(6.9, 3.2, 10.1),
    points: estimate(8.6, 6.1, 11),
    definitions: gap().definitions.map((one) =>
      one.method === 'daily' ? { ...one, months: estimate(6.9, 3.2, 10.1) } : one,
    ),
    frontiers: { leader: closedFrontier, follower: openFrontier },
    ...changes,
  });
}

export const now: NowAnswer = {
  ...provenance,
  kind: 'now',
  comparisons: [
    {
      gap: gap(),
      published: gap({
        id: 'gap-77aa10c2',
        measure: 'eci',
        intervalBasis: 'none',
        months: estimate(6.9, null, null),
      }),
    },
    {
      gap: openGap(),
      published: openGap({
        id: 'gap-9910ffe0',
        measure: 'eci',
        intervalBasis: 'none',
        months: estimate(6.9, null, null),
      }),
    },
  ],
};

export const models: ModelsAnswer = {
  ...provenance,
  kind: 'models',
  measure: 'eci-refit',
  where: 'country=China',
  level: 0.9,
  total: 3,
  models: [
    {
      id: 'model-1',
      model: 'Qwen3.7-Max',
      version: 'qwen3.7-max',
      organisations: ['Alibaba'],
      countries: ['CN'],
      access: 'api',
      licenceClass: null,
      releasedOn: '2026-05-19',
      value: estimate(153.19, 150.9, 155.4),
      rank: 1,
      record: true,
      scores: 14,
    },
    {
      id: 'model-2',
      model: '文心大模型',
      version: '=cmd|calc',
      organisations: ['Baidu', 'A "quoted" laboratory'],
      countries: ['CN', 'US'],
      access: 'open-weights',
      licenceClass: 'restricted',
      releasedOn: null,
      value: null,
      rank: null,
      record: false,
      scores: 0,
    },
    {
      id: 'model-3',
      model: 'GLM-5.1',
      version: 'glm-5.1',
      organisations: ['Z.ai (Zhipu AI)'],
      countries: ['CN'],
      access: 'open-weights',
      licenceClass: 'unrestricted',
      releasedOn: '2026-04-07',
      value: estimate(150.67, 148.2, 152.6),
      rank: 2,
      record: true,
      scores: 9,
    },
  ],
  attribution,
};

export const census: CensusAnswer = {
  ...provenance,
  kind: 'census',
  by: 'province',
  where: 'country=China',
  asOf: '2023-05-28',
  total: 5,
  verifiable: 2,
  undecided: 1,
  groups: [
    { value: 'CN-BJ', label: 'Beijing', count: 3, share: 0.6, verifiable: 2 },
    { value: null, label: 'not known', count: 2, share: 0.4, verifiable: 0 },
  ],
  lists: [
    {
      dataSet: 'chinese-models-2024-11',
      title: 'awesome-LLMs-In-China, 35 snapshots to November 2024',
      edition: '2023-05-28',
      entries: 9,
      named: 5,
      undated: 0,
      counted: 5,
      only: 4,
    },
  ],
  entries: [
    {
      model: '文心一言',
      organisations: ['百度'],
      countries: ['CN'],
      provinces: ['CN-BJ'],
      access: 'unknown',
      parameters: null,
      releasedOn: null,
      lists: ['chinese-models-2024-11'],
    },
  ],
  notes: [{ code: 'lower-bound' }],
  attribution: [
    {
      source: 'wgwang',
      licence: 'Apache-2.0',
      text: 'awesome-LLMs-In-China',
      address: 'https://github.com/wgwang/awesome-LLMs-In-China',
    },
  ],
};

export const data: DataAnswer = {
  ...provenance,
  kind: 'data',
  location: 'shipped',
  dataSets: [
    {
      id: 'epoch-eci-2026-07',
      title: 'Epoch Capabilities Index',
      publisher: 'Epoch AI',
      publishedOn: '2026-07-08',
      precision: 'about',
      retrievedOn: '2026-07-09',
      address: 'https://epoch.ai/benchmarks',
      licence: 'CC BY 4.0',
      attribution: 'Epoch AI, “AI Benchmarking Hub”, CC BY 4.0.',
      rows: 423,
      dropped: 2,
      measures: ['eci'],
      digest: 'a'.repeat(64),
    },
  ],
  counts: { models: 423, scores: 5120 },
  compiled: [{ table: 'event', rows: 34, checked: 30, whole: 14 }],
  measures: [
    { measure: 'eci', vintages: ['2026-02-28', '2026-07-08'], models: 423 },
    { measure: 'eci-refit', vintages: ['2026-07-08'], models: 201 },
  ],
  dropped: [
    { dataSet: 'epoch-eci-2026-07', file: 'eci.csv', row: 17, column: 'Release date', reason: 'empty' },
    { dataSet: 'epoch-eci-2026-07', file: 'eci.csv', row: 40, column: 'ECI Score', reason: 'not a number' },
  ],
};

export const explain: ExplainAnswer = {
  ...provenance,
  kind: 'explain',
  id: 'gap-5f2c91d0',
  figure: {
    code: 'gap',
    ...{ follower: 'country=China', leader: 'country="United States"', months: estimate(6.9, 4.1, 9.8) },
    ...{ censored: false, method: 'daily', tolerance: 0, since: '2023-01-01', measure: 'eci-refit' },
    ...{ asOf: '2026-06-16', carriedFrom: null, vintage: '2026-07-08', seed: 1 },
  },
  command: 'headway gap --follower country=China --leader \'country="United States"\' --as-of 2026-06-16',
  steps: [
    {
      says: { code: 'frontier', side: 'leader', group: 'country="United States"' },
      columns: ['field', 'model', 'day', 'value'],
      rows: [
        ['follower stands at', 'Qwen3.7-Max', '2026-05-19', 153.19],
        ['leader first stood there with', 'Gemini 3 Pro', '2025-11-18', 153.43],
      ],
      omitted: 0,
    },
    {
      says: { code: 'scores' },
      columns: ['benchmark', 'value', 'address'],
      rows: [
        ['GPQA diamond', 0.874, 'https://epoch.ai/benchmarks'],
        ['OTIS Mock AIME', null, 'https://epoch.ai/benchmarks'],
      ],
      omitted: 12,
    },
  ],
  attribution,
};
