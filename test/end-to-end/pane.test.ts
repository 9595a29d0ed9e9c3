import type { Frame } from "playwright-core";
import { FUNCTION_HELP } from "../../src/taskpane/screens/help/functionHelp";
import { type FunctionMetadata, signatureOf } from "../../src/taskpane/screens/help/functionMetadata";
import { en } from "../../src/taskpane/strings/en";
import { ja } from "../../src/taskpane/strings/ja";
import { violationsIn } from "../support/axeInPane";
import { bundleMetadata } from "../support/functionsBundle";
import { expectShown, typeInto } from "../support/gridInBrowser";
import { chooseDisplay, setPaneWidth, strikeNext } from "../support/paneInBrowser";
import { sideways } from "../support/sideways";
import type { OpenedPage, WorkbenchInBrowser } from "../support/workbench";
import { startWorkbench } from "../support/workbench";

const WORDS = { ja, en };
const SCREENS = ["create", "validate", "settings", "help"] as const;

/** A pane of 350 px, the narrowest that people make it, and 350 px at a zoom of 200 %. */
const WIDTHS = [350, 320, 175];

let workbench: WorkbenchInBrowser;
beforeAll(async () => {
  workbench = await startWorkbench({ pane: "/addin/taskpane.html" });
}, 120_000);
afterAll(() => workbench.close());

describe("in every language and theme", () => {
  let opened: OpenedPage;
  let pane: Frame;
  beforeAll(async () => {
    opened = await workbench.open();
    pane = await opened.pane();
    await pane.getByRole("tab", { name: ja.frame.tabs.validate, selected: true }).waitFor();
    await pane.getByRole("button", { name: ja.validate.run }).click();
    await pane.getByRole("region", { name: ja.validate.findings, exact: true }).waitFor();
  }, 60_000);

  it("opens on 検証 with the plan's name and its year, as the book has a list", async () => {
    expect(await pane.getByRole("heading", { level: 1 }).textContent()).toBe("第一次行政改革プラン");
    expect(await pane.getByText("R2(2020)", { exact: true }).count()).toBe(1);
  });

  it.each([
    ["ja", "light"],
    ["ja", "dark"],
    ["en", "light"],
    ["en", "dark"],
  ] as const)(
    "%s, %s: axe finds nothing, and nothing scrolls sideways",
    async (locale, theme) => {
      // axe looks at the open options once, on the first screen of each
      await chooseDisplay(pane, locale, theme, async () => expect(await violationsIn(pane)).toEqual([]));
      expect(await pane.evaluate(() => document.documentElement.lang)).toBe(locale);
      for (const screen of SCREENS) {
        await pane.locator(`#tab-${screen}`).click();
        await pane.getByRole("heading", { level: 2, name: WORDS[locale][screen].heading }).waitFor();
        expect([screen, await violationsIn(pane)]).toEqual([screen, []]);
        for (const width of WIDTHS) {
          await setPaneWidth(opened.page, width);
          expect([screen, width, await pane.evaluate(sideways)]).toEqual([screen, width, []]);
        }
        await setPaneWidth(opened.page);
      }
    },
    60_000,
  );

  it("complains of nothing, and asks nobody outside this machine", () => {
    expect(opened.complaints).toEqual([]);
    expect(opened.outside).toEqual([]);
  });
});

