import type { FoundTarget } from "./backTargets";
import { removeComments, threadKey, type OurComment } from "./cellComments";
import type { BegunChange, PlannedCell } from "./planChanges";

/**
 * Takes the comments of a change away from cells that it is taken back from. One sync where there are any, and what is to
 * be deleted is queued.
 *
 * @param present the book's comments, loaded
 * @param found cells that were typed over since keep theirs
 */
export async function removeOurComments(
  context: Excel.RequestContext,
  present: readonly Excel.Comment[],
  change: BegunChange,
  found: readonly FoundTarget[],
): Promise<void> {
  const kept = new Set(found.flatMap(({ target, isKept }) => (isKept ? (target.planned ?? []) : [])));
  const { isOurs, answered } = isDone(change) ? knownComments(change, kept) : likelyComments(change, kept);
  await removeComments(context, present, isOurs, answered);
}

interface Ours {
  readonly isOurs: (comment: OurComment) => boolean;
  /** comments whose answers may be ours */
  readonly answered: ReadonlySet<string>;
}

function isDone({ sheets }: BegunChange): boolean {
  return sheets.every(({ written }) => written !== undefined);
}

function knownComments({ sheets }: BegunChange, kept: ReadonlySet<PlannedCell>): Ours {
  const ours = sheets.flatMap(({ written }) =>
    [...(written?.cells ?? [])].flatMap(([cell, { added }]) => (kept.has(cell) ? (added ?? []) : [])),
  );
  const byId = new Map(ours.map((each) => [each.id, each]));
  return {
    isOurs: ({ id, answers, content }) => {
      const known = byId.get(id);
      return known !== undefined && known.answers === answers && known.content === content;
    },
    answered: new Set(ours.flatMap(({ answers }) => answers ?? [])),
  };
}

/** Refused halfway, nobody knows which comments came: those with the text that a cell was to have, that weren't there. */
function likelyComments({ sheets, threads }: BegunChange, kept: ReadonlySet<PlannedCell>): Ours {
  const [contents, answers, others] = [new Set<string>(), new Map<string, string>(), new Set<string>()];
  for (const { plan } of sheets)
    for (const cell of plan.cells) {
      const { from, column, comment } = cell;
      if (comment === undefined) continue;
      const thread = threads.at.get(threadKey({ sheet: plan.sheet, row: from, column }));
      if (!kept.has(cell)) others.add(comment);
      else if (thread === undefined) contents.add(comment);
      else if (!thread.texts.has(comment)) answers.set(thread.id, comment);
    }
  return {
    isOurs: ({ id, answers: answered, content }) =>
      answered === undefined
        ? !threads.ids.has(id) && contents.has(content) && !others.has(content)
        : answers.get(answered) === content,
    answered: new Set(answers.keys()),
  };
}
