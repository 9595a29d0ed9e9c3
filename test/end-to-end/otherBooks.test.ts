import type { Frame } from "playwright-core";
import { startWorkbench, type OpenedPage, type WorkbenchInBrowser } from "../support/workbench";
import { temporaryFile } from "../support/temporaryFile";
import { workbookParts } from "../support/workbookParts";
import { zipFile } from "../support/zipFile";

let workbench: WorkbenchInBrowser;
beforeAll(async () => {
  workbench = await startWorkbench({ pane: "/addin/taskpane.html" });
}, 120_000);
afterAll(() => workbench.close());

describe("a book of another kind", () => {
  let opened: OpenedPage;
  beforeAll(async () => {
    opened = await workbench.open();
  }, 60_000);

  const open = async (name: string, sheets: Readonly<Record<string, string>>): Promise<Frame> => {
    await opened.page.locator("#file").setInputFiles(temporaryFile(name, zipFile(workbookParts({ sheets }))));
    await opened.page.locator("#status", { hasText: `「${name}」を開きました` }).waitFor();
    return opened.pane();
  };

  it("that is empty opens on 作成", async () => {
    const pane = await open("空.xlsx", { Sheet1: "" });
    await pane.getByRole("tab", { name: "作成", selected: true }).waitFor();
    expect(await pane.getByRole("heading", { level: 1 }).textContent()).toBe("行動計画の一覧がありません");
    await pane.getByText("できるもの: シート「行動計画一覧」「設定」").waitFor();
  }, 30_000);

  it("that has no list says what was looked for, where, and the nearest miss", async () => {
    const pane = await open("事業.xlsx", {
      名簿: row("氏名", "住所"),
      事業一覧: row("担当課", "事業名", "予算額", "目標値"),
    });
    await pane.getByRole("tab", { name: "検証" }).click();
    await pane.getByRole("button", { name: "計画を検証" }).click();
    await pane.getByText("2枚のシートで見出しを探しました（名簿、事業一覧）。").waitFor();
    await pane
      .getByText("最も近いシート（事業一覧）に見出し「指標」「当初値」「現状値」「達成度」がありません。")
      .waitFor();
    await pane.getByRole("button", { name: "色を付ける" }).click();
    await pane.getByText("色を付ける一覧がありません。").waitFor();
    await pane.getByRole("button", { name: "一覧をつくる画面へ" }).click();
    await pane.getByRole("tab", { name: "作成", selected: true }).waitFor();
  }, 30_000);

  it("that has none of the words says which they are", async () => {
    const pane = await open("名簿.xlsx", { 名簿: row("氏名", "住所") });
    await pane.getByRole("tab", { name: "検証" }).click();
    await pane.getByRole("button", { name: "計画を検証" }).click();
    await pane
      .getByText("行動計画・担当部署・指標・当初値・現状値・目標値・達成度の見出しをご確認ください。")
      .waitFor();
  }, 30_000);

  it("complains of nothing", () => expect(opened.complaints).toEqual([]));
});

it.each([
  [
    "ja-JP",
    "このExcelは古いため、作業ウィンドウを使えません。Excel 2021以降かWeb版のExcelで開いてください。",
  ],
  ["en-US", "This Excel is too old for the task pane. Use Excel 2021 or later, or Excel on the web."],
])(
  "an Excel that is too old is told so, and nothing else (%s)",
  async (language, sentence) => {
    const { pane, complaints } = await workbench.open(`?requirements=1.8&language=${language}`);
    const frame = await pane();
    await frame.getByText(sentence).waitFor();
    expect(await frame.evaluate(() => document.body.innerText.trim())).toBe(sentence);
    expect(complaints).toEqual([]);
  },
  30_000,
);

function row(...texts: readonly string[]): string {
  const cells = texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`);
  return `<row>${cells.join("")}</row>`;
}
