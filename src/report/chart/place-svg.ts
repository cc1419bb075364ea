import * as Plot from '@observablehq/plot';
import { dayNumber, type PlaceAnswer } from '../../contract/index.js';
import { oneDecimal } from '../numbers.js';
import { axes, dateOf } from './axes.js';
import { finish, frameOf } from './frame.js';
import type { SvgOptions } from './gap-svg.js';
import { PALETTE } from './palette.js';
import { serialise } from './serialise.js';
import { textWidth } from './text-width.js';

/** Two groups are drawn; more would hide the model among lines. */
const ROLES = ['leader', 'follower'] as const;

/** The SVG of a placed model: its value and interval across the frontiers of the first two groups. */
export function placeSvg(answer: PlaceAnswer, { document, words, width = 820 }: SvgOptions): string {
  const wide = width >= 560;
  const size = wide ? 12.5 : 11.5;
  const subtitle = words.place.chartSubtitle(answer);
  const around = {
    language: words.language,
    title: words.place.chartTitle(answer),
    subtitle,
    source: words.place.source(answer),
    description: words.place.headline(answer),
  };
  const frame = frameOf(around, width);
  const name = answer.model ?? answer.file;
  const { estimate, low, high } = answer.value;
  const last = dayNumber(answer.asOf ?? '') as number;
  const series = answer.behind.slice(0, ROLES.length).map(({ group, frontier }, i) => ({
    role: ROLES[i] as (typeof ROLES)[number],
    name: words.groupLabel(group),
    steps: frontier.map(({ day, value }) => ({ day: dateOf(dayNumber(day) as number), value })),
  }));
  const shown = series.filter(({ steps }) => steps.length > 0);
  const days = shown.flatMap(({ steps }) => steps.map(({ day }) => Number(day)));
  const first = days.length > 0 ? Math.min(...days) / 86_400_000 : last - 1;
  const values = [
    ...shown.flatMap(({ steps }) => steps.map(({ value }) => value)),
    estimate,
    low ?? estimate,
    high ?? estimate,
  ];
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  const room = Math.max(
    ...[...shown.map((one) => one.name), `${short(name)} ${oneDecimal(estimate)}`].map((text) =>
      textWidth(text, size),
    ),
  );
  const bracket = answer.behind[0]?.reachedOn ?? null;
  const span = [{ day: dateOf(first) }, { day: dateOf(last) }];
  const svg = Plot.plot({
    document,
    width,
    height: Math.round(frame.topHeight + (wide ? width * 0.42 : 280) + frame.bottomHeight + 26),
    marginTop: frame.topHeight + 8,
    marginLeft: wide ? 44 : 38,
    marginRight: Math.ceil(room) + 18,
    marginBottom: frame.bottomHeight + 26,
    x: { type: 'utc', domain: [dateOf(first), dateOf(last)] },
    y: { domain: [least - 0.05 * (greatest - least), greatest + 0.05 * (greatest - least)] },
    marks: [
      ...axes(first, last, size - 1, wide ? 8 : 4, words),
      Plot.areaY(span, {
        x: 'day',
        y1: low ?? estimate,
        y2: high ?? estimate,
        fill: PALETTE.ink,
        fillOpacity: 0.1,
        className: 'band ink',
      }),
      ...shown.map(({ role, steps }) =>
        Plot.line([...steps, { day: dateOf(last), value: steps.at(-1)!.value }], {
          x: 'day',
          y: 'value',
          curve: 'step-after',
          stroke: PALETTE[role],
          strokeWidth: 2.2,
          className: `line ${role}`,
        }),
      ),
      Plot.line(span, {
        x: 'day',
        y: () => estimate,
        stroke: PALETTE.ink,
        strokeWidth: 1.4,
        strokeDasharray: '5 4',
        className: 'line placed',
      }),
      bracket === null
        ? null
        : Plot.line([{ day: dateOf(dayNumber(bracket) as number) }, { day: dateOf(last) }], {
            x: 'day',
            y: () => estimate,
            stroke: PALETTE.ink,
            strokeWidth: 3,
            className: 'line placed',
          }),
      ...labels(shown, { name: short(name), value: estimate }, last, size, least, greatest),
    ],
  }) as SVGSVGElement;
  finish(svg, frame, around, document);
  return serialise(svg);
}

/** Names at the right end, pushed apart where their lines are close. */
function labels(
  series: readonly { role: 'leader' | 'follower'; name: string; steps: readonly { value: number }[] }[],
  placed: { name: string; value: number },
  last: number,
  size: number,
  least: number,
  greatest: number,
): Plot.Markish[] {
  const apart = 0.075 * (greatest - least || 1);
  const ends = [
    ...series.map(({ role, name, steps }) => ({ tone: role as string, name, value: steps.at(-1)!.value })),
    { tone: 'ink', name: `${placed.name} ${oneDecimal(placed.value)}`, value: placed.value },
  ].sort((x, y) => y.value - x.value);
  let before = Number.POSITIVE_INFINITY;
  return ends.map(({ tone, name, value }) => {
    const at = Math.min(value, before - apart);
    before = at;
    return Plot.text([{ day: dateOf(last), at, name }], {
      x: 'day',
      y: 'at',
      text: 'name',
      dx: 7,
      textAnchor: 'start',
      fontSize: size,
      fontWeight: 700,
      fill: PALETTE[tone as keyof typeof PALETTE],
      className: tone,
    });
  });
}

const short = (name: string): string => (name.length > 22 ? `${name.slice(0, 21)}…` : name);
