import type { DefinedName, LostName } from "../../core/sheet/sheetSnapshot";
import { parseReference } from "../formula/parseReference";
import { UnreadableFile } from "../unreadableFile";
import { xmlAttribute } from "../xml/xmlAttribute";
import { xmlText } from "../xml/xmlText";
import { readRelationships, type Relationship } from "./readRelationships";
import { SMALL_PART_BYTES, type WorkbookPackage } from "./workbookPackage";

/** A defined name with the sheet it is private to. */
export interface ScopedName extends DefinedName {
  /** `undefined`: of the whole book */
  readonly scope: string | undefined;
}

/** What the workbook part says: which sheets there are and where they stand in the file. */
export interface WorkbookPart {
  /** worksheets in the order of their tabs, hidden ones too; chart sheets aren't among them */
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  /** those that stand for one block of cells; the book's own first */
  readonly names: readonly ScopedName[];
  /** those that stand for none */
  readonly lostNames: readonly LostName[];
  /** days are counted from 1904, as old Excel for Mac did */
  readonly from1904: boolean;
  readonly related: readonly Relationship[];
}

interface WrittenName {
  readonly name: string;
  readonly scope: number | undefined;
  text: string;
}

/** 1,000 sheets are more than a plan of 500 個票 needs; each costs time, however small */
const MOST_SHEETS = 2000;

/** Print areas, filters and what else Excel itself names. */
const BUILT_IN = "_xlnm.";

/** @throws UnreadableFile: not-xlsx where the file isn't a workbook of .xlsx or .xlsm */
export async function readWorkbook(book: WorkbookPackage): Promise<WorkbookPart> {
  const root = await readRelationships(book, "");
  const main = root.find(({ type }) => type === "officeDocument");
  if (main === undefined || !book.has(main.part)) throw new UnreadableFile("not-xlsx", "no main part");
  // a .xlsb is a workbook too, but its parts aren't XML
  if (main.part.toLowerCase().endsWith(".bin")) throw new UnreadableFile("not-xlsx", main.part);

  const tabs: { name: string; id: string }[] = [];
  const written: WrittenName[] = [];
  let rootName: string | undefined;
  let from1904 = false;
  await book.scan(main.part, SMALL_PART_BYTES, {
    wantsText: false,
    open(name, attributes, closed) {
      rootName ??= name;
      if (rootName !== "workbook") throw new UnreadableFile("not-xlsx", rootName);
      if (name === "workbookPr") from1904 = isTrue(xmlAttribute(attributes, "date1904"));
      else if (name === "sheet") {
        tabs.push({ name: xmlAttribute(attributes, "name") ?? "", id: relationshipId(attributes) });
        if (tabs.length > MOST_SHEETS) throw new UnreadableFile("too-large", "sheets");
      } else if (name === "definedName" && !closed) {
        const scope = xmlAttribute(attributes, "localSheetId");
        written.push({
          name: xmlAttribute(attributes, "name") ?? "",
          scope: scope === undefined ? undefined : Number(scope),
          text: "",
        });
        this.wantsText = true;
      }
    },
    close() {
      this.wantsText = false;
    },
    text(piece, literal) {
      const last = written[written.length - 1];
      if (last !== undefined) last.text += literal ? piece : xmlText(piece);
    },
  });

  const related = await readRelationships(book, main.part);
  const sheets = tabs.flatMap(({ name, id }) => {
    const link = related.find((relationship) => relationship.id === id);
    if (link === undefined) throw new UnreadableFile("unreadable", `no part for sheet ${name}`);
    return link.type === "worksheet" ? [{ name, part: link.part }] : [];
  });
  const names = definedNames(
    written,
    tabs.map(({ name }) => name),
  );
  const found = new Set(names.map(({ name }) => name));
  return { sheets, names, lostNames: lostNames(written, found), from1904, related };
}

function definedNames(written: readonly WrittenName[], tabs: readonly string[]): ScopedName[] {
  const tabOf = new Map(tabs.map((tab) => [tab.toLowerCase(), tab]));
  const names = written.flatMap(({ name, scope, text }): ScopedName[] => {
    const area = name.startsWith(BUILT_IN) ? undefined : parseReference(text.trim());
    const sheet = tabOf.get((area?.sheet ?? "").toLowerCase());
    if (area === undefined || sheet === undefined) return [];
    const { top, left, bottom, right } = area;
    return [
      {
        name,
        scope: scope === undefined ? undefined : tabs[scope],
        sheet,
        firstRow: top.index,
        firstColumn: left.index,
        rows: bottom.index - top.index + 1,
        columns: right.index - left.index + 1,
      },
    ];
  });
  return [
    ...names.filter(({ scope }) => scope === undefined),
    ...names.filter(({ scope }) => scope !== undefined),
  ];
}

/** Whole columns or rows are cells all the same, though they are read as none here. */
const WHOLE = /!\$?(?:[A-Z]{1,3}:\$?[A-Z]{1,3}|[0-9]{1,7}:\$?[0-9]{1,7})$/i;

function lostNames(written: readonly WrittenName[], found: ReadonlySet<string>): LostName[] {
  return written.flatMap(({ name, text }) =>
    found.has(name) || name.startsWith(BUILT_IN) || WHOLE.test(text.trim())
      ? []
      : [{ name, why: text.includes("#REF!") ? "gone" : "no-block" }],
  );
}

/** `r:id`, not `sheetId`; in a file of another hand the prefix may differ. */
function relationshipId(attributes: string): string {
  return xmlAttribute(attributes, "id") ?? "";
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
