import type { FieldId } from "./fields";

/** Where in the list something stands, in plan words; `locate` turns it into sheet and cell. */
export interface Place {
  readonly field: FieldId;
  /** index in the list's `plans`; absent: the field's heading, or the table's first heading where it has none */
  readonly plan?: number;
  /** which of the field's columns, from 0; absent = 0. Only 達成度 has several, one for each year */
  readonly nth?: number;
  /** index among the rows that wait to be filled in, instead of `plan` */
  readonly emptyRow?: number;
}
