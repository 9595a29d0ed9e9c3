/** Language of what people read. ja is the source; every text has both. */
export type Locale = "ja" | "en";

/** A text in every language: a gap is a compile error. */
export type LocaleText = Readonly<Record<Locale, string>>;
