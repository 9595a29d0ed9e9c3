import type { Page } from "playwright-core";
import { expectShown, pointAt, typeInto } from "../support/gridInBrowser";
import { type WorkbenchInBrowser, startWorkbench } from "../support/workbench";

// below the list, from row 60 on, each test has rows of its own
let workbench: WorkbenchInBrowser;
let page: Page;

beforeAll(async () => {
  workbench = await startWorkbench();
  ({ page } = await workbench.open());
}, 60_000);
afterAll(() => workbench.close());

it("calculates the add-in's functions as they are typed", async () => {
  await typeInto(page, "B60", '=GRADE("982百万円","835百万円","700百万円")');
  await typeInto(page, "B61", '=FYLABEL("R2")');
  await typeInto(page, "B62", '=fylabel("R2","wareki")');
  await expectShown(page, "B60:B62", [["C"], ["R2(2020)"], ["令和2年度"]]);
}, 20_000);

it("lets a formula follow the cells that it names", async () => {
  await typeInto(page, "B64", "982百万円");
  await typeInto(page, "B65", "835百万円");
  await typeInto(page, "B66", "700百万円");
  await typeInto(page, "B67", "=GRADE(B64,B65,B66)");
  await expectShown(page, "B67", [["C"]]);
  await typeInto(page, "B65", "700百万円");
  await expectShown(page, "B67", [["A"]]);
}, 20_000);

it("spills where ranges are given", async () => {
  for (const [index, year] of ["H30", "R1", "R2"].entries()) await typeInto(page, `B${70 + index}`, year);
  await typeInto(page, "C70", "=FYLABEL(B70:B72)");
  await expectShown(page, "C70:C72", [["H30(2018)"], ["R1(2019)"], ["R2(2020)"]]);
}, 20_000);

it("goes on calculating after a name that nobody knows", async () => {
  await typeInto(page, "B74", '=NOSUCH("R2")');
  await typeInto(page, "B75", '=FYLABEL("R3")');
  await expectShown(page, "B74:B75", [["#NAME?"], ["R3(2021)"]]);
}, 20_000);

it("tells what a function said about an error, over its cell", async () => {
  await typeInto(page, "B2", '=GRADE("40人","12O人","45人")');
  await expectShown(page, "B2", [["#VALUE!"]]);
  await pointAt(page, "B2");
  await page.getByText("「現状値」が数値として読めません（12O人）。").waitFor();
}, 20_000);

describe("a blank cell", () => {
  // 40人 to 45人: as 0 it is eight times the wrong way, as null it is no value at all
  const grade = async (on: Page): Promise<void> => {
    await typeInto(on, "B80", "40人");
    await typeInto(on, "D80", "45人");
    await typeInto(on, "E80", '="［"&GRADE(B80,C80,D80)&"］"');
  };

  it("arrives as 0, as on the desktop, until that is changed", async () => {
    await grade(page);
    await expectShown(page, "E80", [["［D］"]]);
    await page.getByRole("button", { name: "設定" }).click();
    await page.getByLabel("空白セルの渡し方").selectOption("null");
    await expectShown(page, "E80", [["［］"]]);
    expect(new URL(page.url()).search).toBe("?blank=null");
  }, 20_000);

  it("arrives as null, as on the web, when the address says so", async () => {
    const other = await workbench.open("?blank=null");
    await grade(other.page);
    await expectShown(other.page, "E80", [["［］"]]);
  }, 20_000);
});
