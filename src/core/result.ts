/** What may fail: the value, or one issue that says why as data (a code and its facts, never a sentence). */
export type Result<T, Issue> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issue: Issue };
