import type { Severity } from "../../core/validation/finding";
import { loadRules } from "./laidRules";
import type { LaidRule } from "./laidRules";
import { areaAddresses } from "./markLayer";
import type { MarkLayer } from "./markLayer";
import { drawMark, severityOfRule } from "./markRules";
import { replaceOver } from "./replaceOver";
import type { Laying, Place, Replaced, Wanted } from "./replaceOver";
import { RequestBudget } from "../requestBudget";
import { suspendUntilSync } from "../write/suspendUntilSync";

/** Rough sizes of what one rule costs in a request beside its addresses, and of taking one off. */
const BYTES_OF_RULE = 6_000;
const BYTES_OF_DELETION = 500;

/**
 * Takes our marks off these sheets and lays others, several cells a rule. What fails halfway is put back as it was.
 *
 * Two or three syncs to know what is there (one for plain layers), one to write, none of these where there is nothing to
 * look at or to write.
 *
 * @param wanted one a sheet; an empty one only takes off
 */
export function replaceMarks(wanted: Wanted<MarkLayer>): Promise<Replaced<MarkLayer>> {
  return replaceOver(wanted, replace);
}

async function replace(
  context: Excel.RequestContext,
  places: readonly Place<MarkLayer>[],
  { isFound }: Laying<MarkLayer>,
): Promise<readonly MarkLayer[]> {
  const asking = new RequestBudget(context);
  const rules: (() => readonly LaidRule<Severity>[])[] = [];
  for (const { formats } of places) rules.push(await loadRules(formats, asking, severityOfRule));
  if (asking.isWaiting) await context.sync();
  const laid = rules.map((ours) => ours());
  const before = places.map(({ layer: { sheet } }, at) => ({
    sheet,
    marks: laid[at]!.map(({ rule, boxes }) => ({ severity: rule, boxes })),
  }));
  isFound?.(before);
  const isAnything =
    laid.some(({ length }) => length > 0) || places.some(({ layer }) => layer.marks.length > 0);
  if (!isAnything) return before;
  suspendUntilSync(context);
  const writing = new RequestBudget(context);
  for (const [at, { sheet, layer }] of places.entries()) {
    await takeOff(sheet, laid[at]!, writing);
    await layOn(sheet, layer, writing);
  }
  await context.sync();
  return before;
}

async function takeOff(
  sheet: Excel.Worksheet,
  laid: readonly LaidRule<Severity>[],
  budget: RequestBudget,
): Promise<void> {
  const { conditionalFormats } = sheet.getRange();
  for (const { id } of laid) {
    await budget.spend(BYTES_OF_DELETION);
    conditionalFormats.getItem(id).delete();
  }
}

async function layOn(sheet: Excel.Worksheet, { marks }: MarkLayer, budget: RequestBudget): Promise<void> {
  for (const { severity, boxes } of marks) {
    for (const address of areaAddresses(boxes)) {
      await budget.spend(BYTES_OF_RULE + address.length);
      drawMark(sheet.getRanges(address).conditionalFormats.add("Custom"), severity);
    }
  }
}
