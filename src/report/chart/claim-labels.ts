import { type Box, inside, overlap } from './place-labels.js';
import { textWidth } from './text-width.js';

/** A bar or a dot that wants its speaker's name, in pixels; `top` is the smaller of its ends. */
export interface NamedBar {
  readonly name: string;
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** A name in its place, with the line that leads to its bar where it stands apart from it. */
export interface PlacedName {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly leader: { readonly x: number; readonly from: number; readonly to: number } | null;
}

const HALF_BAR = 5;
const BESIDE = 8;
/** Two bars of one speaker so near to each other, in pixels, bear the name once. */
const TOGETHER = { x: 28, y: 16 };
const ASCENT = 0.76;
const DESCENT = 0.24;
const RISE = 7;
const MOST_RISE = 170;

/**
 * The names of speakers beside their bars: level with an end, over or under the bar, else over it at the end of a line.
 * None touches another name or another bar, nor the measured line where that can be helped. A name that finds no place
 * is left out; the table has it.
 */
export function placeNames(
  bars: readonly NamedBar[],
  strokes: readonly Box[],
  frame: Box,
  size: number,
): PlacedName[] {
  const own = bars.map(
    ({ x, top, bottom }): Box => ({
      left: x - HALF_BAR,
      right: x + HALF_BAR,
      top: top - HALF_BAR,
      bottom: bottom + HALF_BAR,
    }),
  );
  const placed: { readonly label: PlacedName; readonly box: Box }[] = [];
  for (const bar of [...bars.filter((one, i) => !isRepeated(one, bars.slice(0, i)))].sort(
    (a, b) => a.top - b.top,
  )) {
    const taken = [...own, ...placed.map(({ box }) => box)];
    const places = placesOf(bar, size).filter(({ box }) => inside(box, frame));
    const free = (obstacles: readonly Box[]) =>
      places.find(({ box }) => !obstacles.some((other) => overlap(box, other)));
    const found = free([...taken, ...strokes]) ?? free(taken);
    if (found) placed.push(found);
  }
  return placed.map(({ label }) => label);
}

function isRepeated({ name, x, top, bottom }: NamedBar, before: readonly NamedBar[]): boolean {
  return before.some(
    (other) =>
      other.name === name &&
      Math.abs(other.x - x) <= TOGETHER.x &&
      other.top <= bottom + TOGETHER.y &&
      top <= other.bottom + TOGETHER.y,
  );
}

function placesOf({ name, x, top, bottom }: NamedBar, size: number) {
  const width = textWidth(name, size);
  const at = (anchor: PlacedName['anchor'], dx: number, y: number, led = false) => {
    const left = anchor === 'start' ? x + dx : anchor === 'end' ? x + dx - width : x + dx - width / 2;
    const leader = led ? { x, from: top - HALF_BAR, to: y + size * DESCENT + 1 } : null;
    return {
      label: { name, x: x + dx, y, anchor, leader },
      box: { left, right: left + width, top: y - size * ASCENT, bottom: y + size * DESCENT },
    };
  };
  const level = size * 0.35;
  const sides = [top + level, (top + bottom) / 2 + level, bottom + level];
  const rises = Array.from(
    { length: Math.floor(MOST_RISE / RISE) },
    (_, i) => top - HALF_BAR - 4 - RISE * (i + 1),
  );
  return [
    ...sides.flatMap((y) => [at('start', BESIDE, y), at('end', -BESIDE, y)]),
    at('middle', 0, top - HALF_BAR - 4),
    at('middle', 0, bottom + HALF_BAR + size),
    ...rises.flatMap((y) => [at('middle', 0, y, true), at('start', -3, y, true), at('end', 3, y, true)]),
  ];
}
