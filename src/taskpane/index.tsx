import { createRoot } from "react-dom/client";
import type { Locale } from "../core/messages/locale";
import { createExcelWorkbook } from "../workbook/excelWorkbook";
import { isExcelNewEnough } from "../workbook/requirements";
import { App } from "./App";
import { en } from "./strings/en";
import { ja } from "./strings/ja";

/** From package.json, put in by webpack. */
declare const ADDIN_VERSION: string;

void Office.onReady(({ host }) => {
  const place = document.getElementById("pane");
  if (place === null) throw new Error("taskpane.html has no #pane");
  const locale: Locale = /^ja\b/i.test(Office.context?.displayLanguage ?? "ja") ? "ja" : "en";
  document.documentElement.lang = locale;
  if (host === null || !isExcelNewEnough()) {
    place.textContent = { ja, en }[locale].tooOld;
    return;
  }
  createRoot(place).render(
    <App
      workbook={createExcelWorkbook()}
      hostLocale={locale}
      // Office doesn't tell its theme on the web (office-js #6134)
      hostIsDark={(Office.context.officeTheme as { readonly isDarkTheme?: boolean } | undefined)?.isDarkTheme}
      task={taskOf(location.search)}
      version={ADDIN_VERSION}
      today={todayText}
    />,
  );
});

/** The day of this computer: 2026-11-29. */
function todayText(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** What a ribbon button asks for: taskpane.html?do=validate */
function taskOf(query: string): "validate" | "colour" | undefined {
  const asked = new URLSearchParams(query).get("do");
  return asked === "validate" || asked === "colour" ? asked : undefined;
}
