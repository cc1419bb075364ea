import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inside, type LabelRequest, overlap, placeLabels } from '../../../src/report/chart/place-labels.js';
import { textWidth, wrapText } from '../../../src/report/chart/text-width.js';

const SIZE = 11;
const frame = { left: 0, top: 0, right: 400, bottom: 300 };
const request: fc.Arbitrary<LabelRequest> = fc.record({
  text: fc.string({ minLength: 1, maxLength: 20 }),
  x: fc.integer({ min: 0, max: 400 }),
  y: fc.integer({ min: 0, max: 300 }),
  side: fc.constantFrom('left', 'right'),
  role: fc.constant('leader'),
});

describe('placeLabels', () => {
  it('lets no label touch another, an obstacle or the edge', () => {
    const obstacle = { left: 100, top: 100, right: 200, bottom: 150 };
    fc.assert(
      fc.property(fc.array(request, { maxLength: 40 }), (requests) => {
        const boxes = placeLabels(requests, [obstacle], frame, SIZE).map(
          ({ text, labelX, labelY, anchor }) => {
            const width = textWidth(text, SIZE);
            const left = anchor === 'end' ? labelX - width : labelX;
            return { left, right: left + width, top: labelY - 0.76 * SIZE, bottom: labelY + 0.24 * SIZE };
          },
        );
        boxes.forEach((box, i) => {
          expect(inside(box, frame)).toBe(true);
          for (const other of [obstacle, ...boxes.slice(0, i)]) expect(overlap(box, other)).toBe(false);
        });
      }),
    );
  });

  it('keeps the first that asks', () => {
    const one = { text: 'first', x: 200, y: 100, side: 'right' as const, role: 'leader' };
    expect(placeLabels([one, { ...one, text: 'second' }], [], frame, SIZE)[0]!.text).toBe('first');
  });
});

describe('wrapText', () => {
  it('keeps every word in order and the width where words allow', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,9}$/)), (words) => {
        const lines = wrapText(words.join(' '), 12, 120);
        expect(lines.join(' ')).toBe(words.join(' '));
        for (const line of lines) expect(textWidth(line, 12) <= 120 || !line.includes(' ')).toBe(true);
      }),
    );
  });
});
