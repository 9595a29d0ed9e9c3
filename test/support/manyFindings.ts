import type { Frame } from "playwright-core";
import { ja } from "../../src/taskpane/strings/ja";
import type { OpenedPage, WorkbenchInBrowser } from "./workbench";
import { workbookParts } from "./workbookParts";
import { zipFile } from "./zipFile";

const PLANS = 1000;

/** Five of each plan. */
export const MANY_FINDINGS = PLANS * 5;

const FILE = "五千の指摘.xlsx";
const HEADINGS = [
  "番号",
  "行動計画",
  "担当部署",
  "指標",
  "H29(当初)",
  "R2(現状)",
  "R4(目標)",
  "取組内容の概要",
  "R2達成度",
];

/** No department, a provisional value, a year told from when it was written, a space inside a word, A instead of B. */
const row = (number: number): string[] => [
  String(number),
  `第${number}区の窓口の見直し`,
  "",
  "満足度",
  "0点",
  "65点(見込)",
  "80点",
  "昨年度は手引きの最適 化を進めました。",
  "A",
];

/** A list of a thousand plans with five thousand findings, opened in the workbench and validated in its pane. */
export async function openManyFindings(
  workbench: WorkbenchInBrowser,
): Promise<{ opened: OpenedPage; pane: Frame }> {
  const opened = await workbench.open();
  const cells = (texts: readonly string[]) =>
    texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join("");
  const rows = [HEADINGS, ...Array.from({ length: PLANS }, (_, at) => row(at + 1))];
  const sheet = rows.map((each) => `<row>${cells(each)}</row>`).join("");
  const buffer = Buffer.from(zipFile(workbookParts({ sheets: { 一覧: sheet } })));
  await opened.page.locator("#file").setInputFiles({ name: FILE, mimeType: "", buffer });
  await opened.page.locator("#status", { hasText: `「${FILE}」を開きました` }).waitFor();
  const pane = await opened.pane();
  await pane.getByRole("tab", { name: ja.frame.tabs.validate }).click();
  await validateMany(pane);
  return { opened, pane };
}

/** Validates, and waits until it is said. */
export async function validateMany(pane: Frame): Promise<void> {
  await pane.getByRole("button", { name: ja.validate.run }).click();
  // the sentence before is gone by now
  await pane.locator("footer [role=status]", { hasText: "検証しました" }).waitFor({ timeout: 60_000 });
}
