import { mkdirSync, statSync } from "node:fs";
import path from "node:path";
import type { Frame, Page } from "playwright-core";
import { goTo, typeInto } from "../test/support/gridInBrowser";
import { type OpenPane, withPane } from "./pictures/withPane";

const FOLDER = path.resolve(__dirname, "../docs/pictures");
const SIZE = { width: 1200, height: 760 };
const ZOOM = 0.77;
const MOST_BYTES = 200 * 1024;

/** README's pictures: the production pane in the workbench, used as a clerk uses it. */
async function takePictures(open: OpenPane): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const { page, pane } = await open();
  await page.setViewportSize(SIZE);
  await zoomOut(page);
  await pictureOfCreating(page, pane);
  await pictureOfValidating(page, pane);
  await pictureOfColours(page, pane);
  await pictureOfFunction(page);
}

async function pictureOfCreating(page: Page, pane: Frame): Promise<void> {
  await pane.getByRole("tab", { name: "作成" }).click();
  await pane.getByLabel("見本の25計画を入れる").check();
  await button(pane, "一覧をつくる").click();
  const asked = button(pane, /でつくる$/);
  const made = pane.getByText(/をつくりました/).first();
  await asked.or(made).first().waitFor();
  if (await asked.isVisible()) await asked.click();
  await made.waitFor();
  await goTo(page, "A1");
  await take(page, "1-create");
}

async function pictureOfValidating(page: Page, pane: Frame): Promise<void> {
  await pane.getByRole("tab", { name: /^検証/ }).click();
  await button(pane, "計画を検証").click();
  await pane.locator("[data-finding]").first().click();
  await pane
    .getByText(/を選びました。/)
    .first()
    .waitFor();
  await scrollToValues(page);
  await take(page, "2-validate");
}

async function pictureOfColours(page: Page, pane: Frame): Promise<void> {
  await button(pane, "色を付ける").click();
  await pane
    .getByText(/色を付けました/)
    .first()
    .waitFor();
  await scrollToValues(page);
  await take(page, "3-colour");
}

async function pictureOfFunction(page: Page): Promise<void> {
  await typeInto(page, "J9", "=GRADE(D9,E9,F9)");
  await goTo(page, "J9");
  await scrollToValues(page);
  await take(page, "4-function");
}

/** From the values to the grades at once, as a clerk would zoom out. */
async function zoomOut(page: Page): Promise<void> {
  await page.evaluate((zoom) => void window.workbench.grid.book().getActiveSheet().zoom(zoom), ZOOM);
}

/** The grid goes just as far as a chosen cell needs: back to the column of the first value. */
async function scrollToValues(page: Page): Promise<void> {
  await page.evaluate(() => void window.workbench.grid.book().getActiveSheet().scrollToCell(8, 3));
}

function button(pane: Frame, name: string | RegExp) {
  return pane.getByRole("button", { name, exact: typeof name === "string" });
}

/** Waits until the grid has calculated and drawn, and complains of a picture that is too heavy for README. */
async function take(page: Page, name: string): Promise<void> {
  await page.evaluate(() => window.workbench.grid.calculation.settled());
  await page.waitForTimeout(800);
  const file = path.join(FOLDER, `${name}.png`);
  await page.screenshot({ path: file });
  const { size } = statSync(file);
  if (size > MOST_BYTES)
    throw new Error(`${name}.png は${Math.ceil(size / 1024)}KBです。200KB以内にしてください。`);
}

void withPane(takePictures);
