import { ACCEPTED_NAME } from "../../core/sheet/settingTable";
import { compact } from "../../core/text/compact";
import type { LocatedFinding } from "../check/checkBook";
import { changeSettings } from "./changeSettings";
import type { PlanWorkbook } from "../ports";
import { removedLines } from "./removedLines";
import { putLines } from "./settingLines";
import type { SettingsOutcome } from "./settingsOutcome";

/** key, reason, date */
const COLUMNS = 3;

/** What these use cases need of the workbook. */
export type SettingsWorkbook = Pick<PlanWorkbook, "changeCells" | "addSheets">;

/**
 * 指摘を了承する: writes the finding's key, the reason and the date into 了承した指摘 of the settings sheet.
 *
 * @param today as it is to stand in the cell
 */
export function acceptFinding(
  workbook: SettingsWorkbook,
  finding: Pick<LocatedFinding, "key">,
  reason: string,
  today: string,
): Promise<SettingsOutcome> {
  return acceptFindings(workbook, [finding], reason, today);
}

/** Several findings with one reason, each in its line; the line of a finding that is accepted already is replaced. */
export async function acceptFindings(
  workbook: SettingsWorkbook,
  findings: readonly Pick<LocatedFinding, "key">[],
  reason: string,
  today: string,
): Promise<SettingsOutcome> {
  const given = reason.trim();
  if (given === "") return { kind: "refused", code: "reason-missing" };
  const keys = [...new Map(findings.map(({ key }) => [compact(key), key])).values()];
  if (keys.length === 0) return { kind: "unchanged" };
  const accepted = keys.map((key) => [key, given, today]);
  return changeSettings(workbook, {
    table: ACCEPTED_NAME,
    change: (book) => putLines(book, ACCEPTED_NAME, accepted, compact),
    made: { accepted },
  });
}

/** 了承を取り消す: takes all lines of that key out, wherever they stand by now. */
export function revokeAcceptance(workbook: SettingsWorkbook, key: string): Promise<SettingsOutcome> {
  return changeSettings(workbook, {
    table: ACCEPTED_NAME,
    change: (book) => removedLines(book, ACCEPTED_NAME, means(key), COLUMNS),
  });
}

function means(key: string): (text: string) => boolean {
  const sought = compact(key);
  return (text) => text !== "" && compact(text) === sought;
}
