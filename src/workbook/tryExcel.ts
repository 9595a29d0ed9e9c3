import { runExcel } from "./runExcel";

/**
 * Mends after a refusal, if Excel lets it: where it doesn't answer any more, the refusal that brought us here is what the
 * user must know, and the caller throws that.
 */
export async function tryExcel(work: (context: Excel.RequestContext) => Promise<unknown>): Promise<void> {
  await runExcel(work).catch(() => undefined);
}
