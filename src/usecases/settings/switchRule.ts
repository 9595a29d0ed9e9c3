import { RULES_OFF_NAME } from "../../core/sheet/settingTable";
import { compact } from "../../core/text/compact";
import { RULES } from "../../core/validation/rules";
import { rulesInUse } from "../../core/validation/rulesInUse";
import type { SettingsWorkbook } from "./acceptFinding";
import { changeSettings } from "./changeSettings";
import { removedLines } from "./removedLines";
import { putLines } from "./settingLines";
import type { SettingsOutcome } from "./settingsOutcome";

/** rule, reason */
const COLUMNS = 2;

/** 規則を使わない: writes the rule and the reason, if one is given, into 使わない規則 of the settings sheet. */
export function switchRuleOff(
  workbook: SettingsWorkbook,
  ruleId: string,
  reason: string,
): Promise<SettingsOutcome> {
  const cells = [ruleId, reason.trim()];
  return changeSettings(workbook, {
    table: RULES_OFF_NAME,
    change: (book) => putLines(book, RULES_OFF_NAME, [cells], meaningOf),
    made: { rulesOff: [cells] },
  });
}

/**
 * 規則を使う: takes all lines that name the rule out, by its id or by a title.
 *
 * @param ruleId of a line that names no rule, what stands there
 */
export function switchRuleOn(workbook: SettingsWorkbook, ruleId: string): Promise<SettingsOutcome> {
  const isMeant = (text: string): boolean => text !== "" && meaningOf(text) === meaningOf(ruleId);
  return changeSettings(workbook, {
    table: RULES_OFF_NAME,
    change: (book) => removedLines(book, RULES_OFF_NAME, isMeant, COLUMNS),
  });
}

/** A rule's id, however it is named; of other texts what stands there. */
function meaningOf(text: string): string {
  return rulesInUse(RULES, [{ text }]).off[0]?.id ?? compact(text);
}
