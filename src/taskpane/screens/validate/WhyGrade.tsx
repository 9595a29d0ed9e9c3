import { makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef, useState } from "react";
import type { BookSnapshot } from "../../../core/sheet/sheetSnapshot";
import type { Explained, GradeExplanation } from "../../../usecases/explain/explainGrades";
import { yearLabel } from "../../../usecases/scaffold/yearLabel";
import { usePane } from "../../PaneContext";
import type { WhyWords } from "../../strings/whyJa";
import type { Following } from "../../hooks/useFollowing";
import { useSelectedCell } from "../../hooks/useSelectedCell";
import { useScreenStyles } from "../useScreenStyles";
import { GradeScale } from "./GradeScale";
import { useExplanation } from "./useExplanation";
import { useWhyWords } from "./whyWords";

export interface WhyGradeProps {
  /** as it was read last; `undefined` where it couldn't be read yet */
  readonly book: BookSnapshot | undefined;
  readonly edits: Following["edits"];
}

/** なぜこの評価？ of the selected cell; it follows the selection for as long as it is drawn. */
export function WhyGrade({ book, edits }: WhyGradeProps) {
  const styles = useStyles();
  const shared = useScreenStyles();
  const { strings, workbook } = usePane();
  const words = useWhyWords();
  const { place, refusal } = useSelectedCell(workbook);
  const { explanation, isMissing } = useExplanation(book, place, edits, workbook);
  const { content, height } = useHighest();

  return (
    <div style={{ minHeight: height }}>
      <div ref={content} className={styles.content}>
        {refusal !== undefined ? (
          <p className={shared.text}>{refusal(strings)}</p>
        ) : isMissing ? (
          <p className={shared.text}>{strings.frame.partUnread}</p>
        ) : explanation === undefined ? (
          <p className={shared.hint}>{book === undefined ? words.noBook : words.select}</p>
        ) : (
          <Explanation explanation={explanation} />
        )}
      </div>
    </div>
  );
}

function Explanation({ explanation }: { readonly explanation: GradeExplanation }) {
  const styles = useStyles();
  const shared = useScreenStyles();
  const { locale } = usePane();
  const words = useWhyWords();
  const { numberText, title, year, letter, error } = explanation;
  const shown = error ?? (letter === "" ? words.blank : letter);
  return (
    <>
      <div role="status" className={styles.lines}>
        <p className={shared.part}>{`${numberText} ${title}`.trim()}</p>
        <p className={shared.text}>
          <strong>{words.grade(labelOf(year), shown)}</strong>
          {explanation.kind === "explained" && differing(explanation, words)}
        </p>
        <p className={shared.text}>
          {explanation.kind === "explained"
            ? explanation.sentence[locale]
            : becauseSaid(explanation.because, labelOf(explanation.reportYear), words)}
        </p>
      </div>
      {explanation.kind === "explained" && (
        <>
          {explanation.rates.length > 0 && <GradeScale explanation={explanation} />}
          <p className={shared.hint}>
            {words.method(words.methods[explanation.method], explanation.methodSource)}
          </p>
          <p className={shared.text}>{nextSaid(explanation, words)}</p>
        </>
      )}
    </>
  );
}

function differing({ letter, computed, error, next }: Explained, words: WhyWords): string {
  const isGraded = letter.trim() !== "" && error === undefined;
  if (isGraded && computed === undefined && next.kind === "none") return ` ${words.noneComputed}`;
  return computed === undefined || computed === letter.trim() ? "" : ` ${words.differs(computed)}`;
}

function becauseSaid(
  because: Exclude<GradeExplanation, Explained>["because"],
  report: string | undefined,
  words: WhyWords,
): string {
  if (because === "other-year") return words.because["other-year"](report ?? words.reportYear);
  return words.because[because];
}

function nextSaid({ next }: Explained, { next: words }: WhyWords): string {
  switch (next.kind) {
    case "value":
      return words.value(next.label, next.text, next.direction === "up");
    case "stage":
      return words.stage(next.label, next.word);
    case "out-of-reach":
      return words["out-of-reach"](next.label);
    default:
      return words[next.kind];
  }
}

function labelOf(year: number | undefined): string | undefined {
  return year === undefined ? undefined : yearLabel(String(year));
}

/** The greatest height so far: what stands below doesn't jump as the selection moves. */
function useHighest() {
  const content = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(0);
  const { locale } = usePane();
  const words = useRef(locale);
  useLayoutEffect(() => {
    const now = content.current?.offsetHeight ?? 0;
    const isOther = words.current !== locale;
    words.current = locale;
    if (isOther || now > height) setHeight(now);
  });
  return { content, height };
}

const useStyles = makeStyles({
  content: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
  },
  lines: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXS },
});
