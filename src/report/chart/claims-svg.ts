import * as Plot from '@observablehq/plot';
import { DEFAULTS, dayNumber } from '../../contract/index.js';
import type { Messages } from '../messages/index.js';
import { axes, dateOf } from './axes.js';
import { placeNames } from './claim-labels.js';
import type { ClaimsChart } from './claims-chart.js';
import { finish, frameOf } from './frame.js';
import type { SvgOptions } from './gap-svg.js';
import { PALETTE } from './palette.js';
import type { Box } from './place-labels.js';
import { serialise } from './serialise.js';

const date = (day: string): Date => dateOf(dayNumber(day) as number);
/** Pixels to the right of the last bar and over the highest. */
const EDGE = 20;
const RISE = 12;
const MOST_MONTHS = 48;
const NAMED_AT_MOST = 26;
/** Pixels of the measured line that one box around it covers. */
const STROKE = 6;
const SVG = 'http://www.w3.org/2000/svg';

/** The SVG of what was claimed over what is measured, as markup. */
export function claimsSvg(chart: ClaimsChart, { document, words, width = 820 }: SvgOptions): string {
  const frame = frameOf(chart, width);
  const size = width >= 560 ? 12 : 11;
  const top = Math.min(
    MOST_MONTHS,
    Math.max(
      12,
      ...chart.claims.map(({ low, high }) => high ?? low + 6),
      ...chart.measured.map(({ months }) => months),
    ) + 2,
  );
  const floor = Math.min(0, ...chart.measured.map(({ months, low }) => low ?? months));
  const bars = chart.claims.map(({ day, speaker, low, high, refuted }) => ({
    day: date(day),
    speaker: shortName(speaker, words),
    low: Math.min(low, top),
    high: Math.min(high ?? top, top),
    exact: high === low,
    tone: refuted ? PALETTE.follower : PALETTE.leader,
  }));
  const band = chart.measured.map(({ day, months, low, high }) => ({
    day: date(day),
    months: Math.min(months, top),
    low: low ?? floor,
    high: Math.min(top, high ?? top),
  }));
  const shown = [...chart.claims, ...chart.measured].map(({ day }) => dayNumber(day) as number);
  const days = shown.length > 0 ? shown : [dayNumber(DEFAULTS.since) as number];
  const first = Math.min(...days);
  const last = Math.max(first + 1, ...days);
  const svg = Plot.plot({
    document,
    width,
    height: Math.round(frame.topHeight + RISE + width * 0.5 + frame.bottomHeight + 26),
    marginTop: frame.topHeight + RISE,
    marginLeft: 44,
    marginRight: EDGE,
    marginBottom: frame.bottomHeight + 30,
    x: { type: 'utc', domain: [dateOf(first), dateOf(last)] },
    y: { domain: [floor, top] },
    marks: [
      ...axes(first, last, size - 1, width >= 560 ? 8 : 4, words),
      Plot.ruleY([0], { stroke: PALETTE.axis, className: 'axis' }),
      Plot.areaY(band, { x: 'day', y1: 'low', y2: 'high', fill: PALETTE.muted, fillOpacity: 0.18 }),
      Plot.line(band, { x: 'day', y: 'months', stroke: PALETTE.ink, strokeWidth: 2, className: 'line' }),
      Plot.ruleX(
        bars.filter(({ exact }) => !exact),
        { x: 'day', y1: 'low', y2: 'high', stroke: 'tone', strokeWidth: 4, strokeOpacity: 0.75 },
      ),
      Plot.dot(
        bars.filter(({ exact }) => exact),
        { x: 'day', y: 'low', r: 4, fill: 'tone' },
      ),
      names(bars, band, size - 1.5),
    ],
  }) as SVGSVGElement;
  finish(svg, frame, chart, document);
  return serialise(svg);
}

/** "Helen Toner and 2 others"; without what stands in brackets. */
function shortName(speaker: string, { andOthers }: Messages): string {
  const [first, ...others] = speaker.split(';').map((one) => one.replace(/\s*\(.*/u, '').trim());
  const name = first.length > NAMED_AT_MOST ? `${first.slice(0, NAMED_AT_MOST).trimEnd()}…` : first;
  return others.length === 0 ? name : andOthers(name, others);
}

interface Bar {
  readonly day: Date;
  readonly speaker: string;
  readonly low: number;
  readonly high: number;
}

/** The speakers' names, each where it touches nothing. A mark of Plot, for it needs the scales. */
function names(
  bars: readonly Bar[],
  line: readonly { readonly day: Date; readonly months: number }[],
  size: number,
): Plot.RenderFunction {
  return (_index, scales, _values, dimensions, { document }) => {
    const [x, y] = [(day: Date) => Number(scales.x?.(day)), (months: number) => Number(scales.y?.(months))];
    const placed = placeNames(
      bars.map(({ day, speaker, low, high }) => ({ name: speaker, x: x(day), top: y(high), bottom: y(low) })),
      strokesOf(line.map(({ day, months }) => [x(day), y(months)])),
      {
        left: dimensions.marginLeft,
        right: dimensions.width - 4,
        top: dimensions.marginTop - RISE,
        bottom: dimensions.height - dimensions.marginBottom,
      },
      size,
    );
    const group = document.createElementNS(SVG, 'g');
    for (const { name, x: at, y: baseline, anchor, leader } of placed) {
      if (leader) {
        append(group, 'line', {
          class: 'axis',
          x1: leader.x,
          x2: leader.x,
          y1: leader.from,
          y2: leader.to,
          stroke: PALETTE.axis,
          'stroke-width': 1,
        });
      }
      append(group, 'text', {
        class: 'halo muted',
        stroke: PALETTE.paper,
        'stroke-width': 3,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
        x: at,
        y: baseline,
        'font-size': size,
        'text-anchor': anchor,
        fill: PALETTE.muted,
      }).textContent = name;
    }
    return group;
  };
}

function append(
  group: Element,
  name: string,
  attributes: Readonly<Record<string, string | number>>,
): Element {
  const element = group.ownerDocument.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key, typeof value === 'number' ? String(Math.round(value * 10) / 10) : value);
  }
  group.appendChild(element);
  return element;
}

/** Small boxes along a line. */
function strokesOf(points: readonly (readonly [number, number])[]): Box[] {
  return points.slice(1).flatMap(([x2, y2], i) => {
    const [x1, y1] = points[i];
    const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / STROKE));
    return Array.from({ length: steps + 1 }, (_, step): Box => {
      const [x, y] = [x1 + ((x2 - x1) * step) / steps, y1 + ((y2 - y1) * step) / steps];
      return { left: x - 1, right: x + 1, top: y - 2, bottom: y + 2 };
    });
  });
}
