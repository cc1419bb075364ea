import type { NowAnswer } from '../../contract/index.js';
import { gapChart } from '../chart/gap-chart.js';
import { gapTerminal } from '../chart/gap-terminal.js';
import { printable } from '../escape.js';
import { isEpochComparison } from '../messages/group.js';
import { columnsOf, wrap } from './columns.js';
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
  const { columns, style, words } = options;
  const parts = now.comparisons.flatMap(({ gap, published }) => [
    style('bold', fitRule(printable(words.pair(gap)), columns)),
    style('bold', wrap(printable(words.headline(gap)), columns)),
    gapTerminal(gapChart(gap, words), options),
    definitionsText(gap, options),
    wrap(printable(words.unbounded(gap) ?? ''), columns),
    wrap(printable(words.sentences([words.points(gap), words.basis(gap)])), columns),
    trendText(gap, options),
    recordsText(gap, options, SHOWN_RECORDS),
    bullets([...words.flags(gap), ...gap.notes.map(words.note)], columns),
    wrap(printable(words.asPublished(words.headline(published))), columns),
    definitionsText(published, options),
    wrap(printable(words.unbounded(published) ?? ''), columns),
    isEpochComparison(published) ? wrap(words.published, columns) : '',
    provenanceText(gap, options),
  ]);
  const sources = now.comparisons.flatMap(({ gap, published }) => [
    ...gap.attribution,
    ...published.attribution,
  ]);
  const distinct = sources.filter((one, i) => sources.findIndex(({ text }) => text === one.text) === i);
  return blocks([...parts, attributionText(distinct, options)]);
}

const fitRule = (title: string, columns: number): string =>
  `── ${title} ${'─'.repeat(Math.max(2, columns - columnsOf(title) - 4))}`;
