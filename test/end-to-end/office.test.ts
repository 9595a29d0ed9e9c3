import type { OpenedPage, WorkbenchInBrowser } from "../support/workbench";
import { startWorkbench } from "../support/workbench";
import { expectShown, typeInto, undo } from "../support/gridInBrowser";
import type { Frame } from "playwright-core";

let workbench: WorkbenchInBrowser;
let opened: OpenedPage;
let pane: Frame;

beforeAll(async () => {
  workbench = await startWorkbench();
  opened = await workbench.open();
  pane = await opened.pane();
}, 60_000);
afterAll(() => workbench.close());

it("tells the add-in that it is Excel on the web, in Japanese", async () => {
  expect(await pane.evaluate(() => ({ ...window.pane! }))).toMatchObject({
    host: "Excel",
    platform: "OfficeOnline",
    language: "ja-JP",
  });
  expect(await pane.evaluate(() => window.pane!.isSupported("1.15"))).toBe(true);
});

it("gives the add-in what the grid shows", async () => {
  const { values } = await pane.evaluate(() => window.pane!.read("A9:F9"));
  expect(values).toEqual([
    [
      "1 公金収納対策の強化",
      "税務課、国保年金課、その他公金収納課",
      "未収債権額",
      "982百万円",
      "835百万円",
      "700百万円",
    ],
  ]);
});

it("shows in the grid what the add-in writes, and calculates it", async () => {
  await pane.evaluate(([a]) => window.pane!.write(a!, [[2, "=B60*21"]]), ["B60:C60"]);
  await expectShown(opened.page, "B60:C60", [["2", "42"]]);
  const { values, formulas } = await pane.evaluate(() => window.pane!.read("B60:C60"));
  expect(values).toEqual([[2, 42]]);
  expect(formulas).toEqual([[2, "=B60*21"]]);
});

it("paints a cell", async () => {
  await pane.evaluate((address) => window.pane!.fill(address, "#CDE9CE"), "B62");
  expect(await pane.evaluate((address) => window.pane!.fillOf(address), "B62")).toBe("#CDE9CE");
});

it("tells the add-in of what is typed into the grid", async () => {
  await pane.evaluate(() => window.pane!.listen());
  await typeInto(opened.page, "B63", "12人");
  await pane.waitForFunction(() => window.pane!.changes.length > 0);
  expect(await pane.evaluate(() => window.pane!.changes)).toEqual([{ address: "B63", after: "12人" }]);
});

it("takes back a whole sync() with one Ctrl+Z", async () => {
  await pane.evaluate(
    ([a, b]) => {
      const blocks = [
        { address: a!, values: [["1回目"]] },
        { address: b!, values: [["1回目"]] },
      ];
      return window.pane!.writeAll(blocks);
    },
    ["B64", "B66"],
  );
  await pane.evaluate(
    ([a, b]) => {
      const blocks = [
        { address: a!, values: [["2回目"]] },
        { address: b!, values: [["2回目"]] },
      ];
      return window.pane!.writeAll(blocks);
    },
    ["B64", "B66"],
  );
  await undo(opened.page);
  await expectShown(opened.page, "B64:B66", [["1回目"], [""], ["1回目"]]);
  await undo(opened.page);
  await expectShown(opened.page, "B64:B66", [[""], [""], [""]]);
});

it("refuses the next sync() when told to, and the one after it not", async () => {
  await opened.page.getByRole("button", { name: "設定" }).click();
  await opened.page.getByRole("button", { name: "セルの入力中として断る" }).click();
  expect(await pane.evaluate(() => window.pane!.refusal())).toBe("InvalidOperationInCellEditMode");
  expect(await pane.evaluate(() => window.pane!.refusal())).toBeUndefined();
  await opened.page.keyboard.press("Escape");
});

it("asks nobody outside this machine, complains of nothing and lacks nothing", async () => {
  expect(opened.outside).toEqual([]);
  expect(await opened.page.evaluate(() => window.workbench.pane.missing())).toEqual([]);
  expect(opened.complaints).toEqual([]);
});
