/**
 * What is open under the current finding; `undefined`: nothing. With `more`, the choice of actions; with `accept`, `off`
 * and `about` that choice and the one that was taken.
 */
export type OpenedPanel = "fix" | "more" | "accept" | "off" | "about" | undefined;
