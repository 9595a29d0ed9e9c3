import type { MissingMember } from "../host/richapi/missingMembers";
import { SETTING_NAMES, type Settings, readSettings } from "./settings";

export interface SettingsMenuOptions {
  readonly settings: Settings;
  /** Called with all settings when one of them is chosen. */
  readonly onChange: (settings: Settings) => void;
  /** What the add-in asked for in vain, up to now. */
  readonly missing: () => readonly MissingMember[];
}

/** Ties the menu in index.html to the settings; shows what is missing whenever it opens. */
export function setUpSettingsMenu(
  form: HTMLFormElement,
  { settings, onChange, missing }: SettingsMenuOptions,
): void {
  for (const name of SETTING_NAMES) select(form, name).value = settings[name];
  form.addEventListener("change", () => {
    const chosen = new URLSearchParams(SETTING_NAMES.map((name) => [name, select(form, name).value]));
    onChange(readSettings(String(chosen)));
  });
  form.addEventListener("toggle", () => showMissing(form.querySelector("details")!, missing()));
}

function select(form: HTMLFormElement, name: string): HTMLSelectElement {
  return form.elements.namedItem(name) as HTMLSelectElement;
}

function showMissing(details: HTMLDetailsElement, missing: readonly MissingMember[]): void {
  details.querySelector("summary")!.textContent =
    missing.length === 0 ? "作業台にない呼び出し：なし" : `作業台にない呼び出し：${missing.length}件`;
  const items = missing.map(({ member, count }) => {
    const item = document.createElement("li");
    item.textContent = `${member}（${count}回）`;
    return item;
  });
  details.querySelector("ul")!.replaceChildren(...items);
}
