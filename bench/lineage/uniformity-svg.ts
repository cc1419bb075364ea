export interface Curve {
  readonly label: string;
  readonly colour: string;
  readonly ps: readonly number[];
}

const SIZE = 360;
const LEFT = 48;
const TOP = 16;

/** Empirical distribution functions of p-values against the diagonal, with the 95 % band of Kolmogorov. */
export function uniformitySvg(curves: readonly Curve[], title: string): string {
  const x = (p: number) => (LEFT + p * SIZE).toFixed(1);
  const y = (share: number) => (TOP + (1 - share) * SIZE).toFixed(1);
  const count = curves[0]!.ps.length;
  const band = 1.358 / Math.sqrt(count);
  const ticks = [0, 0.25, 0.5, 0.75, 1];
  const path = ({ ps, colour, label }: Curve) => {
    const sorted = [...ps].sort((a, b) => a - b);
    let d = `M${x(0)} ${y(0)}`;
    sorted.forEach((p, i) => {
      d += `L${x(p)} ${y(i / count)}L${x(p)} ${y((i + 1) / count)}`;
    });
    return `<path d="${d}L${x(1)} ${y(1)}" fill="none" stroke="${colour}" stroke-width="1.6"><title>${label}</title></path>`;
  };
  const corners = [
    [0, 0],
    [0, band],
    [1 - band, 1],
    [1, 1],
    [1, 1 - band],
    [band, 0],
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${LEFT + SIZE + 16} ${TOP + SIZE + 44 + 18 * curves.length}" role="img" font-family="sans-serif" font-size="12">`,
    `<title>${title}</title>`,
    `<polygon points="${corners.map(([a, b]) => `${x(a!)},${y(b!)}`).join(' ')}" fill="#eee"/>`,
    `<rect x="${LEFT}" y="${TOP}" width="${SIZE}" height="${SIZE}" fill="none" stroke="#888"/>`,
    `<line x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" stroke="#888" stroke-dasharray="4 3"/>`,
    ...ticks.map((t) => `<text x="${x(t)}" y="${TOP + SIZE + 16}" text-anchor="middle">${t}</text>`),
    ...ticks.map((t) => `<text x="${LEFT - 6}" y="${Number(y(t)) + 4}" text-anchor="end">${t}</text>`),
    ...curves.map(path),
    `<text x="${LEFT + SIZE / 2}" y="${TOP + SIZE + 32}" text-anchor="middle">p-value; share of ${count} disjoint pairs at or below it upwards</text>`,
    ...curves.map(
      ({ label, colour }, i) =>
        `<text x="${LEFT}" y="${TOP + SIZE + 52 + 18 * i}" fill="${colour}">${label}</text>`,
    ),
    '</svg>\n',
  ].join('\n');
}
