/** A setting of the document: its key and its value as JSON. */
export type SettingEntry = readonly [key: string, json: string];

/** Where the add-in's settings live: with the workbook, so that `workbook.settings` finds the same ones. */
export interface DocumentSettings {
  entries(): readonly SettingEntry[];
  /** The client always saves all of them. */
  replaceAll(entries: readonly SettingEntry[]): void;
}

/** Settings that live as long as the host does. */
export class SettingsInMemory implements DocumentSettings {
  #entries: readonly SettingEntry[] = [];

  entries(): readonly SettingEntry[] {
    return this.#entries;
  }

  replaceAll(entries: readonly SettingEntry[]): void {
    this.#entries = entries.map(([key, json]) => [key, json] as const);
  }
}
