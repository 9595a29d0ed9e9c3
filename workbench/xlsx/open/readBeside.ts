import type { HeaderFooter, PageSetup, Sheet } from "hucre";
import type { SheetBeside } from "../book";
import type { SheetExtras } from "../parts/sheetExtras";

/** What is kept of a sheet beside Univer's workbook. */
export function readBeside(sheet: Sheet, { isFitToPages }: SheetExtras): SheetBeside {
  const { veryHidden, pageSetup, headerFooter = {}, protection } = sheet;
  const texts = withoutBlanks(headerFooter);
  return {
    ...(veryHidden && { isVeryHidden: true }),
    ...(pageSetup && { page: isFitToPages ? pageSetup : withoutFit(pageSetup) }),
    ...(Object.keys(texts).length > 0 && { headerFooter: texts }),
    ...(protection?.sheet && { protection }),
  };
}

/** hucre takes the numbers of pages alone for the wish to fit. */
function withoutFit(page: PageSetup): PageSetup {
  const copy = { ...page };
  delete copy.fitToPage;
  delete copy.fitToWidth;
  delete copy.fitToHeight;
  return copy;
}

function withoutBlanks(texts: HeaderFooter): HeaderFooter {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== "")) as HeaderFooter;
}
