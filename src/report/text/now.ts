import type { NowAnswer } from '../../contract/index.js';
import { gapChart } from '../chart/gap-chart.js';
import { gapTerminal } from '../chart/gap-terminal.js';
import { printable } from '../escape.js';
import { en, isEpochComparison } from '../messages/en.js';
import { wrap } from './columns.js';
import {
  attributionText,
  blocks,
  bullets,
  definitionsText,
  provenanceText,
  recordsText,
  type TextOptions,
  trendText,
} from './gap.js';

const SHOWN_RECORDS = 4;

/** The headline comparisons for a terminal, each with Epoch's published index beside it. */
export function nowText(now: NowAnswer, options: TextOptions): string {
  const { columns, style } = options;
  const parts = now.comparisons.flatMap(({ title, gap, published }) => [
    style('bold', fitRule(printable(title), columns)),
    style('bold', wrap(printable(en.headline(gap)), columns)),
    gapTerminal(gapChart(gap), options),
    definitionsText(gap, options),
    wrap(printable(en.unbounded(gap) ?? ''), columns),
    wrap(printable([en.points(gap), en.basis(gap)].filter(Boolean).join(' ')), columns),
    trendText(gap, options),
    recordsText(gap, options, SHOWN_RECORDS),
    bullets([...en.flags(gap), ...gap.notes], columns),
    wrap(printable(`Epoch’s index as published. ${en.headline(published)}`), columns),
    definitionsText(published, options),
    wrap(printable(en.unbounded(published) ?? ''), columns),
    isEpochComparison(published) ? wrap(en.published, columns) : '',
    provenanceText(gap, columns, style),
  ]);
  const sources = now.comparisons.flatMap(({ gap, published }) => [
    ...gap.attribution,
    ...published.attribution,
  ]);
  const distinct = sources.filter((one, i) => sources.findIndex(({ text }) => text === one.text) === i);
  return blocks([...parts, attributionText(distinct, columns, style)]);
}

const fitRule = (title: string, columns: number): string =>
  `── ${title} ${'─'.repeat(Math.max(2, columns - title.length - 4))}`;
