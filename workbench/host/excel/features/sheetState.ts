import type { HeaderFooter, PageSetup, SheetProtection } from "hucre";
import type { SheetBeside } from "../../../xlsx/book";
import { formatBox, parseAddress } from "../address";
import type { Box } from "../box";
import { intersection } from "../box";
import type { Movable } from "../rangeTracker";
import { shiftBox } from "../shiftBox";
import type { Shift } from "../shiftBox";
import { without } from "./without";

/** Cells that were locked or unlocked; a later entry is over an earlier one. */
interface Locking {
  readonly box: Box;
  readonly isLocked: boolean;
}

/** What belongs to one sheet of the host's state, in the shapes in which files have it. */
export class SheetState implements Movable {
  /** Addresses in it are absolute, without the sheet's name. */
  page: PageSetup = {};
  headerFooter: HeaderFooter = {};
  /** Absent: the sheet isn't protected. */
  protection: SheetProtection | undefined;
  private isVeryHidden = false;
  private lockings: readonly Locking[] = [];

  constructor(readonly sheetId: string) {}

  load({ page = {}, headerFooter = {}, protection, isVeryHidden = false }: SheetBeside): void {
    Object.assign(this, { page, headerFooter, protection, isVeryHidden });
  }

  beside(): SheetBeside {
    const { page, headerFooter, protection, isVeryHidden } = this;
    return {
      ...(Object.keys(page).length > 0 && { page }),
      ...(Object.keys(headerFooter).length > 0 && { headerFooter }),
      ...(protection && { protection }),
      ...(isVeryHidden && { isVeryHidden }),
    };
  }

  copy({ page, headerFooter, protection, lockings }: SheetState): void {
    Object.assign(this, { page, headerFooter, protection, lockings });
  }

  lock(box: Box, isLocked: boolean): void {
    const covered = ({ box: other }: Locking) => sameSize(intersection(box, other), other);
    this.lockings = [...this.lockings.filter((each) => !covered(each)), { box, isLocked }];
  }

  /** Cells are locked unless somebody unlocked them. @returns null where some are and some aren't */
  lockedState(box: Box): boolean | null {
    let open: Box[] = [box];
    const found = new Set<boolean>();
    for (const { box: set, isLocked } of [...this.lockings].reverse()) {
      if (open.some((part) => intersection(part, set))) found.add(isLocked);
      open = open.flatMap((part) => without(part, set));
    }
    if (open.length > 0) found.add(true);
    return found.size > 1 ? null : found.has(true);
  }

  shift(shift: Shift): void {
    const { printArea, printTitlesRow, printTitlesColumn, ...page } = this.page;
    this.page = {
      ...page,
      ...defined("printArea", shifted(printArea, shift)),
      ...defined("printTitlesRow", shifted(printTitlesRow, shift)),
      ...defined("printTitlesColumn", shifted(printTitlesColumn, shift)),
    };
    this.lockings = this.lockings.flatMap(({ box, isLocked }) => {
      const moved = shiftBox(box, shift);
      return moved ? [{ box: moved, isLocked }] : [];
    });
  }
}

/** "$A$1:$B$3,$D$1": several areas stand beside one another. */
function shifted(addresses: string | undefined, shift: Shift): string | undefined {
  const moved = addresses?.split(",").flatMap((address) => {
    const box = parseAddress(address)?.box;
    const to = box && shiftBox(box, shift);
    return to ? [formatBox(to, { absolute: true })] : [];
  });
  return moved && moved.length > 0 ? moved.join(",") : undefined;
}

const defined = (key: string, value: string | undefined): object =>
  value === undefined ? {} : { [key]: value };

const sameSize = (a: Box | undefined, b: Box): boolean => a?.rows === b.rows && a.columns === b.columns;
