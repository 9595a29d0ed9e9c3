import type { Grid } from "../grid/grid";
import type { Settings } from "./settings";

const SYSTEM_IS_DARK = matchMedia("(prefers-color-scheme: dark)");
let follow: (() => void) | undefined;

/** Page and pane follow by `color-scheme`, which a frame inherits as its preferred scheme; the grid has to be told. */
export function applyTheme(theme: Settings["theme"], grid: Grid): void {
  document.documentElement.dataset["theme"] = theme;
  if (follow) SYSTEM_IS_DARK.removeEventListener("change", follow);
  follow = () => grid.api.toggleDarkMode(theme === "system" ? SYSTEM_IS_DARK.matches : theme === "dark");
  SYSTEM_IS_DARK.addEventListener("change", follow);
  follow();
}
