import * as Plot from '@observablehq/plot';
import type { EdgeKind, LineageShowAnswer } from '../../contract/index.js';
import { printable } from '../escape.js';
import type { Messages } from '../messages/index.js';
import { finish, frameOf } from './frame.js';
import type { SvgOptions } from './gap-svg.js';
import { arrange, type PlacedModel } from './lineage-layout.js';
import { PALETTE } from './palette.js';
import { serialise } from './serialise.js';
import { textWidth } from './text-width.js';

const ROW_HEIGHT = 44;
/** Statements by which no weights go on. */
const LOOSE: ReadonlySet<EdgeKind> = new Set(['architecture', 'distillation']);

/** The SVG of the declared lineage around a model: bases to the left, what is built on it to the right. */
export function lineageSvg(answer: LineageShowAnswer, { document, words, width = 820 }: SvgOptions): string {
  const { graph } = answer;
  const size = width >= 560 ? 12.5 : 10.5;
  const around = {
    language: words.language,
    title: printable(words.lineage.chartTitle(answer.model)),
    subtitle: `${words.lineage.chartSubtitle}${words.lineage.omitted(graph.omitted)}`,
    source: words.lineage.source(answer.version),
    description: printable(
      graph.edges.length === 0
        ? words.lineage.nothing(answer.model)
        : graph.edges
            .map(({ model, kind, base }) => `${model}: ${words.lineage.chartKind(kind)}, ${base}`)
            .join('; '),
    ),
  };
  const frame = frameOf(around, width);
  const { models, columns, rows } = arrange(graph, width >= 560 ? 4 : 1);
  const column = (width - 32) / columns.length;
  const room = ({ column: own }: PlacedModel) => column - (own < columns.length - 1 ? 62 : 0);
  const placeOf = new Map(models.map((one) => [one.name, one]));
  const links = joined(answer, placeOf, words);
  const x = (one: PlacedModel) => one.column * column;
  const extent = (one: PlacedModel) => textWidth(label(one, room(one), size), size + 1);
  const at = { y: 'row' } as const;
  const svg = Plot.plot({
    document,
    width,
    height: Math.round(frame.topHeight + rows * ROW_HEIGHT + frame.bottomHeight + 24),
    marginTop: frame.topHeight + 8,
    marginLeft: 16,
    marginRight: 16,
    marginBottom: frame.bottomHeight + 16,
    x: { axis: null, domain: [0, width - 32] },
    y: { axis: null, domain: [-0.5, rows - 0.5], reverse: true },
    marks: [
      ...([false, true] as const).map((loose) =>
        Plot.link(
          links.filter((link) => link.loose === loose),
          {
            x1: ({ base }) => x(base) + extent(base) + 6,
            x2: ({ model }) => x(model) - 5,
            y1: ({ base }) => base.row,
            y2: ({ model }) => model.row,
            curve: 'bump-x',
            stroke: PALETTE.axis,
            strokeWidth: 1.5,
            ...(loose && { strokeDasharray: '5 4' }),
            markerEnd: 'none',
            className: 'axis',
          },
        ),
      ),
      ...([true, false] as const).map((atBase) =>
        Plot.text(
          links.filter(({ base }) => base.generation < 0 === atBase),
          {
            x: ({ base, model }) => (atBase ? x(base) + extent(base) + 12 : x(model) - 10),
            y: ({ base, model }) => (atBase ? base.row : model.row),
            text: 'words',
            dy: -7,
            textAnchor: atBase ? 'start' : 'end',
            fontSize: size - 3,
            fill: PALETTE.muted,
            stroke: PALETTE.paper,
            strokeWidth: 3,
            className: 'muted halo',
          },
        ),
      ),
      ...([true, false] as const).map((asked) =>
        Plot.text(
          models.filter(({ generation }) => (generation === 0) === asked),
          {
            ...at,
            x,
            text: (one) => label(one, room(one), size),
            textAnchor: 'start',
            fontSize: asked ? size + 1 : size,
            fontWeight: 700,
            fill: asked ? PALETTE.follower : PALETTE.ink,
            className: asked ? 'follower' : 'ink',
          },
        ),
      ),
      Plot.text(
        models.filter(({ organisations }) => organisations.length > 0),
        {
          ...at,
          x,
          text: (one) => cut(printable(one.organisations.join(', ')), room(one), size - 2),
          dy: size + 1,
          textAnchor: 'start',
          fontSize: size - 2,
          fill: PALETTE.muted,
          className: 'muted',
        },
      ),
    ],
  }) as SVGSVGElement;
  finish(svg, frame, around, document);
  return serialise(svg);
}

interface Joined {
  readonly base: PlacedModel;
  readonly model: PlacedModel;
  readonly loose: boolean;
  readonly words: string;
}

/** A line for each pair of models; several statements of a pair are words of one line. */
function joined(
  { graph }: LineageShowAnswer,
  placeOf: ReadonlyMap<string, PlacedModel>,
  { lineage }: Messages,
): Joined[] {
  const pairs = new Map<string, { base: PlacedModel; model: PlacedModel; kinds: Set<EdgeKind> }>();
  for (const { model, base, kind } of graph.edges) {
    const [from, to] = [placeOf.get(base ?? ''), placeOf.get(model)];
    if (!from || !to) continue;
    const key = JSON.stringify([base, model]);
    const pair = pairs.get(key) ?? { base: from, model: to, kinds: new Set<EdgeKind>() };
    pairs.set(key, pair);
    pair.kinds.add(kind);
  }
  return [...pairs.values()].map(({ base, model, kinds }) => ({
    base,
    model,
    loose: [...kinds].every((kind) => LOOSE.has(kind)),
    words: [...kinds].map(lineage.chartKind).join(', '),
  }));
}

const label = ({ name }: PlacedModel, room: number, size: number): string =>
  cut(printable(name), room, size + 1);

/** Text that fits into so many pixels. */
function cut(text: string, room: number, size: number): string {
  if (textWidth(text, size) <= room) return text;
  let end = text.length;
  while (end > 1 && textWidth(`${text.slice(0, end)}…`, size) > room) end--;
  return `${text.slice(0, end)}…`;
}
