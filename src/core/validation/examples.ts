/** A row of the standard list as texts; what is left out is an ordinary plan's. */
export interface ExampleRow {
  readonly number?: string;
  readonly title?: string;
  readonly departments?: string;
  readonly indicator?: string;
  readonly baseline?: string;
  readonly current?: string;
  readonly target?: string;
  readonly overview?: string;
  /** 達成度 of the year before the report year */
  readonly lastGrade?: string;
  /** 達成度 of the report year */
  readonly grade?: string;
  readonly method?: string;
}

/** A standard list as texts; without `rows` it has one ordinary plan. */
export interface ExampleList {
  /** headings other than the standard ones; "" leaves a heading out */
  readonly headings?: ExampleRow;
  readonly rows?: readonly ExampleRow[];
}

/** A sheet that is no standard list: its cells, row by row. */
export interface ExampleSheet {
  readonly cells: readonly (readonly string[])[];
}

/** What a rule finds, and something like it that it leaves alone. The documents show both, a test tries both. */
export interface Examples<Example> {
  readonly reject: Example;
  readonly accept: Example;
}
