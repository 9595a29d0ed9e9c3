/** A colour as light: red, green and blue, linear, 0 to 1. */
export type LinearRgb = readonly [number, number, number];

/** CIE L*a*b*, white of daylight (D65). */
export type Lab = readonly [number, number, number];

type Matrix = readonly [LinearRgb, LinearRgb, LinearRgb];

/** sRGB to XYZ, IEC 61966-2-1 */
const TO_XYZ: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];
const WHITE: LinearRgb = [0.95047, 1, 1.08883];

/** @param hex #RRGGBB */
export function linearRgb(hex: string): LinearRgb {
  const channel = (at: number): number => {
    const share = parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

export function labOf(light: LinearRgb): Lab {
  const within = light.map((value) => Math.min(1, Math.max(0, value))) as unknown as LinearRgb;
  const [x, y, z] = times(TO_XYZ, within).map((value, at) => cubeRoot(value / WHITE[at]!)) as [
    number,
    number,
    number,
  ];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

export function times(matrix: Matrix, [x, y, z]: LinearRgb): LinearRgb {
  return matrix.map(([a, b, c]) => a * x + b * y + c * z) as unknown as LinearRgb;
}

function cubeRoot(value: number): number {
  return value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116;
}
