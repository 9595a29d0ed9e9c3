import type { ValueField } from "./indicatorValues";

/** What stands there can't be read, or doesn't fit together. */
export type UnreadableIssue =
  | { readonly code: "unreadable"; readonly field: ValueField; readonly text: string }
  | {
      readonly code: "units-differ";
      readonly fields: readonly [ValueField, ValueField];
      readonly texts: readonly [string, string];
      /** 96.8% where 0.968 stands beside percents */
      readonly percent?: { readonly text: string; readonly asPercent: string } | undefined;
    };
