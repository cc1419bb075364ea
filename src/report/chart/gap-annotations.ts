import type * as Plot from '@observablehq/plot';
import type { ChartBracket, ChartSeries, GapChart } from './gap-chart.js';
import { PALETTE } from './palette.js';
import { type Box, inside, type LabelRequest, overlap, placeLabels } from './place-labels.js';
import { textWidth } from './text-width.js';

const SVG = 'http://www.w3.org/2000/svg';
const MILLISECONDS_PER_DAY = 86_400_000;
const DOT = 3.5;
const LINE = 2;
const TICK = 5;

/** A frontier in pixels: one horizontal and one vertical stroke a step. */
interface Placed {
  series: ChartSeries;
  x: number[];
  y: number[];
}

/** Where the words of the bracket stand. */
interface Callout {
  x: number;
  y: number;
  box: Box;
}

/**
 * What the chart says on its lines: the bracket of the gap with its words, the names at the lines' ends, and
 * the names of the records that find room. A mark of Plot, for it needs the scales.
 */
export function annotations(chart: GapChart, size: number): Plot.RenderFunction {
  return (_index, scales, _values, dimensions, context) => {
    const x = (day: number) => Number(scales.x!(new Date(day * MILLISECONDS_PER_DAY)));
    const y = (value: number) => Number(scales.y!(value));
    const pen = new Pen(context.document);
    const frame: Box = {
      left: dimensions.marginLeft,
      top: dimensions.marginTop - 6,
      right: dimensions.width - dimensions.marginRight,
      bottom: dimensions.height - dimensions.marginBottom - 2,
    };
    const end = x(chart.to);
    const lines = chart.series.map(
      (series): Placed => ({
        series,
        x: [...series.steps.map(({ day }) => x(day)), end],
        y: series.steps.map(({ value }) => y(value)),
      }),
    );
    const obstacles = lines.flatMap(strokes);
    if (chart.bracket) {
      const from = x(chart.bracket.from);
      const level = y(chart.bracket.level);
      const callout = placeCallout(chart.bracket, obstacles, frame, size, from, end, level);
      drawBracket(pen, chart.bracket, callout, from, end, level, size);
      const middle = (from + end) / 2;
      obstacles.push(
        callout.box,
        around(from, level - TICK, end, level + TICK),
        around(middle, level, middle, callout.y),
      );
    }
    drawEnds(pen, lines, end, size);
    const labels = placeLabels(requests(lines), obstacles, frame, size - 1.5);
    for (const { text, labelX, labelY, anchor, role } of labels) {
      pen.text(text, labelX, labelY, { size: size - 1.5, anchor, role });
    }
    return pen.group as unknown as SVGElement;
  };
}

function drawBracket(
  pen: Pen,
  bracket: ChartBracket,
  callout: Callout,
  from: number,
  to: number,
  y: number,
  size: number,
): void {
  const middle = (from + to) / 2;
  const edge = callout.y > y ? callout.box.top : callout.box.bottom;
  pen.line(middle, y, middle, edge, 1, '2 2');
  pen.line(from, y, to, y, 2.4);
  pen.line(to, y - TICK, to, y + TICK, 1.6);
  if (bracket.openStart) pen.line(from, y, from - 18, y, 2.4, '2 3');
  else pen.line(from, y - TICK, from, y + TICK, 1.6);
  pen.text(bracket.label, callout.x, callout.y, { size: size + 3.5, anchor: 'end', role: 'ink', bold: true });
  if (bracket.note) {
    pen.text(bracket.note, callout.x, callout.y + size * 1.35, {
      size: size - 1,
      anchor: 'end',
      role: 'muted',
    });
  }
}

/** The bracket's words at the nearest free place under it, else over it; right-aligned with its end if they can. */
function placeCallout(
  bracket: ChartBracket,
  obstacles: Box[],
  frame: Box,
  size: number,
  from: number,
  to: number,
  level: number,
): Callout {
  const width = Math.max(textWidth(bracket.label, size + 4.5), textWidth(bracket.note ?? '', size - 1));
  const height = bracket.note ? size * 1.35 : 0;
  const middle = (from + to) / 2;
  const rights = [to - 4, middle + width / 2, Math.max(middle, frame.left + width + 4)];
  const at = (right: number, y: number): Callout => ({
    x: right,
    y,
    box: around(right - width, y - size * 1.2, right, y + height + 2),
  });
  const distances = Array.from({ length: 120 }, (_one, i) => 3 * i);
  const places = [
    ...distances.flatMap((d) => rights.map((right) => at(right, level + size * 2.6 + d))),
    ...distances.flatMap((d) => rights.map((right) => at(right, level - size * 1.6 - height - d))),
  ].filter(({ box }) => box.left <= middle && box.right >= middle && inside(box, frame));
  return (
    places.find(({ box }) => !obstacles.some((one) => overlap(box, one))) ?? places[0] ?? at(to - 4, level)
  );
}

