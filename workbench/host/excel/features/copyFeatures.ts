import { quoteSheetName } from "../address";
import type { Worksheet } from "../worksheet";
import { formulaTokens, joinTokens } from "../../../xlsx/formulas/formulaTokens";
import { rulesOf } from "./conditionalRules";
import { freeNameId, namesIn } from "./storedNames";

/** What Univer's copy of a sheet lacks of Excel's: the host's state, the sheet's own names, the order of conditional formats. */
export function copyFeatures(source: Worksheet, copy: Worksheet): void {
  source.workbook.state.copySheet(source.Id, copy.Id);
  copyNames(source, copy);
  turnRules(copy);
}

/** Univer adds the rules one after another before all others: they are the wrong way round. */
function turnRules(copy: Worksheet): void {
  const rules = structuredClone(rulesOf(copy));
  const { grid } = copy.workbook;
  for (const { cfId } of rules)
    grid.mutate("sheet.mutation.delete-conditional-rule", { subUnitId: copy.Id, cfId });
  for (const rule of rules) grid.mutate("sheet.mutation.add-conditional-rule", { subUnitId: copy.Id, rule });
}

function copyNames(source: Worksheet, copy: Worksheet): void {
  const { workbook } = source;
  for (const name of namesIn(workbook, source)) {
    workbook.book.insertDefinedNameBuilder({
      ...name,
      id: freeNameId(workbook.grid.names()),
      unitId: workbook.grid.unitId,
      localSheetId: copy.Id,
      formulaOrRefString: onOtherSheet(name.formulaOrRefString, source.Name, copy.Name),
    });
  }
}

/** References to the sheet become ones to its copy. */
function onOtherSheet(formula: string, from: string, to: string): string {
  const tokens = formulaTokens(formula);
  const names = [from, quoteSheetName(from)].map((name) => name.toLowerCase());
  const isOf = (i: number) =>
    tokens[i + 1]?.text === "!" && names.includes(tokens[i]?.text.toLowerCase() ?? "");
  return joinTokens(tokens.map((token, i) => (isOf(i) ? { ...token, text: quoteSheetName(to) } : token)));
}
