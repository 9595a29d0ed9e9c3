import { runExcel } from "./runExcel";

/**
 * Mends after a refusal, if Excel lets it: where it doesn't answer any more, the refusal that brought us here is what the
 * user must know, and the caller throws that.
 *
 * @returns whether it let us
 */
export function tryExcel(work: (context: Excel.RequestContext) => Promise<unknown>): Promise<boolean> {
  return runExcel(work).then(
    () => true,
    () => false,
  );
}
