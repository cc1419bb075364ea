import * as Plot from '@observablehq/plot';
import { DEFAULTS, dayNumber, type ModelsAnswer } from '../../contract/index.js';
import { printable } from '../escape.js';
import { axes, dateOf } from './axes.js';
import { finish, frameOf } from './frame.js';
import type { SvgOptions } from './gap-svg.js';
import { PALETTE } from './palette.js';
import { serialise } from './serialise.js';
import { textWidth } from './text-width.js';

const MOST_NAMED = 6;

type Tone = 'leader' | 'follower' | 'muted';

/** The SVG of a table of models: values by release day, the records joined. */
export function modelsSvg(answer: ModelsAnswer, { document, words, width = 820 }: SvgOptions): string {
  const wide = width >= 560;
  const size = wide ? 12 : 10.5;
  const dots = answer.models.flatMap(({ model, countries, releasedOn, value, record }) => {
    const day = releasedOn === null ? null : dayNumber(releasedOn);
    if (day === null || value === null) return [];
    return [
      { day: dateOf(day), value: value.estimate, record, name: printable(model), tone: toneOf(countries) },
    ];
  });
  const undated = answer.models.length - dots.length;
  const around = {
    language: words.language,
    title: printable(words.benchmark.chartTitle(answer, words.measure(answer.measure))),
    subtitle: printable(words.benchmark.chartSubtitle(answer, dots.length, undated)),
    source: printable(words.benchmark.source(answer)),
    description: printable(
      words.list(
        dots
          .filter(({ record }) => record)
          .slice(0, MOST_NAMED)
          .map(({ name, value }) => `${name} ${figure(value)}`),
      ),
    ),
  };
  const frame = frameOf(around, width);
  const days = dots.map(({ day }) => Number(day) / 86_400_000);
  const standard = dayNumber(DEFAULTS.since) as number;
  const first = days.length > 0 ? Math.min(...days) : standard;
  const last = Math.max(first + 1, ...days);
  const records = dots.filter(({ record }) => record).sort((x, y) => Number(x.day) - Number(y.day));
  const end = records.at(-1);
  const line = end ? [...records, { ...end, day: dateOf(last) }] : [];
  const named = apart(records, first, last, (width - 66) / (last - first), size);
  const svg = Plot.plot({
    document,
    width,
    height: Math.round(frame.topHeight + (wide ? width * 0.4 : 260) + frame.bottomHeight + 26),
    marginTop: frame.topHeight + 14,
    marginLeft: 48,
    marginRight: 18,
    marginBottom: frame.bottomHeight + 26,
    x: { type: 'utc', domain: [dateOf(first), dateOf(last)] },
    y: { nice: true, ...(dots.length === 0 && { domain: [0, 1] }) },
    marks: [
      ...axes(first, last, size - 1, wide ? 8 : 4, words),
      Plot.line(line, {
        x: 'day',
        y: 'value',
        curve: 'step-after',
        stroke: PALETTE.ink,
        strokeWidth: 1.2,
        strokeOpacity: 0.6,
        className: 'line placed',
      }),
      ...(['muted', 'leader', 'follower'] as const).map((tone) =>
        Plot.dot(
          dots.filter((dot) => dot.tone === tone),
          {
            x: 'day',
            y: 'value',
            r: ({ record }: { record: boolean }) => (record ? 4 : 2.8),
            fill: PALETTE[tone],
            fillOpacity: 0.75,
            stroke: PALETTE.paper,
            strokeWidth: 0.6,
            className: `dot ${tone}`,
          },
        ),
      ),
      Plot.text(named, {
        x: 'day',
        y: 'value',
        text: 'name',
        dx: -6,
        dy: -8,
        textAnchor: 'end',
        fontSize: size - 1,
        fill: PALETTE.ink,
        stroke: PALETTE.paper,
        strokeWidth: 3,
        className: 'ink halo',
      }),
    ],
    r: { type: 'identity' },
  }) as SVGSVGElement;
  finish(svg, frame, around, document);
  return serialise(svg);
}

/** The newest records whose names touch none of those named before. */
function apart<Dot extends { readonly day: Date; readonly name: string }>(
  records: readonly Dot[],
  first: number,
  last: number,
  pixelsADay: number,
  size: number,
): Dot[] {
  const named: Dot[] = [];
  let free = (last - first) * pixelsADay;
  for (const dot of records.toReversed()) {
    const right = (Number(dot.day) / 86_400_000 - first) * pixelsADay;
    const left = right - textWidth(dot.name, size) - 12;
    if (right > free || left < 0) continue;
    named.push(dot);
    free = left;
    if (named.length === MOST_NAMED) break;
  }
  return named;
}

function toneOf(countries: readonly string[]): Tone {
  const [us, china] = [countries.includes('US'), countries.includes('CN')];
  return us === china ? 'muted' : us ? 'leader' : 'follower';
}

const figure = (value: number): string => (Math.abs(value) < 10 ? value.toFixed(3) : value.toFixed(1));
