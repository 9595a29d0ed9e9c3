import type { IBaseComment, IThreadComment } from "@univerjs/thread-comment";
import type { CellComment } from "hucre";
import { parseAddress } from "../../host/excel/address";

/**
 * Comments of a sheet for the file, by "row,column". hucre writes notes: a comment and its answers become one, an empty line
 * between them.
 */
export function writeComments(comments: readonly IThreadComment[]): Map<string, CellComment> {
  const written = new Map<string, CellComment>();
  for (const comment of comments) {
    const box = parseAddress(comment.ref)?.box;
    if (!box) continue;
    const key = `${box.row},${box.column}`;
    const before = written.get(key);
    const texts = [before?.text, textOf(comment), ...(comment.children ?? []).map(textOf)];
    written.set(key, {
      text: texts.filter(Boolean).join("\n\n"),
      ...authorOf(before?.author ?? comment.personId),
    });
  }
  return written;
}

/** Without an account Univer calls everybody "Owner_…". */
function authorOf(person: string): { author?: string } {
  return person && !/^Owner_/.test(person) ? { author: person } : {};
}

function textOf({ text }: IBaseComment): string {
  return text.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n");
}
