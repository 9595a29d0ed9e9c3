import type { Frame, Page } from "playwright-core";

/** More stops than any screen has. */
const MOST_STOPS = 80;

/** What a screen reader would call the control that has the keyboard in the pane; "" where none has it. */
export function focusedIn(pane: Frame): Promise<string> {
  return pane.evaluate(() => {
    const at =
      document.hasFocus() && document.activeElement !== document.body ? document.activeElement : null;
    const labels = at instanceof HTMLInputElement || at instanceof HTMLSelectElement ? at.labels : null;
    const name = at?.getAttribute("aria-label") ?? labels?.[0]?.textContent ?? at?.textContent ?? "";
    return name.trim();
  });
}

/** From the grid to the pane's first control, by F6. */
export async function enterPane(page: Page): Promise<void> {
  await page.keyboard.press("F6");
  await page.waitForFunction(() => document.activeElement?.tagName === "IFRAME");
}

/** From the pane to the grid, by Escape. */
export async function leavePane(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => document.activeElement?.getAttribute("contenteditable") === "true");
}

/** Tab (or Shift+Tab) until the keyboard is on what has this name, without leaving the pane. */
export async function tabTo(
  page: Page,
  pane: Frame,
  name: string,
  key: "Tab" | "Shift+Tab" = "Tab",
): Promise<void> {
  const passed: string[] = [];
  for (let times = 0; times < MOST_STOPS; times++) {
    const here = await focusedIn(pane);
    if (here === name) return;
    passed.push(here.slice(0, 30));
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never comes to ${name}, only to ${passed.join(" | ")}`);
}

/** Tab until the keyboard is on a finding: the current one of the list. */
export async function tabToFindings(page: Page, pane: Frame): Promise<void> {
  const isThere = () => pane.evaluate(() => document.activeElement?.matches("[data-finding]") === true);
  for (let stops = 0; stops < MOST_STOPS && !(await isThere()); stops++) await page.keyboard.press("Tab");
  expect(await isThere()).toBe(true);
}

/** All findings of the list, from the current one down by ↓. */
export async function walkDown(page: Page, pane: Frame): Promise<string[]> {
  const found = [await focusedIn(pane)];
  for (;;) {
    await page.keyboard.press("ArrowDown");
    const next = await focusedIn(pane);
    if (next === found[found.length - 1]) return found;
    found.push(next);
  }
}

/** Walks to the finding of a cell. Doesn't wait for the sheet to follow: no key that comes after may be lost. */
export async function walkTo(page: Page, pane: Frame, cell: string): Promise<void> {
  const isThere = async () => (await focusedIn(pane)).endsWith(` ${cell} ›`);
  if (await isThere()) return;
  await page.keyboard.press("Home");
  for (let steps = 0; steps < MOST_STOPS && !(await isThere()); steps++)
    await page.keyboard.press("ArrowDown");
  expect(await focusedIn(pane)).toContain(` ${cell} ›`);
}
