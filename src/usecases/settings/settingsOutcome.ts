import type { StageLineIssue } from "../../core/grading/readStages";
import type { ScaleLineIssue } from "../../core/grading/scaleIssues";
import type { CellPlace } from "../../core/sheet/cellPlace";

/**
 * Why the settings stay as they are.
 *
 * - `reason-missing`: nothing is accepted without a reason
 * - `scale-unreadable`: with these lines nothing could be graded; `issues` tells which
 * - `stages-unreadable`: these lines are no stages; `issues` tells which
 * - `cells-beside`: rows would have to be inserted or deleted, and something stands beside the table there (`place`)
 * - `table-too-small`: the name has one row, or too few columns (`place`)
 * - `name-used`: the name of the table stands for something that is no cells (`name`)
 */
export type SettingsRefusal =
  | { readonly kind: "refused"; readonly code: "reason-missing" }
  | {
      readonly kind: "refused";
      readonly code: "scale-unreadable";
      readonly issues: readonly ScaleLineIssue[];
    }
  | {
      readonly kind: "refused";
      readonly code: "stages-unreadable";
      readonly issues: readonly StageLineIssue[];
    }
  | { readonly kind: "refused"; readonly code: "cells-beside" | "table-too-small"; readonly place: CellPlace }
  | { readonly kind: "refused"; readonly code: "name-used"; readonly name: string };

/** What became of a change of the settings. */
export type SettingsOutcome =
  | { readonly kind: "changed"; readonly sheet: string; readonly cells: number }
  /** they say it already, or there is nothing of the kind to take away */
  | { readonly kind: "unchanged" }
  | {
      readonly kind: "sheet-made";
      readonly sheet: string;
      /**
       * `kept`: the new sheet has the scale that the lists were judged by, so that nothing changes. `given`: it is what
       * was to be written. `left-out`: it has none, as the book has its own or the lists have no one scale.
       */
      readonly scale: "kept" | "given" | "left-out";
    }
  | SettingsRefusal;