describe("by keyboard alone", () => {
  let opened: OpenedPage;
  let pane: Frame;
  const selected = () =>
    opened.page.evaluate(() => window.workbench.grid.book().getActiveRange()?.getA1Notation());
  const selects = async (address: string): Promise<void> => {
    await opened.page.waitForFunction(
      (there) => window.workbench.grid.book().getActiveRange()?.getA1Notation() === there,
      address,
    );
    expect(await selected()).toBe(address);
  };
  const press = (key: string) => opened.page.keyboard.press(key);
  const focused = () => pane.evaluate(() => document.activeElement?.textContent ?? "");

  beforeAll(async () => {
    opened = await workbench.open();
    pane = await opened.pane();
    await pane.locator("#tab-validate[aria-selected=true]").waitFor();
  }, 60_000);

  it("validates, walks through the findings, and the sheet follows", async () => {
    await pane.locator("#tab-validate").focus();
    await press("Tab");
    expect(await focused()).toBe(ja.validate.run);
    await press("Enter");
    await pane.getByRole("region", { name: ja.validate.findings, exact: true }).waitFor();
    await expectSaid(pane, "検証しました。要修正 4件、確認 5件、参考 22件です。");

    await pane.locator("[data-finding]").first().focus();
    await press("Enter");
    await selects("I8");
    await press("ArrowDown");
    await selects("B9");
    expect(await focused()).toContain("B9");
    await press("End");
    await selects("I32");
    await press("Home");
    await selects("I8");
  });

  it("filters by severity, department and words, and says so where nothing is left", async () => {
    const count = () => pane.locator("[data-finding]").count();
    expect(await count()).toBe(31);
    const filter = pane.getByRole("group", { name: ja.validate.severityFilter });
    await filter.getByRole("button", { name: "参考" }).press("Space");
    expect(await count()).toBe(9);
    await pane
      .getByRole("combobox", { name: ja.validate.departmentFilter })
      .selectOption({ label: "財政課（4件）" });
    expect(await count()).toBe(1);
    await pane.getByRole("searchbox", { name: ja.validate.search }).fill("ない言葉");
    await pane.getByText(ja.validate.noneShown).waitFor();
    await pane.getByRole("button", { name: ja.validate.showAll }).press("Enter");
    expect(await count()).toBe(31);
  });

  it("switches screens with the arrows", async () => {
    await pane.locator("#tab-validate").focus();
    await press("ArrowRight");
    await pane.getByRole("heading", { name: ja.settings.heading }).waitFor();
    await press("End");
    await pane.getByRole("heading", { level: 2, name: ja.help.heading }).waitFor();
    await press("ArrowRight");
    await pane.getByRole("heading", { name: ja.create.heading }).waitFor();
    expect(await focused()).toBe(ja.frame.tabs.create);
  });

  it("opens and closes the display options", async () => {
    const more = pane.getByRole("button", { name: ja.frame.options });
    await more.press("Enter");
    await pane.getByRole("combobox", { name: ja.frame.language }).focus();
    await press("Escape");
    expect(await more.getAttribute("aria-expanded")).toBe("false");
    expect(await more.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  it("complains of nothing", () => expect(opened.complaints).toEqual([]));
});

describe("what the ribbon asks for", () => {
  let opened: OpenedPage;
  beforeAll(async () => {
    opened = await workbench.open();
  }, 60_000);

  it("validates, once", async () => {
    await opened.page.getByRole("button", { name: "計画を検証" }).click();
    const pane = await opened.pane();
    await expectSaid(pane, "検証しました。要修正 4件、確認 5件、参考 22件です。");
    expect(await pane.locator("[data-finding]").count()).toBe(31);
  }, 30_000);

  it("colours, once, and takes it back", async () => {
    await opened.page.getByRole("button", { name: "色分け" }).click();
    const pane = await opened.pane();
    await expectSaid(pane, "一覧に色を付けました（50セル）。");
    await pane.getByRole("button", { name: ja.frame.undo["colours-laid"] }).click();
    await expectSaid(pane, "元に戻しました");
  }, 30_000);

  it("says in a clerk's words why it can't, and tries again", async () => {
    const pane = await opened.pane();
    await strikeNext(opened.page, "セルの入力中として断る");
    await pane.getByRole("button", { name: ja.validate.run }).click();
    await expectSaid(pane, ja.refusals["cell-edit"](undefined));
    await pane.getByRole("button", { name: ja.frame.retry }).click();
    await expectSaid(pane, "検証しました。要修正 4件、確認 5件、参考 22件です。");
  }, 30_000);
});

describe("before Excel has answered for the first time", () => {
  it("does what is asked for: no press is lost", async () => {
    const opened = await workbench.open();
    await (await opened.pane()).locator("#tab-validate[aria-selected=true]").waitFor();
    await openAgain(opened);
    const pane = await opened.pane();
    await pane.getByText(ja.frame.loading).waitFor();
    await pane.locator("#tab-validate").click();
    // a click would wait until the button can be clicked
    await pane.getByRole("button", { name: ja.validate.run, exact: true }).press("Enter");
    await expectSaid(pane, "検証しました。要修正 4件、確認 5件、参考 22件です。");
  }, 60_000);
});

describe("what was said last", () => {
  let opened: OpenedPage;
  let pane: Frame;
  const press = (name: string) => pane.getByRole("button", { name, exact: true }).click();
  beforeAll(async () => {
    opened = await workbench.open();
    pane = await opened.pane();
    await pane.locator("#tab-validate[aria-selected=true]").waitFor();
  }, 60_000);

  it("is said in the other language, and the button names what it takes back after later actions too", async () => {
    await press(ja.colour.lay);
    await expectSaid(pane, ja.colour.laid(50));
    await press(ja.validate.run);
    const counts = { error: 4, warning: 5, info: 22 };
    await expectSaid(pane, ja.validate.said(counts));
    await pane.getByRole("button", { name: "色付けを元に戻す", exact: true }).waitFor();
    await chooseDisplay(pane, "en", "light");
    await expectSaid(pane, en.validate.said(counts));
    await press("Undo colours");
    await expectSaid(pane, "Undone (50 cells).");
    expect(await pane.getByRole("button", { name: "Undo" }).count()).toBe(0);
    await press(en.colour.takeOff);
    await expectSaid(pane, en.colour.takenOff(0));
  }, 30_000);

  it("a refusal is, too", async () => {
    await strikeNext(opened.page, "セルの入力中として断る");
    await press(en.validate.run);
    await expectSaid(pane, en.refusals["cell-edit"](undefined));
    await chooseDisplay(pane, "ja", "light");
    await expectSaid(pane, ja.refusals["cell-edit"](undefined));
    await press(ja.frame.retry);
    await expectSaid(pane, "検証しました。");
  }, 30_000);
});

describe("検証", () => {
  let opened: OpenedPage;
  let pane: Frame;
  const press = (name: string) => pane.getByRole("button", { name, exact: true }).click();
  beforeAll(async () => {
    opened = await workbench.open("?language=en-US");
    pane = await opened.pane();
    await pane.locator("#tab-validate[aria-selected=true]").waitFor();
  }, 60_000);

  it("tells after a second what it reads, and is stopped", async () => {
    await strikeNext(opened.page, "5秒待たせる");
    await press(en.validate.run);
    await pane.getByRole("progressbar", { name: en.validate.reading }).waitFor();
    await press(en.validate.stop);
    await pane.getByRole("button", { name: en.validate.stopping }).waitFor();
    await expectSaid(pane, en.validate.wasStopped);
    await pane.getByText(en.validate.stopped([])).waitFor();
    expect(await pane.getByRole("progressbar").count()).toBe(0);
    expect(await pane.locator("[data-finding]").count()).toBe(0);
  }, 30_000);

  it("names the sheet once the book has more than one", async () => {
    await press(en.validate.run);
    await pane.getByText(en.validate.checked(undefined, 25, 0)).waitFor();
    expect(await pane.getByText("行動計画一覧").count()).toBe(0);
    await opened.page.evaluate(() => void window.workbench.grid.book().insertSheet("メモ"));
    await press(en.validate.run);
    await pane.getByText("“行動計画一覧”: 25 rows, 0 plan sheets").waitFor();
  }, 30_000);

  it("without a list says where it looked, and leads to 作成", async () => {
    await opened.page.evaluate(() => {
      const book = window.workbench.grid.book();
      book.deleteSheet(book.getSheetByName("行動計画一覧")!);
    });
    await press(en.validate.run);
    await expectSaid(pane, en.validate.noList);
    await pane.getByText("Looked for its headings on 1 sheet (メモ).").waitFor();
    await press(en.validate.toCreate);
    await pane.getByRole("heading", { level: 2, name: en.create.heading }).waitFor();
    expect(opened.complaints).toEqual([]);
  }, 30_000);
});

describe("in forced colours", () => {
  it("marks, the selected screen, the current finding and the focus can be told apart", async () => {
    const opened = await workbench.open();
    await opened.page.emulateMedia({ forcedColors: "active" });
    const pane = await opened.pane();
    await pane.getByRole("button", { name: ja.validate.run }).click();
    await pane.locator("[data-finding]").first().waitFor();

    const line = (tab: string) =>
      pane.locator(`#tab-${tab}`).evaluate((each) => getComputedStyle(each).borderBottomColor);
    const background = await pane.evaluate(() => {
      const seen = document.body.appendChild(document.createElement("i"));
      seen.style.color = "Canvas";
      const { color } = getComputedStyle(seen);
      seen.remove();
      return color;
    });
    expect(await line("validate")).not.toBe(background);
    expect(await line("create")).toBe(background);

    const marks = pane.locator("[aria-label='要修正'], [aria-label='参考']");
    expect(new Set(await marks.allTextContents())).toEqual(new Set(["●", "○"]));

    const bar = (nth: number) =>
      pane
        .locator("[data-finding]")
        .nth(nth)
        .evaluate((each) => getComputedStyle(each).borderLeftColor);
    expect(await bar(0)).not.toBe(background);
    expect(await bar(1)).toBe(background);

    for (const place of ["#tab-validate", "[data-finding]"]) {
      await pane.locator(place).first().focus();
      await opened.page.keyboard.press("Shift");
      const ring = await pane
        .locator(place)
        .first()
        .evaluate((each) => {
          const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(each);
          return { outlineStyle, outlineWidth, outlineColor };
        });
      expect(ring).toMatchObject({ outlineStyle: "solid", outlineWidth: "2px" });
      expect(ring.outlineColor).not.toBe(background);
    }
  }, 60_000);
});

describe("a screen's file", () => {
  it("says where it can't be had, and shows the screen once it can", async () => {
    const opened = await workbench.open();
    const pane = await opened.pane();
    await opened.page.route("**/taskpane.settings*.js", (route) => route.abort());
    await pane.locator("#tab-settings").click();
    await pane.getByText(ja.frame.partUnread).waitFor();
    await opened.page.unroute("**/taskpane.settings*.js");
    await pane.getByRole("button", { name: ja.frame.retry }).click();
    await pane.getByRole("heading", { name: ja.settings.heading }).waitFor();
  }, 60_000);
});

describe("the file of what changes the book", () => {
  it("says where it can't be had, changes nothing, and goes on once it can", async () => {
    const opened = await workbench.open();
    await (await opened.pane()).locator("#tab-validate[aria-selected=true]").waitFor();
    await opened.page.route("**/taskpane.writing*.js", (route) => route.abort());
    await openAgain(opened);
    const pane = await opened.pane();
    await pane.getByText(ja.frame.loading).waitFor();
    await pane.locator("#tab-validate[aria-selected=true]").waitFor();
    await pane.getByRole("button", { name: ja.colour.lay, exact: true }).click();
    await expectSaid(pane, ja.refusals.unloaded(undefined));
    await opened.page.unroute("**/taskpane.writing*.js");
    await pane.getByRole("button", { name: ja.frame.retry }).click();
    await expectSaid(pane, ja.colour.laid(50));
  }, 60_000);
});

describe("作成", () => {
  it("ticks the sample at once, tells where it can't be had, and fills it in when it can", async () => {
    const opened = await workbench.open();
    const pane = await opened.pane();
    await opened.page.route("**/taskpane.sample*.js", (route) => route.abort());
    await pane.locator("#tab-create").click();
    const sample = pane.getByRole("checkbox", { name: ja.create.sample });
    await sample.click();
    expect(await sample.isChecked()).toBe(true);
    await pane.getByRole("button", { name: ja.create.make }).click();
    await expectSaid(pane, ja.create.sampleUnread);
    await opened.page.unroute("**/taskpane.sample*.js");
    await pane.getByRole("button", { name: ja.frame.retry }).click();
    await pane.getByRole("button", { name: ja.create.makeAs("行動計画一覧 2") }).click();
    await expectSaid(pane, ja.create.made(["行動計画一覧 2", "設定"], 25));
    await pane.getByRole("button", { name: "シートの作成を元に戻す", exact: true }).waitFor();
    await expectShown(opened.page, "A5", [["1 公金収納対策の強化"]]);
  }, 60_000);

  it("tells what it will make, asks about a name that is taken, and shows what it made", async () => {
    const opened = await workbench.open();
    const pane = await opened.pane();
    await pane.locator("#tab-create").click();
    await pane.getByText("できるもの: シート「行動計画一覧 2」「設定」").waitFor();
    await pane.getByRole("textbox", { name: ja.create.current }).fill("令和二年度");
    await pane.getByText("R2(2020)", { exact: true }).nth(1).waitFor();
    await pane.getByRole("textbox", { name: ja.create.rows }).fill("501");
    await pane.getByText(ja.create.rowsOutside(1, 500)).waitFor();
    await pane.getByRole("textbox", { name: ja.create.rows }).fill("3");
    await pane.getByRole("button", { name: ja.create.make }).click();
    await pane.getByText(ja.create.taken("行動計画一覧", "行動計画一覧 2")).waitFor();
    await opened.page.keyboard.press("Enter");
    await expectSaid(pane, "シート「行動計画一覧 2」「設定」をつくりました（3行）。");
    await expectShown(opened.page, "A1", [["◆第一次行政改革プランに基づく行動計画一覧"]]);
    expect(opened.complaints).toEqual([]);
  }, 60_000);
});

describe("ヘルプ", () => {
  it("tells of every function with its signature, arguments and examples, in both languages", async () => {
    const opened = await workbench.open();
    const pane = await opened.pane();
    await pane.locator("#tab-help").click();
    const metadata = bundleMetadata().functions as FunctionMetadata[];
    for (const each of metadata) await pane.getByText(signatureOf(each), { exact: true }).waitFor();
    expect(await pane.getByRole("heading", { level: 4 }).allTextContents()).toEqual(
      FUNCTION_HELP.map(({ name }) => name),
    );
    const [grade] = metadata.filter(({ id }) => id === "GRADE");
    await pane.getByText(grade!.description, { exact: true }).waitFor();
    await pane.getByText(signatureOf(grade!), { exact: true }).click();
    await pane.getByText(grade!.parameters[0]!.description, { exact: true }).first().waitFor();
    await chooseDisplay(pane, "en", "light");
    for (const { english } of FUNCTION_HELP) await pane.getByText(english, { exact: true }).waitFor();
    const puts = FUNCTION_HELP.flatMap(({ examples, errors }) => [...examples, ...errors]);
    for (const { formula } of puts) {
      expect(await pane.getByRole("button", { name: en.help.putLabel(formula), exact: true }).count()).toBe(
        1,
      );
    }
  }, 60_000);

  it("puts an example into the selected cell", async () => {
    const opened = await workbench.open();
    const pane = await opened.pane();
    await pane.locator("#tab-help").click();
    await typeInto(opened.page, "B60", " ");
    await pane.getByRole("button", { name: ja.help.putLabel('=FYLABEL("令和2年度")') }).click();
    await expectSaid(pane, ja.help.putDone("B61"));
    await expectShown(opened.page, "B61", [["R2(2020)"]]);
  }, 60_000);
});

/** Opens the pane anew, slowly enough to be seen. */
const openAgain = ({ page }: OpenedPage) =>
  page.evaluate(() => {
    window.workbench.faults.next({ kind: "slow", delayMs: 3000 });
    const frame = document.querySelector<HTMLIFrameElement>("#pane iframe")!;
    frame.src = `${frame.src.split("?")[0]}?again`;
  });

async function expectSaid(pane: Frame, sentence: string): Promise<void> {
  await pane.locator("[role=status]", { hasText: sentence }).first().waitFor({ timeout: 10_000 });
}
