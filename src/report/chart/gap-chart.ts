import { dayNumber, type FrontierStep, type GapAnswer } from '../../contract/index.js';
import { printable } from '../escape.js';
import type { Messages } from '../messages/index.js';
import { oneDecimal } from '../numbers.js';

/** A record on a chart: a day number (`contract/day.ts`), a value on the measure, the model's name. */
export interface ChartStep {
  day: number;
  value: number;
  model: string;
  version: string;
  /** True for the two records that the bracket runs between: label these first. */
  decides: boolean;
}

export interface ChartSeries {
  role: 'leader' | 'follower';
  name: string;
  /** What stands under the name at the line's end. */
  notes: string[];
  steps: ChartStep[];
}

/** The gap as drawn: level with the group behind, from the other's reaching that level to the as-of day. */
export interface ChartBracket {
  from: number;
  to: number;
  level: number;
  /** True where the one in front already stood there on its first day: the left end is open. */
  openStart: boolean;
  label: string;
  note: string | null;
}

/** A dated event: a number on the chart, its words below. */
export interface ChartEvent {
  day: number;
  number: number;
  words: string;
}

/** A gap's chart before it has pixels: words and series, in days and in the measure's own unit. */
export interface GapChart {
  language: string;
  title: string;
  subtitle: string;
  source: string;
  description: string;
  unit: string;
  from: number;
  to: number;
  series: ChartSeries[];
  bracket: ChartBracket | null;
  events: ChartEvent[];
  /** Lines under the drawing: the events by their numbers. */
  notes: string[];
}

/** The state of the chart of a gap. The bracket is the `daily` gap of the two frontiers, whatever the method. */
export function gapChart(gap: GapAnswer, messages: Messages): GapChart {
  const leader = steps(gap.frontiers.leader);
  const follower = steps(gap.frontiers.follower);
  const days = [...leader, ...follower].map((step) => step.day);
  const to = Math.max((gap.asOf && dayNumber(gap.asOf)) || 0, ...days);
  const bracket = bracketOf(gap, leader, follower, to, messages);
  const series: ChartSeries[] = [
    { role: 'leader', name: messages.groupLabel(gap.leader), notes: last(leader), steps: leader },
    { role: 'follower', name: messages.groupLabel(gap.follower), notes: last(follower), steps: follower },
  ];
  if (gap.points) series[1]!.notes.push(messages.difference(gap.points));
  const from = Math.min(to, ...days);
  const events = eventsOf(gap, from, to, messages);
  return {
    language: messages.language,
    title: printable(messages.title(gap)),
    subtitle: printable(messages.subtitle(gap)),
    source: printable(messages.source(gap)),
    description: printable(messages.headline(gap)),
    unit: printable(gap.measure),
    from,
    to,
    series: series
      .filter((one) => one.steps.length > 0)
      .map((one) => ({ ...one, name: printable(one.name) })),
    bracket,
    events,
    notes: events.length === 0 ? [] : [...events.map(({ words }) => words), messages.noCause],
  };
}

function eventsOf(gap: GapAnswer, from: number, to: number, messages: Messages): ChartEvent[] {
  return gap.events
    .map(({ day, title, by }) => ({
      day: dayNumber(day) ?? 0,
      words: messages.event(day, messages.eventBy(by), messages.eventTitle(title)),
    }))
    .filter(({ day }) => day >= from && day <= to)
    .map(({ day, words }, i) => ({ day, number: i + 1, words: printable(`${i + 1}  ${words}`) }));
}

function bracketOf(
  gap: GapAnswer,
  leader: ChartStep[],
  follower: ChartStep[],
  to: number,
  messages: Messages,
): ChartBracket | null {
  const daily = gap.definitions.find(({ method }) => method === 'daily');
  if (!daily?.months || !gap.crossing) return null;
  const { front, version, releasedOn, level } = gap.crossing;
  const from = dayNumber(releasedOn);
  if (from === null) return null;
  const [ahead, behind] = front === 'leader' ? [leader, follower] : [follower, leader];
  for (const step of [ahead.find((one) => one.version === version), behind.at(-1)]) {
    if (step) step.decides = true;
  }
  const [label, note] = messages.bracket(daily.months, daily.censored, gap.method !== 'daily');
  return { from, to, level, openStart: daily.censored, label, note };
}

function steps(frontier: FrontierStep[]): ChartStep[] {
  return frontier.flatMap(({ day, value, model, version }) => {
    const number = dayNumber(day);
    return number === null ? [] : [{ day: number, value, model: printable(model), version, decides: false }];
  });
}

const last = (frontier: ChartStep[]): string[] => frontier.slice(-1).map(({ value }) => oneDecimal(value));
