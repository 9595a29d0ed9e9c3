import { Button, makeStyles, Switch, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { findingSheetOutlook } from "../../../usecases/take-along/findingSheetOutlook";
import type { BookFacts } from "../../../usecases/lookAtBook";
import type { FindingSheetOutcome } from "../../../usecases/take-along/makeFindingSheet";
import type { Validation } from "../../../usecases/check/validateBook";
import { fetched } from "../../fetched";
import { usePane } from "../../PaneContext";
import type { Marks } from "../../hooks/useMarks";
import { useScreenStyles } from "../useScreenStyles";
import { findingWords, takeAlongWords } from "./takeAlongWords";

export interface TakeAlongProps {
  readonly validation: Validation;
  readonly facts: BookFacts | undefined;
  readonly marks: Marks;
  readonly onLook: () => Promise<unknown>;
}

/** In the file of the rules, whose titles the sheets bear. */
const loadSheets = () =>
  import(/* webpackChunkName: "rules" */ "../../../usecases/take-along/makeFindingSheet");

/** 指摘を持ち出す: sheets of the findings, each told before it is made, and marks on the cells. */
export function TakeAlong({ validation, facts, marks, onLook }: TakeAlongProps) {
  const styles = useStyles();
  const shared = useScreenStyles();
  const { strings, workbook, isBusy, perform } = usePane();
  const words = takeAlongWords(strings);
  const outlook = useMemo(() => {
    const { sheets } = facts?.book ?? validation.book;
    return findingSheetOutlook(
      validation,
      words.sheetName,
      sheets.map(({ name }) => name),
    );
  }, [facts, validation, words]);
  const { lines, sheets, hasOthers, isTooMany } = outlook;

  const make = (what: "makeFindingSheet" | "splitByDepartment"): void =>
    void perform(async () => {
      const lists = validation.report.lists.map(({ sheet }) => sheet);
      const made = await (
        await fetched(loadSheets)
      )[what](workbook, validation, findingWords(strings, lists));
      const [first] = made.kind === "made" ? made.sheets : [];
      // they are made, whether or not they can be shown just now
      if (first !== undefined) await workbook.showCell({ sheet: first, cell: "A1" }).catch(() => undefined);
      await onLook().catch(() => undefined);
      return (told) => outcomeSaid(made, takeAlongWords(told));
    });
  const mark = (isOn: boolean): void =>
    void perform(async () => {
      const cells = isOn ? await marks.lay(validation) : await marks.takeOff();
      return (told) => takeAlongWords(told)[isOn ? "marked" : "unmarked"](cells);
    });

  return (
    <section className={styles.part} aria-labelledby="take-along-heading">
      <h3 id="take-along-heading" className={shared.part}>
        {words.heading}
      </h3>
      <div className={styles.action}>
        <p id="take-along-make" className={shared.hint}>
          {words.makeHint(outlook.name, outlook.findings, lines)}
        </p>
        <div className={shared.buttons}>
          <Button
            aria-describedby="take-along-make"
            disabledFocusable={isBusy}
            onClick={() => make("makeFindingSheet")}
          >
            {words.make}
          </Button>
        </div>
      </div>
      <div className={styles.action}>
        <p id="take-along-split" className={shared.hint}>
          {isTooMany ? words.tooMany(sheets, outlook.most) : words.splitHint(sheets, lines, hasOthers)}
        </p>
        <div className={shared.buttons}>
          <Button
            aria-describedby="take-along-split"
            disabledFocusable={isBusy || isTooMany}
            onClick={() => make("splitByDepartment")}
          >
            {words.split}
          </Button>
        </div>
      </div>
      <div className={styles.action}>
        <Switch
          label={words.mark}
          className={styles.choice}
          checked={marks.isOn}
          aria-describedby="take-along-mark"
          onChange={(_, { checked }) => mark(checked)}
        />
        <p id="take-along-mark" className={shared.hint}>
          {marks.isBehind ? words.behind : words.markHint}
        </p>
      </div>
    </section>
  );
}

function outcomeSaid(made: FindingSheetOutcome, words: ReturnType<typeof takeAlongWords>): string {
  if (made.kind === "made") return words.made(made.sheets, made.lines);
  return made.kind === "no-findings" ? words.noFindings : words.tooMany(made.offices, made.most);
}

const useStyles = makeStyles({
  part: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalM,
    marginTop: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  action: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXS },
  choice: { justifySelf: "start", marginLeft: "-8px" },
});
