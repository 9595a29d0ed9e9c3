import type { IDocumentBody } from "@univerjs/core";
import type { IBaseComment, IThreadComment } from "@univerjs/thread-comment";
import type { Sheet, ThreadedCommentPerson } from "hucre";
import { formatBox } from "../../host/excel/address";

/** Comments of a sheet, each with its answers; notes become comments too: Univer has no notes. */
export function readComments(
  sheet: Sheet,
  sheetId: string,
  unitId: string,
  persons: readonly ThreadedCommentPerson[],
): IThreadComment[] {
  const nameOf = (id: string) => persons.find((person) => person.id === id)?.displayName ?? "";
  const threads = sheet.threadedComments ?? [];
  const base = (id: string, threadId: string, author: string, text: string, date?: string): IBaseComment => ({
    id,
    threadId,
    personId: author,
    dT: shownDate(date),
    text: bodyOf(text),
    unitId,
    subUnitId: sheetId,
  });
  const comments = threads.flatMap(({ id, ref, parentId, personId, text, date, done }): IThreadComment[] => {
    if (ref === undefined || parentId !== undefined) return [];
    const children = threads
      .filter((answer) => answer.parentId === id)
      .map((answer) => ({
        ...base(answer.id, id, nameOf(answer.personId), answer.text, answer.date),
        parentId: id,
      }));
    return [{ ...base(id, id, nameOf(personId), text, date), ref, resolved: done ?? false, children }];
  });
  const taken = new Set(comments.map(({ ref }) => ref));
  for (const [key, { comment }] of sheet.cells ?? []) {
    if (!comment) continue;
    const [row = 0, column = 0] = key.split(",").map(Number);
    const ref = formatBox({ row, column, rows: 1, columns: 1 });
    // Beside a comment Excel leaves a note for its older versions.
    if (taken.has(ref)) continue;
    const id = `note-${sheetId}-${ref}`;
    comments.push({ ...base(id, id, comment.author ?? "", comment.text), ref, children: [] });
  }
  return comments;
}

/** Univer shows dates as they are written. */
function shownDate(iso = ""): string {
  return iso.slice(0, 16).replaceAll("-", "/").replace("T", " ");
}

function bodyOf(text: string): IDocumentBody {
  const lines = text.replaceAll("\r\n", "\n").replaceAll("\n", "\r");
  const dataStream = `${lines}\r\n`;
  const paragraphs = dataStream
    .split("")
    .flatMap((character, startIndex) => (character === "\r" ? [{ startIndex }] : []));
  return { dataStream, paragraphs };
}
