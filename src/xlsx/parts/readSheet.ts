import { SHEET_SIZE } from "../../core/sheet/sheetSize";
import type { CellValue } from "../../core/sheet/sheetSnapshot";
import { parseCell } from "../formula/parseCell";
import { parseReference } from "../formula/parseReference";
import { UNCOMPUTED } from "../formula/uncomputed";
import { UnreadableFile } from "../unreadableFile";
import { xmlAttribute } from "../xml/xmlAttribute";
import type { XmlHandler } from "../xml/xmlScanner";
import { xmlText } from "../xml/xmlText";
import { isoDateSerial } from "./isoDateSerial";
import type { SheetCells } from "./sheetCells";
import type { TextBudget } from "./textBudget";
import type { UncachedFormula } from "./uncachedFormula";
import type { WorkbookPackage } from "./workbookPackage";
import { SHEET_BYTES } from "./workbookPackage";
import { XmlString } from "./xmlString";

/** What all sheets of the book share. */
export interface SharedParts {
  readonly strings: readonly string[];
  /** number format by style; "" is General */
  readonly formats: readonly string[];
  /** styles that show a day, in a book that counts days from 1904 */
  readonly shiftedStyles: ReadonlySet<number>;
  readonly text: TextBudget;
  /** how many formulas without a saved result are still kept; counted down */
  readonly formulas: { left: number };
}

/** Days from 1900-01-00, where Excel starts, to 1904-01-00 */
const DAYS_TO_1904 = 1462;

const PLACE = ' r="';

/**
 * Fills a sheet's cells from its part. Blank cells, formatted or not, leave nothing behind.
 *
 * @returns formulas without a saved result; their cells hold UNCOMPUTED
 */
export async function readSheet(
  book: WorkbookPackage,
  part: string,
  shared: SharedParts,
  cells: SheetCells,
): Promise<readonly UncachedFormula[]> {
  const reader = new SheetReader(shared, cells);
  await book.scan(part, SHEET_BYTES, reader);
  return reader.uncached;
}

class SheetReader implements XmlHandler {
  wantsText = false;
  readonly uncached: UncachedFormula[] = [];

  private row = -1;
  private column = -1;
  /** attributes of the last cell, where that was blank and its place wasn't read */
  private blank = "";
  private attributes = "";
  private inCell = false;
  private value: string | undefined;
  private formula: string | undefined;
  private formulaAttributes = "";
  private inFormula = false;
  private readonly inline = new XmlString();
  private inInline = false;
  private hasInline = false;
  private readonly masters = new Map<string, { text: string; row: number; column: number }>();

  constructor(
    private readonly shared: SharedParts,
    private readonly cells: SheetCells,
  ) {}

  open(name: string, attributes: string, closed: boolean): void {
    if (this.inCell) this.openInCell(name, attributes, closed);
    else if (name === "c") this.openCell(attributes, closed);
    else if (name === "row") {
      const written = xmlAttribute(attributes, "r");
      this.row = written === undefined ? this.row + 1 : Number(written) - 1;
      if (!(this.row >= 0 && this.row < SHEET_SIZE.rows))
        throw new UnreadableFile("unreadable", `row ${written}`);
      this.column = -1;
      this.blank = "";
    } else if (name === "mergeCell") this.mergeCells(xmlAttribute(attributes, "ref") ?? "");
  }

  close(name: string): void {
    if (!this.inCell) return;
    this.wantsText = false;
    if (name === "c") {
      this.inCell = false;
      this.closeCell();
    } else if (name === "is") this.inInline = false;
    else if (this.inInline) this.inline.close(name);
  }

  text(piece: string, literal: boolean): void {
    this.shared.text.spend(piece.length);
    if (this.inInline) this.inline.add(piece, literal);
    else if (this.inFormula) this.formula += literal ? piece : xmlText(piece);
    else this.value += literal ? piece : xmlText(piece);
  }

  private mergeCells(reference: string): void {
    const area = parseReference(reference);
    if (area === undefined) return;
    const { top, left, bottom, right } = area;
    this.cells.merge({
      firstRow: top.index,
      firstColumn: left.index,
      rows: bottom.index - top.index + 1,
      columns: right.index - left.index + 1,
    });
  }

