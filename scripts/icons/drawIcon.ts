/** Shapes on a square of 32 units: a green sheet, three lines of a list, and the tick that says they were checked. */
const GREEN = [15, 108, 72] as const;
const WHITE = [255, 255, 255] as const;
const GOLD = [255, 200, 61] as const;

/** Samples along each side of a pixel: smooth edges at 16 px. */
const SAMPLES = 4;

type Colour = readonly [number, number, number];

/** The add-in's icon as RGBA pixels, row by row. */
export function drawIcon(size: number): Uint8Array {
  const pixels = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      pixels.set(pixel((x * 32) / size, (y * 32) / size, 32 / size), (y * size + x) * 4);
    }
  return pixels;
}

function pixel(left: number, top: number, width: number): number[] {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let i = 0; i < SAMPLES * SAMPLES; i++) {
    const x = left + (((i % SAMPLES) + 0.5) * width) / SAMPLES;
    const y = top + ((Math.floor(i / SAMPLES) + 0.5) * width) / SAMPLES;
    const colour = colourAt(x, y);
    if (colour === undefined) continue;
    covered++;
    colour.forEach((part, at) => (sum[at] = (sum[at] ?? 0) + part));
  }
  if (covered === 0) return [0, 0, 0, 0];
  return [...sum.map((part) => Math.round(part / covered)), Math.round((covered * 255) / SAMPLES ** 2)];
}

function colourAt(x: number, y: number): Colour | undefined {
  const isTick = nearLine(x, y, [15, 21.5], [19.5, 26], 1.9) || nearLine(x, y, [19.5, 26], [28.5, 14.5], 1.9);
  if (isTick) return GOLD;
  if (!inRounded(x, y, 1, 31, 5)) return undefined;
  const isLine = [8, 14, 20].some(
    (line) => Math.abs(y - line) < 1.4 && x > 6 && x < (line === 8 ? 26 : line === 14 ? 20 : 12.5),
  );
  return isLine ? WHITE : GREEN;
}

function inRounded(x: number, y: number, from: number, to: number, radius: number): boolean {
  const dx = Math.max(from + radius - x, 0, x - (to - radius));
  const dy = Math.max(from + radius - y, 0, y - (to - radius));
  return x >= from && x <= to && y >= from && y <= to && Math.hypot(dx, dy) <= radius;
}

function nearLine(x: number, y: number, [x0, y0]: Point, [x1, y1]: Point, distance: number): boolean {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const along = Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - x0 - along * dx, y - y0 - along * dy) <= distance;
}

type Point = readonly [number, number];
