/** The greatest step between neighbouring numbers of a type, as a share of the number. */
export const STEP = { F16: 2 ** -10, BF16: 2 ** -7 } as const;

type Round = (value: number) => number;

/** Rounding of a float32 to a coarser type: to nearest, ties to even; and toward zero. */
export const ROUNDINGS: Readonly<Record<keyof typeof STEP, readonly [Round, Round]>> = {
  F16: [
    (value) => toPrecision(value, 11, -24, 65504, roundToEven),
    (value) => toPrecision(value, 11, -24, 65504, Math.trunc),
  ],
  BF16: [
    (value) => toPrecision(value, 8, -133, Number.MAX_VALUE, roundToEven),
    (value) => toPrecision(value, 8, -133, Number.MAX_VALUE, Math.trunc),
  ],
};

/** `digits` binary digits, of which the last is worth at least 2 ** `least`. */
function toPrecision(value: number, digits: number, least: number, most: number, round: Round): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  const exponent = Math.floor(Math.log2(Math.abs(value)));
  const unit = 2 ** Math.max(least, exponent - digits + 1);
  const rounded = round(value / unit) * unit;
  return Math.abs(rounded) > most ? Math.sign(value) * Number.POSITIVE_INFINITY : rounded;
}

function roundToEven(value: number): number {
  const below = Math.floor(value);
  const rest = value - below;
  if (rest !== 0.5) return Math.round(value);
  return below % 2 === 0 ? below : below + 1;
}