  private openCell(attributes: string, closed: boolean): void {
    // a sheet formatted to its end has ten million blank cells: their places are read only if asked for
    if (closed && attributes.startsWith(PLACE)) {
      this.blank = attributes;
      return;
    }
    if (!attributes.startsWith(PLACE)) this.place(this.blank);
    this.blank = "";
    this.column += 1;
    this.place(attributes);
    if (this.row < 0 || this.column >= SHEET_SIZE.columns)
      throw new UnreadableFile("unreadable", "cell without a place");
    if (closed) return;
    this.attributes = attributes;
    this.inCell = true;
    this.value = undefined;
    this.formula = undefined;
    this.hasInline = false;
  }

  /** A cell without an address of its own stands right of the one before. */
  private place(attributes: string): void {
    const written = xmlAttribute(attributes, "r");
    if (written === undefined) return;
    const place = parseCell(written);
    if (place === undefined) throw new UnreadableFile("unreadable", `cell ${written}`);
    this.row = place.row.index;
    this.column = place.column.index;
  }

  private openInCell(name: string, attributes: string, closed: boolean): void {
    if (this.inInline) {
      this.wantsText = this.inline.open(name, closed);
      return;
    }
    if (name === "v") this.value = "";
    else if (name === "f") {
      this.formula = "";
      this.formulaAttributes = attributes;
    } else if (name === "is") {
      this.inInline = !closed;
      this.hasInline = true;
    } else return;
    this.inFormula = name === "f";
    this.wantsText = !closed && name !== "is";
  }

  private closeCell(): void {
    const type = xmlAttribute(this.attributes, "t") ?? "n";
    const style = Number(xmlAttribute(this.attributes, "s") ?? 0);
    const format = this.shared.formats[style] ?? "";
    if (this.formula !== undefined) this.keepFormula(this.formula, type);
    const value = this.valueOf(type, style);
    if (value !== null) this.cells.set(this.row, this.column, value, format);
  }

  private valueOf(type: string, style: number): CellValue {
    const value = this.value;
    if (this.hasInline) return this.inline.take();
    if ((type === "str" || type === "inlineStr") && value !== undefined) return ownText(this.inline, value);
    if (value === undefined || value.trim() === "") return this.formula === undefined ? null : UNCOMPUTED;
    if (type === "s") return this.shared.strings[Number(value)] ?? null;
    if (type === "b") return value === "1" || value === "true";
    if (type === "e") return { error: value };
    const number = type === "d" ? (isoDateSerial(value) ?? NaN) : Number(value);
    if (!Number.isFinite(number)) return ownText(this.inline, value);
    return type !== "d" && this.shared.shiftedStyles.has(style) ? number + DAYS_TO_1904 : number;
  }

  private keepFormula(text: string, type: string): void {
    const place = { row: this.row, column: this.column };
    const index = xmlAttribute(this.formulaAttributes, "si");
    const kind = xmlAttribute(this.formulaAttributes, "t");
    const ref = xmlAttribute(this.formulaAttributes, "ref");
    if (kind === "shared" && index !== undefined && text !== "") this.masters.set(index, { text, ...place });
    const cached = type === "str" ? this.value !== undefined : (this.value ?? "").trim() !== "";
    if (cached || (this.shared.formulas.left -= 1) < 0) return;
    const master = (kind === "shared" && text === "" && this.masters.get(index ?? "")) || { text, ...place };
    const area = kind === "array" ? parseReference(ref ?? "") : undefined;
    this.uncached.push({
      ...place,
      text: master.text,
      shift: { rows: place.row - master.row, columns: place.column - master.column },
      area: area && {
        rows: area.bottom.index - area.top.index + 1,
        columns: area.right.index - area.left.index + 1,
      },
      spills: kind === "array" && xmlAttribute(this.attributes, "cm") !== undefined,
    });
  }
}

function ownText(strings: XmlString, text: string): string {
  strings.add(text, true);
  return strings.take();
}
