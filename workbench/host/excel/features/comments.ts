import type { HostCollection } from "../../richapi/hostObject";
import { invalidArgument, invalidOperation, itemNotFound, notImplemented } from "../../richapi/refusals";
import { isOneCell } from "../box";
import type { HostWorkbook } from "../hostWorkbook";
import { rangeArgument } from "../rangeArgument";
import type { Worksheet } from "../worksheet";
import { Comment } from "./comment";
import { addComment, bodyOf, commentsOf, newCommentId } from "./storedComments";

/** The comments of the workbook, or those of a sheet. */
export class Comments implements HostCollection {
  readonly _type = "CommentCollection";

  /** @param sheet absent: comments of all sheets */
  constructor(
    private readonly workbook: HostWorkbook,
    private readonly sheet?: Worksheet,
  ) {}

  _items(): readonly Comment[] {
    const sheets = this.sheet ? [this.sheet] : this.workbook.Worksheets._items();
    return sheets.flatMap((sheet) => commentsOf(sheet).map(({ id }) => new Comment(sheet, id)));
  }

  _indexer(id: unknown): Comment {
    const found = this.GetItemOrNullObject(id);
    if (!found) throw itemNotFound();
    return found;
  }

  GetItemOrNullObject(id: unknown): Comment | null {
    return this._items().find(({ Id }) => Id === id) ?? null;
  }

  GetItemAt(index: number): Comment {
    const item = this._items()[index];
    if (!item) throw itemNotFound();
    return item;
  }

  GetItemByCell(cell: unknown): Comment {
    const { address, sheet } = this.cell(cell);
    const found = commentsOf(sheet).find(({ ref }) => ref === address);
    if (!found) throw itemNotFound();
    return new Comment(sheet, found.id);
  }

  GetCount(): number {
    return this._items().length;
  }

  /** @param content a text; mentions of people are not implemented */
  Add(cell: unknown, content: unknown, contentType?: string | null): Comment {
    if (contentType === "Mention" || (typeof content === "object" && content !== null))
      throw notImplemented("CommentCollection.add (Mention)");
    if (typeof content !== "string" || content === "") throw invalidArgument();
    const { address, sheet } = this.cell(cell);
    if (commentsOf(sheet).some(({ ref }) => ref === address)) throw invalidOperation();
    const id = newCommentId();
    addComment(sheet, { id, threadId: id, ref: address, text: bodyOf(content) });
    return new Comment(sheet, id);
  }

  private cell(cell: unknown): { address: string; sheet: Worksheet } {
    const range = rangeArgument(this.sheet ?? this.workbook.Worksheets.GetActiveWorksheet(), cell);
    if (!isOneCell(range.box) || (this.sheet && range.sheetId !== this.sheet.Id)) throw invalidArgument();
    return { address: range.Address.slice(range.Address.lastIndexOf("!") + 1), sheet: range.sheet };
  }
}
