import * as Plot from '@observablehq/plot';
import { type CensusAnswer, PROVINCES } from '../../contract/index.js';
import { printable } from '../escape.js';
import type { Messages } from '../messages/index.js';
import { count } from '../numbers.js';
import { type FrameWords, finish, frameOf } from './frame.js';
import type { SvgOptions } from './gap-svg.js';
import { PALETTE } from './palette.js';
import { PROVINCE_TILES, TILE_COLUMNS, TILE_ROWS } from './province-tiles.js';
import { serialise } from './serialise.js';
import { textWidth } from './text-width.js';

const MOST_BARS = 15;
const BAR_HEIGHT = 24;
/** So dark that ink reads on it, in the light and in the dark. */
const DARKEST = 0.45;
const LONGEST_LABEL = 26;

/** The SVG of a census: provinces as a map of tiles, anything else as bars. */
export function censusSvg(answer: CensusAnswer, options: SvgOptions): string {
  return answer.by === 'province' ? tiles(answer, options) : bars(answer, options);
}

function tiles(answer: CensusAnswer, { document, words, width = 820 }: SvgOptions): string {
  const counts = new Map(answer.groups.map((group) => [group.value, group.count]));
  const shown = Object.entries(PROVINCE_TILES).map(([code, [column, row]]) => {
    const label = words.census.group({ value: code, label: PROVINCES[code]?.[0] ?? code }, answer.by);
    return { code: code.slice(3), column, row, number: counts.get(code) ?? 0, label: printable(label) };
  });
  const total = shown.reduce((sum, { number }) => sum + number, 0);
  const most = Math.max(1, ...shown.map(({ number }) => number));
  const unplaced = counts.get(null) ?? 0;
  const around = wordsOf(
    answer,
    words,
    words.census.mapTitle(answer, total),
    words.census.mapSubtitle(answer, unplaced),
  );
  const frame = frameOf(around, width);
  const size = width >= 560 ? 11.5 : 10;
  const side = Math.min(width - 32, 620);
  const tile = side / TILE_COLUMNS;
  const name = ({ label, code }: (typeof shown)[number]) =>
    label !== '' && textWidth(label, size) < tile - 4 ? label : code;
  const at = { x: 'column', y: 'row' } as const;
  const svg = Plot.plot({
    document,
    width,
    height: Math.round(frame.topHeight + tile * 0.78 * TILE_ROWS + frame.bottomHeight + 16),
    marginTop: frame.topHeight + 4,
    marginLeft: 16,
    marginRight: width - side - 16,
    marginBottom: frame.bottomHeight + 12,
    x: { axis: null, type: 'band', domain: range(TILE_COLUMNS), padding: 0.05 },
    y: { axis: null, type: 'band', domain: range(TILE_ROWS), padding: 0.05 },
    marks: [
      Plot.cell(shown, { ...at, fill: PALETTE.grid, fillOpacity: 0.55, rx: 3, className: 'tile empty' }),
      ...shown
        .filter(({ number }) => number > 0)
        .map((one) =>
          Plot.cell([one], {
            ...at,
            fill: PALETTE.leader,
            fillOpacity: Number((0.08 + (DARKEST - 0.08) * Math.sqrt(one.number / most)).toFixed(2)),
            rx: 3,
            className: 'tile leader',
          }),
        ),
      Plot.text(shown, { ...at, text: name, dy: -7, fontSize: size, fill: PALETTE.ink, className: 'ink' }),
      Plot.text(shown, {
        ...at,
        text: ({ number }) => (number === 0 ? '–' : count(number)),
        dy: 8,
        fontSize: size + 1.5,
        fontWeight: 700,
        fill: PALETTE.ink,
        className: 'ink',
      }),
    ],
  }) as SVGSVGElement;
  finish(svg, frame, around, document);
  return serialise(svg);
}

function bars(answer: CensusAnswer, { document, words, width = 820 }: SvgOptions): string {
  const known = answer.groups.filter(({ value }) => value !== null);
  const shown = known.slice(0, MOST_BARS).map((group, i) => ({
    place: i,
    label: short(printable(words.census.group(group, answer.by))),
    number: group.count,
  }));
  const around = wordsOf(
    answer,
    words,
    words.census.chartTitle(answer),
    words.census.barsSubtitle(answer, known.length - shown.length),
  );
  const frame = frameOf(around, width);
  const size = width >= 560 ? 12.5 : 11;
  const names = Math.ceil(Math.max(20, ...shown.map(({ label }) => textWidth(label, size)))) + 10;
  const most = Math.max(1, ...shown.map(({ number }) => number));
  const svg = Plot.plot({
    document,
    width,
    height: Math.round(frame.topHeight + Math.max(1, shown.length) * BAR_HEIGHT + frame.bottomHeight + 16),
    marginTop: frame.topHeight + 4,
    marginLeft: 16 + names,
    marginRight: 56,
    marginBottom: frame.bottomHeight + 12,
    x: { axis: null, domain: [0, most] },
    y: { axis: null, type: 'band', domain: shown.map(({ place }) => place), padding: 0.25 },
    marks: [
      Plot.barX(shown, { x: 'number', y: 'place', fill: PALETTE.leader, className: 'bar leader' }),
      Plot.text(shown, {
        x: 0,
        y: 'place',
        text: 'label',
        dx: -8,
        textAnchor: 'end',
        fontSize: size,
        fill: PALETTE.ink,
        className: 'ink',
      }),
      Plot.text(shown, {
        x: 'number',
        y: 'place',
        text: ({ number }) => count(number),
        dx: 6,
        textAnchor: 'start',
        fontSize: size,
        fill: PALETTE.muted,
        className: 'muted',
      }),
    ],
  }) as SVGSVGElement;
  finish(svg, frame, around, document);
  return serialise(svg);
}

function wordsOf(answer: CensusAnswer, words: Messages, title: string, subtitle: string): FrameWords {
  const first = answer.groups
    .slice(0, 10)
    .map((group) => `${words.census.group(group, answer.by)} ${count(group.count)}`);
  return {
    language: words.language,
    title,
    subtitle: printable(subtitle),
    source: printable(words.census.source(answer)),
    description: printable(`${title}: ${words.joined(first)}${words.stop}`),
  };
}

const range = (length: number): number[] => Array.from({ length }, (_, i) => i);
const short = (text: string): string =>
  text.length > LONGEST_LABEL ? `${text.slice(0, LONGEST_LABEL - 1)}…` : text;
