import { NotDone } from "./notDone";
import type { Sentence } from "./sentence";

/**
 * Code in a file of its own, fetched by an action. Where that fails the action says so and can be tried again.
 *
 * @param missing what is said then
 */
export async function fetched<T>(
  load: () => Promise<T>,
  missing: Sentence = ({ frame }) => frame.partUnread,
): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    throw new NotDone(missing, cause);
  }
}
