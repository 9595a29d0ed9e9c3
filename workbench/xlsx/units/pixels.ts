/** Univer counts in pixels at 96 dpi, Excel in points. */
export const pixelsOf = (points: number): number => Math.round((points * 400) / 3) / 100;

export const pointsOf = (pixels: number): number => Math.round(pixels * 75) / 100;
