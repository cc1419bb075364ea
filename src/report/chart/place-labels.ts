import { textWidth } from './text-width.js';

/** A rectangle in pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A dot that wants a label; `side` is the side on which its own line leaves room. */
export interface LabelRequest {
  text: string;
  x: number;
  y: number;
  side: 'left' | 'right';
  role: string;
}

export interface PlacedLabel extends LabelRequest {
  labelX: number;
  labelY: number;
  anchor: 'start' | 'end';
}

const ASCENT = 0.76;
const DESCENT = 0.24;
const APART = 3;
const PLACES: Record<LabelRequest['side'], [anchor: 'start' | 'end', dx: number, dy: number][]> = {
  left: [
    ['end', -7, 4],
    ['end', -5, -4],
    ['end', 2, -7],
    ['start', -3, -8],
  ],
  right: [
    ['start', 6, 12],
    ['start', 3, 16],
  ],
};

/**
 * Labels set beside their dots, first come first served: one that finds no place free of obstacles, of
 * earlier labels and of the frame's edge is left out.
 */
export function placeLabels(
  requests: LabelRequest[],
  obstacles: Box[],
  frame: Box,
  size: number,
): PlacedLabel[] {
  const taken = [...obstacles];
  const placed: PlacedLabel[] = [];
  for (const request of requests) {
    const width = textWidth(request.text, size);
    for (const [anchor, dx, dy] of PLACES[request.side]) {
      const labelX = request.x + dx;
      const labelY = request.y + dy;
      const left = anchor === 'end' ? labelX - width : labelX;
      const box = {
        left,
        top: labelY - size * ASCENT,
        right: left + width,
        bottom: labelY + size * DESCENT,
      };
      if (!inside(box, frame) || taken.some((other) => overlap(box, other))) continue;
      placed.push({ ...request, labelX, labelY, anchor });
      taken.push(box);
      break;
    }
  }
  return placed;
}

/** True where the first box lies within the second. */
export function inside(box: Box, frame: Box): boolean {
  return (
    box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom
  );
}

/** True where two boxes touch or nearly touch. */
export function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right + APART &&
    other.left < one.right + APART &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}
