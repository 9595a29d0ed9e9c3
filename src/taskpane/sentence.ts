import type { Strings } from "./strings/ja";

/** What is said, in whichever language the pane speaks at the moment. */
export type Sentence = (strings: Strings) => string;
