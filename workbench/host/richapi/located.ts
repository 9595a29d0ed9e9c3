import type { Awaitable } from "./hostObject";
import { RichApiError } from "./richApiError";

/**
 * Does a step at this place ("Range.values"): a refusal that names no place gets it. Whatever else is thrown is a
 * fault of the host; its trace travels with it, as whoever runs the test needs it.
 */
export async function located<T>(location: string, step: () => Awaitable<T>): Promise<T> {
  try {
    return await step();
  } catch (cause) {
    const error = cause instanceof RichApiError ? cause : hostFault(cause);
    if (error.location !== undefined) throw error;
    throw new RichApiError(error.code, error.message, { location, status: error.status, cause });
  }
}

/** What the add-in is told when the host itself went wrong. */
export function hostFault(thrown: unknown): RichApiError {
  const trace = thrown instanceof Error ? thrown.stack : String(thrown);
  return new RichApiError("GeneralException", `fault of the workbench: ${trace}`, { cause: thrown });
}
