import type { HostObject } from "../../richapi/hostObject";
import { invalidOperation, itemNotFound, notImplemented } from "../../richapi/refusals";
import { parseAddress } from "../address";
import type { HostWorkbook } from "../hostWorkbook";
import type { Range } from "../range";
import type { Worksheet } from "../worksheet";
import { namesIn } from "./storedNames";
import type { StoredName } from "./storedNames";
import { storedReference } from "./storedReference";

const ERROR = /^#(REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!)$/;

/** A defined name, known by its name and where it holds. */
export class NamedItem implements HostObject {
  readonly _type = "NamedItem";

  constructor(
    private readonly workbook: HostWorkbook,
    private readonly sheet: Worksheet | undefined,
    readonly Name: string,
  ) {}

  get _Id(): string {
    return this.Name;
  }

  get Scope(): string {
    return this.sheet ? "Worksheet" : "Workbook";
  }

  get Worksheet(): Worksheet {
    if (!this.sheet) throw itemNotFound();
    return this.sheet;
  }

  get WorksheetOrNullObject(): Worksheet | null {
    return this.sheet ?? null;
  }

  get Formula(): string {
    return `=${this.content}`;
  }

  set Formula(formula: unknown) {
    this.change({ formulaOrRefString: storedReference(formula) });
  }

  get Type(): string {
    const { content } = this;
    if (this.GetRangeOrNullObject()) return "Range";
    if (ERROR.test(content) || content.endsWith("#REF!")) return "Error";
    if (/^(TRUE|FALSE)$/i.test(content)) return "Boolean";
    if (/^"([^"]|"")*"$/.test(content)) return "String";
    if (/^\{.*\}$/s.test(content)) return "Array";
    const number = Number(content);
    if (!Number.isFinite(number)) throw notImplemented("NamedItem.type of a calculated name");
    return Number.isInteger(number) ? "Integer" : "Double";
  }

  /** The address of a range, a constant's value. */
  get Value(): unknown {
    const { content, Type: type } = this;
    if (type === "Range") return content;
    if (type === "Error") return content.endsWith("#REF!") ? "#REF!" : content;
    if (type === "Boolean") return content.toUpperCase() === "TRUE";
    if (type === "String") return content.slice(1, -1).replaceAll('""', '"');
    return type === "Array" ? content : Number(content);
  }

  get Comment(): string {
    return this.stored.comment ?? "";
  }

  set Comment(comment: string) {
    this.change({ comment: String(comment) });
  }

  get Visible(): boolean {
    return this.stored.hidden !== true;
  }

  set Visible(isVisible: boolean) {
    this.change({ hidden: !isVisible });
  }

  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (!range) throw invalidOperation();
    return range;
  }

  GetRangeOrNullObject(): Range | null {
    const address = parseAddress(this.content);
    if (address?.sheet === undefined) return null;
    return this.workbook.Worksheets.find(address.sheet)?.at(address.box) ?? null;
  }

  Delete(): void {
    const { id } = this.stored;
    const names = this.workbook.book.getDefinedNames();
    names[this.workbook.grid.names().findIndex((each) => each.id === id)]?.delete();
  }

  /** What the name stands for, without "=". */
  private get content(): string {
    return this.stored.formulaOrRefString.replace(/^=/, "");
  }

  private get stored(): StoredName {
    const found = namesIn(this.workbook, this.sheet).find(({ name }) => name === this.Name);
    if (!found) throw itemNotFound();
    return found;
  }

  private change(change: Partial<StoredName>): void {
    const { book, grid } = this.workbook;
    book.updateDefinedNameBuilder({ ...this.stored, ...change, unitId: grid.unitId });
  }
}
