import type { Locale } from "../messages/locale";
import { METHOD_NAMES } from "./methodNames";
import type { MethodRate } from "./methodRate";

/**
 * One or two rates as the middle of a sentence has them.
 *
 * @example
 * toldRates([{ method: "progress", rate: "52.1%", label: "C" }], "ja"); // "進捗率は52.1%（C）"
 */
export function toldRates(rates: readonly MethodRate[], locale: Locale): string {
  return rates.map(TELL[locale]).join(locale === "ja" ? "、" : " and ");
}

const TELL: Readonly<Record<Locale, (rate: MethodRate) => string>> = {
  ja: ({ method, rate, label }) =>
    `${METHOD_NAMES[method].ja}は${rate === "" ? "目標超過" : rate}（${label}）`,
  en: ({ method, rate, label }) =>
    rate === "" ? `the target is passed (${label})` : `the ${METHOD_NAMES[method].en} is ${rate} (${label})`,
};
