import type { Frame, Page } from "playwright-core";

/** Chooses language and colours as a clerk does, by the display options. */
export async function chooseDisplay(
  pane: Frame,
  locale: "ja" | "en",
  theme: "light" | "dark",
  look: () => Promise<void> = async () => undefined,
): Promise<void> {
  const options = pane.locator("[aria-controls=display-options]");
  await options.click();
  await pane.locator("#display-options select").first().selectOption(locale);
  await pane.locator("#display-options select").nth(1).selectOption(theme);
  await look();
  await options.click();
}

/** Makes the pane that wide, or as wide as it was. */
export async function setPaneWidth(page: Page, width?: number): Promise<void> {
  await page.evaluate((wide) => {
    const { style } = document.querySelector<HTMLElement>("#pane iframe")!;
    if (wide === undefined) style.removeProperty("width");
    else style.width = `${wide}px`;
  }, width);
}

/** Lets the workbench's host do this to the add-in's next request: a button of its menu of faults. */
export async function strikeNext(page: Page, fault: string): Promise<void> {
  await page.getByRole("button", { name: "設定" }).first().click();
  await page.getByRole("button", { name: fault }).click();
  await page.keyboard.press("Escape");
}
