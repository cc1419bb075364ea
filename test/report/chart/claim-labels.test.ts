import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NamedBar, type PlacedName, placeNames } from '../../../src/report/chart/claim-labels.js';
import { type Box, inside, overlap } from '../../../src/report/chart/place-labels.js';
import { textWidth } from '../../../src/report/chart/text-width.js';

const SIZE = 10;
const frame: Box = { left: 40, top: 40, right: 800, bottom: 400 };
const bar = (name: string, x: number, top: number, bottom = top): NamedBar => ({ name, x, top, bottom });

function boxOf({ name, x, y, anchor }: PlacedName): Box {
  const width = textWidth(name, SIZE);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - SIZE * 0.76, bottom: y + SIZE * 0.24 };
}

describe('names beside their bars', () => {
  it('stand level with an end where there is room', () => {
    expect(placeNames([bar('Ann Lee', 100, 100, 200)], [], frame, SIZE)).toMatchObject([
      { name: 'Ann Lee', anchor: 'start', leader: null },
    ]);
    expect(placeNames([bar('Ann Lee', 780, 100, 200)], [], frame, SIZE)).toMatchObject([{ anchor: 'end' }]);
  });

  it('are all there where claims are days apart, the last at the end of a line', () => {
    const bars = ['Ann', 'Bo', 'Cid', 'Dee', 'Eve', 'Flo'].map((name, i) => bar(name, 400 + 3 * i, 200));
    const placed = placeNames(bars, [], frame, SIZE);
    expect(placed.map(({ name }) => name).sort()).toEqual(['Ann', 'Bo', 'Cid', 'Dee', 'Eve', 'Flo']);
    expect(placed.some(({ leader }) => leader !== null)).toBe(true);
  });

  it('stand once for a speaker who says it twice in days', () => {
    const bars = [
      bar('Ann', 400, 200, 220),
      bar('Ann', 410, 205, 225),
      bar('Ann', 405, 100),
      bar('Ann', 600, 200),
    ];
    expect(placeNames(bars, [], frame, SIZE)).toHaveLength(3);
  });

  it('keep off the measured line where they can', () => {
    const line: Box[] = Array.from({ length: 80 }, (_, i) => ({
      left: 8 * i,
      right: 8 * i + 8,
      top: 198,
      bottom: 202,
    }));
    const [label] = placeNames([bar('Ann Lee', 300, 200)], line, frame, SIZE);
    expect(line.some((one) => overlap(one, boxOf(label)))).toBe(false);
  });

  it('touch no other name, no bar and no edge, wherever the bars stand', () => {
    const anyBar = fc.record({
      name: fc.constantFrom('Ann Lee', 'Bo', 'Christopher Nolan', 'Dee Dee Kay'),
      x: fc.integer({ min: 45, max: 795 }),
      top: fc.integer({ min: 50, max: 380 }),
      height: fc.integer({ min: 0, max: 120 }),
    });
    fc.assert(
      fc.property(fc.array(anyBar, { maxLength: 14 }), (made) => {
        const bars = made.map(({ name, x, top, height }) => bar(name, x, top, Math.min(395, top + height)));
        const boxes = placeNames(bars, [], frame, SIZE).map(boxOf);
        for (const [i, box] of boxes.entries()) {
          expect(inside(box, frame)).toBe(true);
          for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(false);
          for (const { x, top, bottom } of bars) {
            expect(overlap(box, { left: x - 2, right: x + 2, top: top - 2, bottom: bottom + 2 })).toBe(false);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
