import { EXCEL_API_VERSIONS } from "../host/richapi/requirements";

/** What can be chosen of the workbench; each choice by its name in the page's address. */
const CHOICES = {
  /** What blank cells arrive as in custom functions: 0 as on the desktop, null as on the web. */
  blank: ["0", "null"],
  /** ExcelApi version that the host advertises. */
  requirements: [...EXCEL_API_VERSIONS].reverse(),
  /** Display language that the add-in is told. */
  language: ["ja-JP", "en-US"],
  theme: ["system", "light", "dark"],
} as const;

export type SettingName = keyof typeof CHOICES;
export type Settings = { readonly [Name in SettingName]: (typeof CHOICES)[Name][number] };

export const SETTING_NAMES = Object.keys(CHOICES) as readonly SettingName[];

/**
 * The settings in a page's query. They live in the address, so that a link reproduces what somebody saw, and nothing
 * is stored.
 *
 * @returns the first choice for what isn't there or isn't a choice
 *
 * @example
 * readSettings("?blank=null").blank; // "null"
 */
export function readSettings(query: string): Settings {
  const given = new URLSearchParams(query);
  return {
    blank: choice(given.get("blank"), CHOICES.blank),
    requirements: choice(given.get("requirements"), CHOICES.requirements),
    language: choice(given.get("language"), CHOICES.language),
    theme: choice(given.get("theme"), CHOICES.theme),
  };
}

/** The query that gives these settings; "" for the usual ones. */
export function settingsQuery(settings: Settings): string {
  const query = new URLSearchParams();
  for (const name of SETTING_NAMES) {
    if (settings[name] !== CHOICES[name][0]) query.set(name, settings[name]);
  }
  return query.size === 0 ? "" : `?${query}`;
}

function choice<Choice extends string>(given: string | null, choices: readonly Choice[]): Choice {
  return choices.find((each) => each === given) ?? choices[0]!;
}
