import type { Frame, Page } from "playwright-core";
import { typeInto } from "../../test/support/gridInBrowser";
import { strikeNext } from "../../test/support/paneInBrowser";
import { fixesWords } from "../../src/taskpane/screens/validate/fixesWords";
import { takeAlongWords } from "../../src/taskpane/screens/validate/takeAlongWords";
import { whyEn } from "../../src/taskpane/strings/whyEn";
import { whyJa } from "../../src/taskpane/strings/whyJa";
import { settingsWords } from "../../src/taskpane/screens/settings/settingsWords";
import type { Strings } from "../../src/taskpane/strings/ja";

export interface PaneVisit {
  readonly page: Page;
  readonly pane: Frame;
  readonly strings: Strings;
}

export interface PaneScreen {
  readonly name: string;
  /** Comes to it from the screen before. */
  readonly arrive: (visit: PaneVisit) => Promise<void>;
}

/** Every screen in every state that a clerk meets, in the order of a visit: the later ones need the earlier. */
export const PANE_SCREENS: readonly PaneScreen[] = [
  {
    name: "create",
    arrive: async ({ pane, strings }) => {
      await pane.locator("#tab-create").click();
      await pane.getByText(strings.create.willMake(["行動計画一覧 2", "設定"])).waitFor();
    },
  },
  {
    name: "create-unreadable",
    arrive: async ({ pane, strings }) => {
      await pane.getByLabel(strings.create.current, { exact: true }).fill("あ");
      await pane.getByLabel(strings.create.rows, { exact: true }).fill("0");
      await pane.getByText(strings.create.rowsOutside(1, 500)).waitFor();
    },
  },
  {
    name: "create-taken",
    arrive: async ({ pane, strings }) => {
      await pane.getByLabel(strings.create.current, { exact: true }).fill("R2");
      await pane.getByLabel(strings.create.rows, { exact: true }).fill("25");
      await press(pane, strings.create.make);
      await pane.getByText(strings.create.taken("行動計画一覧", "行動計画一覧 2")).waitFor();
    },
  },
  {
    name: "create-made",
    arrive: async ({ pane, strings }) => {
      await press(pane, strings.create.makeAs("行動計画一覧 2"));
      await said(pane, strings.create.made(["行動計画一覧 2", "設定"], 25));
    },
  },
  {
    name: "create-handover",
    arrive: async ({ pane, strings }) => {
      await press(pane, strings.handover.native.ask);
      await pane.locator("#handover-told").waitFor();
    },
  },
  {
    name: "validate",
    arrive: async ({ pane, strings }) => {
      await press(pane, strings.frame.undo["sheets-made"]);
      await pane.locator("#tab-validate").click();
      await pane.getByText(strings.validate.before).waitFor();
    },
  },
  {
    name: "validate-reading",
    arrive: async ({ page, pane, strings }) => {
      await strikeNext(page, "5秒待たせる");
      await press(pane, strings.validate.run);
      await pane.getByText(strings.validate.reading).waitFor();
    },
  },
  {
    name: "validate-stopped",
    arrive: async ({ pane, strings }) => {
      await press(pane, strings.validate.stop);
      await said(pane, strings.validate.wasStopped);
    },
  },
  {
    name: "validate-findings",
    arrive: async ({ pane, strings }) => {
      await press(pane, strings.validate.run);
      await chooseFinding(pane, "I18");
      await said(pane, strings.validate.shown("行動計画一覧", "I18"));
    },
  },
  {
    name: "validate-why",
    arrive: async ({ pane, strings }) => {
      await pane.getByText(strings.validate.why).click();
      await pane.getByRole("img", { name: { ja: whyJa, en: whyEn }[strings.locale].scale }).waitFor();
    },
  },
  {
    name: "validate-accept",
    arrive: async ({ pane, strings }) => {
      const { more, accept, refused } = fixesWords(strings);
      await pane.getByText(strings.validate.why).click();
      await press(pane, more);
      await press(pane, accept.ask);
      await press(pane, accept.act);
      await pane.getByText(refused({ kind: "refused", code: "reason-missing" })).waitFor();
    },
  },
  {
    name: "validate-rule-off",
    arrive: async ({ pane, strings }) => {
      const { ruleOff } = fixesWords(strings);
      await press(pane, ruleOff.ask);
      await pane.getByText(ruleOff.reason).waitFor();
    },
  },
  {
    name: "validate-about",
    arrive: async ({ pane, strings }) => {
      const { about } = fixesWords(strings);
      await press(pane, about.ask);
      await pane.getByRole("button", { name: about.ask, expanded: true }).waitFor();
    },
  },
  {
    name: "validate-fix",
    arrive: async ({ pane, strings }) => {
      const { fix, fixTo } = fixesWords(strings);
      await chooseFinding(pane, "I23");
      await press(pane, fixTo("D"));
      await pane.getByRole("radio", { name: fix.formula }).check();
      await pane.getByText(fix.formulaHint).waitFor();
    },
  },
  {
    name: "validate-fix-many",
    arrive: async ({ pane, strings }) => {
      const { fix, seeFix } = fixesWords(strings);
      await chooseFinding(pane, "D9");
      await press(pane, seeFix);
      await pane.getByRole("group", { name: fix.heading }).locator("summary").click();
    },
  },
  {
    name: "validate-changed",
    arrive: async ({ page, pane, strings }) => {
      await typeInto(page, "I29", "B");
      await pane.getByText(strings.validate.changed(1)).waitFor();
    },
  },
  {
    name: "validate-fixed",
    arrive: async ({ pane, strings }) => {
      const { fix, fixTo } = fixesWords(strings);
      await press(pane, strings.validate.again);
      await pane.getByText(strings.validate.again).waitFor({ state: "detached" });
      await chooseFinding(pane, "I23");
      await press(pane, fixTo("D"));
      await press(pane, fix.act);
      await said(pane, fix.done(1));
    },
  },
  {
    name: "validate-marked",
    arrive: async ({ pane, strings }) => {
      await pane.getByRole("switch", { name: takeAlongWords(strings).mark }).press("Space");
      await pane.getByRole("button", { name: strings.frame.undo["cells-marked"] }).waitFor();
    },
  },
  {
    name: "validate-taken-along",
    arrive: async ({ pane, strings }) => {
      await press(pane, takeAlongWords(strings).make);
      await pane.getByRole("button", { name: strings.frame.undo["sheets-made"] }).waitFor();
    },
  },
  {
    name: "validate-filtered-out",
    arrive: async ({ pane, strings }) => {
      await press(pane, strings.frame.undo["sheets-made"]);
      await pane.getByRole("searchbox", { name: strings.validate.search }).fill("ない言葉");
      await pane.getByText(strings.validate.noneShown).waitFor();
    },
  },
  {
    name: "validate-refused",
    arrive: async ({ page, pane, strings }) => {
      await press(pane, strings.validate.showAll);
      await strikeNext(page, "セルの入力中として断る");
      await press(pane, strings.validate.run);
      await said(pane, strings.refusals["cell-edit"](undefined));
    },
  },
  {
    name: "coloured",
    arrive: async ({ pane, strings }) => {
      await press(pane, strings.colour.lay);
      await said(pane, strings.colour.laid(50));
    },
  },
  {
    name: "settings",
    arrive: async ({ pane, strings }) => {
      await pane.locator("#tab-settings").click();
      await pane.getByRole("heading", { name: settingsWords(strings).scale.heading }).waitFor();
    },
  },
  {
    name: "settings-scale",
    arrive: async ({ pane, strings }) => {
      const { changeOf, scale } = settingsWords(strings);
      await press(pane, changeOf(scale.heading));
      await pane.getByLabel(scale.lineOf(scale.bound, 2)).fill("x");
      await pane.getByText(scale.issues["bound-unreadable"]("x")).waitFor();
    },
  },
  {
    name: "settings-rules",
    arrive: async ({ pane, strings }) => {
      const { rulesOff } = settingsWords(strings);
      await press(pane, rulesOff.addOf);
      await pane.getByLabel(rulesOff.optionalReason).waitFor();
    },
  },
  {
    name: "help",
    arrive: async ({ pane, strings }) => {
      await pane.locator("#tab-help").click();
      await pane.getByText(strings.help.privacyWords).waitFor();
    },
  },
  {
    name: "options",
    arrive: async ({ pane, strings }) => {
      await press(pane, strings.frame.options);
      await pane.getByLabel(strings.frame.language).waitFor();
    },
  },
  {
    name: "no-list",
    arrive: async ({ page, pane, strings }) => {
      await press(pane, strings.frame.options);
      await page.evaluate(() => {
        const book = window.workbench.grid.book();
        book.insertSheet("メモ");
        book.deleteSheet(book.getSheetByName("行動計画一覧")!);
      });
      await pane.locator("#tab-validate").click();
      await press(pane, strings.validate.run);
      await pane.getByRole("button", { name: strings.validate.toCreate }).waitFor();
    },
  },
  {
    name: "settings-no-list",
    arrive: async ({ pane, strings }) => {
      await pane.locator("#tab-settings").click();
      await pane.getByText(settingsWords(strings).none).waitFor();
    },
  },
];

function press(pane: Frame, name: string): Promise<void> {
  return pane.getByRole("button", { name, exact: true }).click();
}

/** Makes a finding the current one; what can be done about it stands under it. */
async function chooseFinding(pane: Frame, cell: string): Promise<void> {
  const line = pane.locator("li", { hasText: `${cell} ›` }).first();
  await line.locator("[data-finding]").click();
  await line.locator("button[aria-expanded]").first().waitFor();
}

function said(pane: Frame, sentence: string): Promise<void> {
  return pane.locator("[role=status]", { hasText: sentence }).first().waitFor();
}
