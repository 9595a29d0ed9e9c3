import type { PageSetup } from "hucre";
import { invalidArgument } from "../../richapi/refusals";

/** Excel's PageLayoutZoomOptions: a scale in percent, or so many pages across and down. */
export interface PageZoom {
  readonly scale?: number | null;
  readonly horizontalFitToPages?: number | null;
  readonly verticalFitToPages?: number | null;
}

/** In files 0 stands for as many pages as are needed. */
export function pageZoom({ fitToPage, fitToWidth = 1, fitToHeight = 1, scale = 100 }: PageSetup): PageZoom {
  if (!fitToPage) return { scale };
  return {
    ...(fitToWidth > 0 && { horizontalFitToPages: fitToWidth }),
    ...(fitToHeight > 0 && { verticalFitToPages: fitToHeight }),
  };
}

export function storedZoom({ scale, horizontalFitToPages, verticalFitToPages }: PageZoom): PageSetup {
  const isFit = isGiven(horizontalFitToPages) || isGiven(verticalFitToPages);
  if (isFit === isGiven(scale)) throw invalidArgument();
  if (isGiven(scale)) {
    if (!(Number.isInteger(scale) && scale >= 10 && scale <= 400)) throw invalidArgument();
    return { scale };
  }
  return { fitToPage: true, fitToWidth: pages(horizontalFitToPages), fitToHeight: pages(verticalFitToPages) };
}

function pages(count: number | null | undefined): number {
  if (!isGiven(count)) return 0;
  if (!(Number.isInteger(count) && count >= 1)) throw invalidArgument();
  return count;
}

const isGiven = (value: number | null | undefined): value is number => value !== null && value !== undefined;
