import type { IDocumentBody } from "@univerjs/core";
import type { IThreadComment } from "@univerjs/thread-comment";
import type { Worksheet } from "../worksheet";

/** All comments of a sheet, each with its answers, in the order of their adding. */
export function commentsOf(sheet: Worksheet): readonly IThreadComment[] {
  const { workbook, facade } = sheet;
  return workbook.grid.comments(facade.getSheetId());
}

/** Univer's commands for comments answer later; what they run is run here, at once. Comments aren't undone either way. */
export function addComment(
  sheet: Worksheet,
  comment: Pick<IThreadComment, "id" | "threadId" | "ref" | "text" | "parentId">,
): void {
  const place = { unitId: sheet.workbook.grid.unitId, subUnitId: sheet.Id };
  const stored: IThreadComment = {
    ...comment,
    ...place,
    personId: "",
    dT: shownDate(sheet.workbook.today()),
    attachments: [],
  };
  run(sheet, "thread-comment.mutation.add-comment", { comment: stored });
}

export function updateComment(sheet: Worksheet, commentId: string, text: string): void {
  run(sheet, "thread-comment.mutation.update-comment", {
    payload: { commentId, text: bodyOf(text), updated: true },
  });
}

export function resolveComment(sheet: Worksheet, commentId: string, resolved: boolean): void {
  run(sheet, "thread-comment.mutation.resolve-comment", { commentId, resolved });
}

/** Answers go with their comment. */
export function deleteComment(sheet: Worksheet, commentId: string): void {
  run(sheet, "thread-comment.mutation.delete-comment", { commentId });
}

export function newCommentId(): string {
  const part = () =>
    Math.floor(Math.random() * 2 ** 32)
      .toString(16)
      .toUpperCase()
      .padStart(8, "0");
  return `{${part()}-${part()}}`;
}

export function bodyOf(text: string): IDocumentBody {
  const dataStream = `${text.replaceAll("\r\n", "\n").replaceAll("\n", "\r")}\r\n`;
  const paragraphs = [...dataStream].flatMap((character, startIndex) =>
    character === "\r" ? [{ startIndex }] : [],
  );
  return { dataStream, paragraphs } as IDocumentBody;
}

export function textOf({ dataStream }: IDocumentBody): string {
  return dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n");
}

function run(sheet: Worksheet, id: string, params: object): void {
  sheet.workbook.flush();
  sheet.workbook.grid.mutate(id, { subUnitId: sheet.Id, ...params });
}

/** As Univer writes it: "2026/04/01 09:30". */
function shownDate(date: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join("/");
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
