import type { IBaseComment, IThreadComment } from "@univerjs/thread-comment";
import type { HostCollection, HostObject } from "../../richapi/hostObject";
import { invalidArgument, itemNotFound } from "../../richapi/refusals";
import { parseAddress } from "../address";
import type { Range } from "../range";
import type { Worksheet } from "../worksheet";
import {
  addComment,
  bodyOf,
  commentsOf,
  deleteComment,
  newCommentId,
  resolveComment,
  textOf,
  updateComment,
} from "./storedComments";

/** A comment of a cell, known by its id on its sheet. */
export class Comment implements HostObject {
  readonly _type = "Comment";
  readonly ContentType = "Plain";

  constructor(
    readonly sheet: Worksheet,
    readonly Id: string,
  ) {}

  get Content(): string {
    return textOf(this.stored.text);
  }

  set Content(content: unknown) {
    if (typeof content !== "string" || content === "") throw invalidArgument();
    updateComment(this.sheet, this.stored.id, content);
  }

  get RichContent(): string {
    return this.Content;
  }

  get Mentions(): never[] {
    return [];
  }

  get AuthorName(): string {
    return authorOf(this.stored);
  }

  get AuthorEmail(): string {
    return "";
  }

  get CreationDate(): string {
    return dateOf(this.stored);
  }

  get Resolved(): boolean {
    return this.stored.resolved ?? false;
  }

  set Resolved(isResolved: boolean) {
    resolveComment(this.sheet, this.stored.id, Boolean(isResolved));
  }

  get Replies(): CommentReplies {
    return new CommentReplies(this);
  }

  GetLocation(): Range {
    const box = parseAddress(this.stored.ref)?.box;
    if (!box) throw itemNotFound();
    return this.sheet.at(box);
  }

  Delete(): void {
    deleteComment(this.sheet, this.stored.id);
  }

  get stored(): IThreadComment {
    const found = commentsOf(this.sheet).find(({ id }) => id === this.Id);
    if (!found) throw itemNotFound();
    return found;
  }
}

class CommentReplies implements HostCollection {
  readonly _type = "CommentReplyCollection";

  constructor(private readonly comment: Comment) {}

  _items(): readonly CommentReply[] {
    return (this.comment.stored.children ?? []).map(({ id }) => new CommentReply(this.comment, id));
  }

  _indexer(id: unknown): CommentReply {
    const found = this.GetItemOrNullObject(id);
    if (!found) throw itemNotFound();
    return found;
  }

  GetItemOrNullObject(id: unknown): CommentReply | null {
    return this._items().find(({ Id }) => Id === id) ?? null;
  }

  GetItemAt(index: number): CommentReply {
    const item = this._items()[index];
    if (!item) throw itemNotFound();
    return item;
  }

  GetCount(): number {
    return this._items().length;
  }

  Add(content: unknown): CommentReply {
    if (typeof content !== "string" || content === "") throw invalidArgument();
    const { sheet, stored } = this.comment;
    const id = newCommentId();
    addComment(sheet, {
      id,
      threadId: stored.threadId,
      parentId: stored.id,
      ref: stored.ref,
      text: bodyOf(content),
    });
    return new CommentReply(this.comment, id);
  }
}

class CommentReply implements HostObject {
  readonly _type = "CommentReply";
  readonly ContentType = "Plain";

  constructor(
    private readonly comment: Comment,
    readonly Id: string,
  ) {}

  get Content(): string {
    return textOf(this.stored.text);
  }

  set Content(content: unknown) {
    if (typeof content !== "string" || content === "") throw invalidArgument();
    updateComment(this.comment.sheet, this.stored.id, content);
  }

  get AuthorName(): string {
    return authorOf(this.stored);
  }

  get CreationDate(): string {
    return dateOf(this.stored);
  }

  get Resolved(): boolean {
    return this.comment.Resolved;
  }

  GetLocation(): Range {
    return this.comment.GetLocation();
  }

  GetParentComment(): Comment {
    return this.comment;
  }

  Delete(): void {
    deleteComment(this.comment.sheet, this.stored.id);
  }

  private get stored(): IBaseComment {
    const found = this.comment.stored.children?.find(({ id }) => id === this.Id);
    if (!found) throw itemNotFound();
    return found;
  }
}

/** Without an account Univer calls everybody "Owner_…". */
const authorOf = ({ personId }: IBaseComment): string => (/^Owner_/.test(personId) ? "" : personId);

/** Univer writes the date as it shows it. */
function dateOf({ dT }: IBaseComment): string {
  const date = new Date(dT);
  return Number.isNaN(date.getTime()) ? "" : date.toISOString();
}
