import { workbookErrorOf } from "../workbookErrorOf";

type Handler = Pick<OfficeExtension.EventHandlerResult<unknown>, "context" | "remove">;

/** Removes handlers of one Excel.run, in the context that they were added in: one sync. */
export async function stopWatching(handlers: readonly Handler[]): Promise<void> {
  const [first] = handlers;
  if (first === undefined) return;
  try {
    await Excel.run(first.context as Excel.RequestContext, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  } catch (thrown) {
    throw workbookErrorOf(thrown);
  }
}
