import { plainRange } from "../plainRange";
import type { RequestBudget } from "../requestBudget";

/** What `queueThreads` and `removeComments` want loaded of the book's comments. */
export const COMMENTS = "items/id,items/content";

/** What one comment and its answers cost in a request. */
const BYTES_OF_COMMENT = 1_500;

/** The comments of the book: which there are, and what stands at which cell. */
export interface Threads {
  readonly ids: ReadonlySet<string>;
  /** by `threadKey`; Excel has one thread at a cell, further comments are its answers */
  readonly at: ReadonlyMap<string, Thread>;
}

/** A comment with its answers. */
export interface Thread {
  readonly id: string;
  readonly sheet: string;
  /** "row,column" */
  readonly cell: string;
  readonly texts: ReadonlySet<string>;
}

/** A comment of ours, or an answer of ours to somebody's. */
export interface OurComment {
  readonly id: string;
  /** the comment that it answers */
  readonly answers: string | undefined;
  readonly content: string;
}

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export function threadKey({ sheet, row, column }: Place): string {
  return `${row},${column},${sheet}`;
}

/** Asks where the comments are and what was answered. @returns what reads it after the next sync */
export async function queueThreads(
  comments: readonly Excel.Comment[],
  budget: RequestBudget,
): Promise<() => Threads> {
  const asked: { comment: Excel.Comment; place: Excel.Range }[] = [];
  for (const comment of comments) {
    await budget.spend(BYTES_OF_COMMENT);
    comment.replies.load("items/content");
    asked.push({ comment, place: comment.getLocation().load("address") });
  }
  return () => ({
    ids: new Set(comments.map(({ id }) => id)),
    at: new Map(
      asked.flatMap(({ comment: { id, content, replies }, place }) => {
        const cell = plainRange(place.address);
        if (cell === undefined) return [];
        const { sheet, firstRow: row, firstColumn: column } = cell;
        const texts = new Set([content, ...replies.items.map((each) => each.content)]);
        return [[threadKey({ sheet, row, column }), { id, sheet, cell: `${row},${column}`, texts }]];
      }),
    ),
  });
}

/**
 * Queues a comment on a cell, or an answer where there is a comment already; nothing where that text stands there.
 *
 * @param place where the threads were read
 * @returns what reads it after the next sync
 */
export function addComment(
  range: Excel.Range,
  content: string,
  place: Place,
  threads: Threads,
): () => OurComment | undefined {
  const thread = threads.at.get(threadKey(place));
  if (thread?.texts.has(content) === true) return () => undefined;
  const { comments } = range.context.workbook;
  const added =
    thread === undefined
      ? comments.add(range, content).load("id")
      : comments.getItem(thread.id).replies.add(content).load("id");
  return () => ({ id: added.id, answers: thread?.id, content });
}

/**
 * Takes comments of ours away, but for those that somebody has changed or answered. One sync, and what is to be deleted
 * is queued.
 *
 * @param present the book's comments, loaded
 * @param isOurs by the comment's id, content and what it answers
 */
export async function removeComments(
  context: Excel.RequestContext,
  present: readonly Excel.Comment[],
  isOurs: (comment: OurComment) => boolean,
  threads: ReadonlySet<string>,
): Promise<void> {
  const ours = (comment: Excel.Comment) =>
    isOurs({ id: comment.id, answers: undefined, content: comment.content });
  const asked = present.filter((comment) => threads.has(comment.id) || ours(comment));
  if (asked.length === 0) return;
  for (const comment of asked) comment.replies.load("items/id,items/content");
  await context.sync();
  for (const comment of asked) {
    const { id, replies } = comment;
    if (ours(comment) && replies.items.length === 0) comment.delete();
    for (const reply of replies.items)
      if (isOurs({ id: reply.id, answers: id, content: reply.content })) reply.delete();
  }
}