/** Names and last values at the lines' ends, moved apart where they would touch. */
function drawEnds(pen: Pen, lines: Placed[], end: number, size: number): void {
  const leading = size * 1.22;
  const blocks = lines
    .map(({ series, y }) => ({ series, lines: [series.name, ...series.notes], y: y.at(-1)! }))
    .sort((a, b) => a.y - b.y);
  const [upper, lower] = blocks;
  if (upper && lower) {
    const missing = leading * upper.lines.length + 4 - (lower.y - upper.y);
    if (missing > 0) {
      upper.y -= missing * 0.75;
      lower.y += missing * 0.25;
    }
  }
  for (const { series, lines: words, y } of blocks) {
    words.forEach((text, i) => {
      const role = i === 0 ? series.role : i === 1 ? series.role : 'muted';
      pen.text(text, end + 9, y + size * 0.35 + i * leading, {
        size: i === 0 ? size : size - 0.5,
        anchor: 'start',
        role,
        bold: i === 0,
      });
    });
  }
}

/** The records that decide the gap first, then by how far each raised its frontier. */
function requests(lines: Placed[]): LabelRequest[] {
  const top = lines.map((line) => line.y.at(-1)!);
  const upper = top.indexOf(Math.min(...top));
  return lines
    .flatMap(({ series, x, y }, i) =>
      series.steps.map((step, j) => ({
        text: step.model,
        x: x[j]!,
        y: y[j]!,
        side: i === upper ? ('left' as const) : ('right' as const),
        role: series.role,
        weight: step.decides ? Number.POSITIVE_INFINITY : j === 0 ? 0 : y[j - 1]! - y[j]!,
      })),
    )
    .sort((a, b) => b.weight - a.weight || b.x - a.x);
}

function strokes({ x, y }: Placed): Box[] {
  return y.flatMap((level, i) => [
    around(x[i]!, level, x[i + 1]!, level, LINE),
    around(x[i]!, level, x[i]!, y[i - 1] ?? level, LINE),
    around(x[i]!, level, x[i]!, level, DOT),
  ]);
}

function around(x1: number, y1: number, x2: number, y2: number, margin = 2): Box {
  return {
    left: Math.min(x1, x2) - margin,
    top: Math.min(y1, y2) - margin,
    right: Math.max(x1, x2) + margin,
    bottom: Math.max(y1, y2) + margin,
  };
}

interface TextStyle {
  size: number;
  anchor: 'start' | 'end';
  role: string;
  bold?: boolean;
}

/** Draws strokes and words into one group; words have a halo of paper, so that lines pass behind them. */
class Pen {
  readonly group: Element;

  constructor(private readonly document: Document) {
    this.group = document.createElementNS(SVG, 'g');
  }

  line(x1: number, y1: number, x2: number, y2: number, width: number, dashes?: string): void {
    this.add('line', {
      class: 'bracket',
      x1: x1.toFixed(1),
      y1: y1.toFixed(1),
      x2: x2.toFixed(1),
      y2: y2.toFixed(1),
      stroke: PALETTE.ink,
      'stroke-width': String(width),
      ...(dashes ? { 'stroke-dasharray': dashes } : {}),
    });
  }

  text(text: string, x: number, y: number, { size, anchor, role, bold }: TextStyle): void {
    const element = this.add('text', {
      class: `halo ${role}`,
      x: x.toFixed(1),
      y: y.toFixed(1),
      'font-size': String(size),
      'text-anchor': anchor,
      fill: PALETTE[role as keyof typeof PALETTE],
      stroke: PALETTE.paper,
      'stroke-width': '3',
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
      ...(bold ? { 'font-weight': '700' } : {}),
    });
    element.textContent = text;
  }

  private add(name: string, attributes: Record<string, string>): Element {
    const element = this.document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    this.group.appendChild(element);
    return element;
  }
}
