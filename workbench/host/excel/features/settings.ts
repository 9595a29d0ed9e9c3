import type { HostCollection, HostObject } from "../../richapi/hostObject";
import { invalidArgument, itemNotFound } from "../../richapi/refusals";
import type { HostWorkbook } from "../hostWorkbook";

/** The settings of the add-in that the workbook keeps: the same ones that `Office.context.document.settings` has. */
export class Settings implements HostCollection {
  readonly _type = "SettingCollection";

  constructor(private readonly workbook: HostWorkbook) {}

  _items(): readonly Setting[] {
    return [...this.kept.keys()].map((key) => new Setting(this.kept, key));
  }

  _indexer(key: unknown): Setting {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw itemNotFound();
    return found;
  }

  /** Adds the setting, or gives the one that is there another value. */
  Add(key: unknown, value: unknown): Setting {
    if (typeof key !== "string" || key === "") throw invalidArgument();
    this.kept.set(key, jsonOf(value));
    return new Setting(this.kept, key);
  }

  GetItemOrNullObject(key: unknown): Setting | null {
    return this.kept.has(String(key)) ? new Setting(this.kept, String(key)) : null;
  }

  GetCount(): number {
    return this.kept.size;
  }

  private get kept(): Map<string, string> {
    return this.workbook.state.settings;
  }
}

class Setting implements HostObject {
  readonly _type = "Setting";

  constructor(
    private readonly kept: Map<string, string>,
    readonly Key: string,
  ) {}

  get _Id(): string {
    return this.Key;
  }

  get Value(): unknown {
    const json = this.kept.get(this.Key);
    if (json === undefined) throw itemNotFound();
    return JSON.parse(json);
  }

  set Value(value: unknown) {
    if (!this.kept.has(this.Key)) throw itemNotFound();
    this.kept.set(this.Key, jsonOf(value));
  }

  Delete(): void {
    if (!this.kept.delete(this.Key)) throw itemNotFound();
  }
}

function jsonOf(value: unknown): string {
  return JSON.stringify(value ?? null);
}
