import type { LocaleText } from "../messages/locale";
import type { FieldId } from "../plan/fields";
import type { Place } from "../plan/place";

/** error 要修正: the published table would be wrong. warning 確認: a reviewer should look. info 参考. */
export type Severity = "error" | "warning" | "info";

/** What a fix does; fixes of one kind and one rule can be done all at once. */
export type FixKind = "spelling" | "number" | "grade" | "method";

/** What one cell is to hold instead. */
export interface CellFix {
  /** the finding's own place or one of its related ones; where they are no cells of a plan, the heading's */
  readonly place: Place;
  /** the text that the rule read, "" for a blank cell: one whose cell holds another can't be fixed */
  readonly was: string;
  readonly content: string | number;
  readonly numberFormat?: string | undefined;
  /** becomes a comment on the cell */
  readonly comment?: string | undefined;
}

/** What may be written instead, where that is safe: all its cells or none. */
export interface Fix {
  readonly kind: FixKind;
  readonly cells: readonly CellFix[];
}

/** 指摘 what a rule says about one place: sentence, place and rule kept apart until they are shown. */
export interface Finding {
  /** the rule's id */
  readonly rule: string;
  readonly severity: Severity;
  /** 番号 of the plan; `null` where the finding is about no plan, or one without a number */
  readonly plan: number | null;
  readonly field: FieldId;
  readonly place: Place;
  /** the facts behind the sentence */
  readonly args: object;
  readonly messages: LocaleText;
  /** other places that the sentence speaks of */
  readonly related: readonly Place[];
  readonly fix: Fix | null;
  /** why staff accepted it; `null` while nobody has */
  readonly accepted: { readonly reason: string } | null;
}
