import type { SensitivityAnswer, SensitivityRow } from '../contract/index.js';

/** The rows that move the months as the greatest move does: the same months, to a thousandth; the greatest first. */
export function sameMove({ largest, rows }: SensitivityAnswer): SensitivityRow[] {
  const moved = largest?.movedMonths ?? null;
  if (moved === null) return [];
  return rows.filter(({ movedMonths }) => movedMonths !== null && Math.abs(movedMonths - moved) < 0.001);
}
