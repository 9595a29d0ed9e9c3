import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Explained } from "../../../usecases/explain/explainGrades";
import type { WhyWords } from "../../strings/whyJa";
import { percentText, scalePlaces } from "./scalePlaces";
import { useWhyWords } from "./whyWords";

/** The levels on a line with their bounds, and on it the rates by both methods: the row's own above, the other below. */
export function GradeScale({ explanation }: { readonly explanation: Explained }) {
  const styles = useStyles();
  const words = useWhyWords();
  const { axis, rates, computed } = explanation;
  const { segments, bounds, leftOf } = scalePlaces(axis);
  const own = rates.find(({ isOwn }) => isOwn);
  return (
    <div role="img" aria-label={spoken(explanation, words)} className={styles.drawing}>
      <Rate rate={own} left={own && leftOf(own.mark)} sign="▼" className={styles.own} />
      <div className={styles.line}>
        {segments.map(({ label, left, width }) => (
          <span
            key={label}
            className={mergeClasses(styles.segment, label === computed && styles.reached)}
            style={{ left: `${left}%`, width: `${width}%` }}
          >
            {label}
          </span>
        ))}
        {rates.map(({ method, mark, isOwn }) => (
          <span
            key={method}
            className={mergeClasses(styles.stroke, !isOwn && styles.dashed)}
            style={{ left: `${leftOf(mark)}%` }}
          />
        ))}
      </div>
      {rates
        .filter(({ isOwn }) => !isOwn)
        .map((rate) => (
          <Rate key={rate.method} rate={rate} left={leftOf(rate.mark)} sign="▲" />
        ))}
      <div className={mergeClasses(styles.bounds, bounds.some(({ isLower }) => isLower) && styles.two)}>
        {bounds.map(({ percent, left, isLower }) => (
          <span
            key={percent}
            className={mergeClasses(styles.bound, left > 0 && styles.centred, isLower && styles.lower)}
            style={{ left: `${left}%` }}
          >
            {percent}
          </span>
        ))}
      </div>
    </div>
  );
}

interface RateProps {
  /** `undefined`: its line stays empty, so that nothing jumps */
  readonly rate: Explained["rates"][number] | undefined;
  readonly left: number | undefined;
  readonly sign: string;
  readonly className?: string;
}

/** A rate in words and figures, with its sign where it stands on the line. */
function Rate({ rate, left = 0, sign, className }: RateProps) {
  const styles = useStyles();
  const words = useWhyWords();
  // the words stand on the side that has room for them
  const isRight = left > 50;
  const side = isRight ? { right: `calc(${100 - left}% - 0.5em)` } : { left: `calc(${left}% - 0.5em)` };
  return (
    <div className={mergeClasses(styles.rate, className)}>
      <div className={styles.place}>
        {rate !== undefined && (
          <span className={styles.mark} style={side}>
            {!isRight && sign} {rateSaid(rate, words)} {isRight && sign}
          </span>
        )}
      </div>
    </div>
  );
}

function rateSaid({ method, text, label }: Explained["rates"][number], words: WhyWords): string {
  return words.given(words.rate(words.methods[method], text === "" ? words.passed : text), label);
}

function spoken({ axis, rates }: Explained, words: WhyWords): string {
  const levels = axis.levels.map(({ label, from, includesBound }) =>
    from === 0 ? words.rest(label) : words.level(label, percentText(from), includesBound),
  );
  const given = rates.map((rate) => (rate.isOwn ? words.own(rateSaid(rate, words)) : rateSaid(rate, words)));
  return `${words.scale}: ${[...levels, ...given].join(", ")}`;
}

/** At a zoom of 200 % the words have no room beside their sign's place. */
const NARROW = "@media (max-width: 240px)";

const useStyles = makeStyles({
  drawing: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  // a sign at the end of the line reaches half beyond it
  rate: {
    height: tokens.lineHeightBase200,
    overflow: "hidden",
    margin: "0 -0.6em",
    padding: "0 0.6em",
    [NARROW]: { height: "auto" },
  },
  place: { position: "relative" },
  own: { fontWeight: tokens.fontWeightSemibold },
  mark: {
    position: "absolute",
    whiteSpace: "nowrap",
    [NARROW]: { position: "static", whiteSpace: "normal" },
  },
  line: {
    position: "relative",
    height: "24px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  segment: {
    position: "absolute",
    top: 0,
    bottom: 0,
    boxSizing: "border-box",
    overflow: "hidden",
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    lineHeight: "22px",
    textAlign: "center",
    color: tokens.colorNeutralForeground2,
  },
  reached: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightBold,
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  stroke: {
    position: "absolute",
    top: "-1px",
    bottom: "-1px",
    borderLeft: `2px solid ${tokens.colorNeutralForeground1}`,
    transform: "translateX(-1px)",
  },
  dashed: { borderLeftStyle: "dashed" },
  bounds: { position: "relative", height: "16px", color: tokens.colorNeutralForeground2 },
  two: { height: "32px" },
  bound: { position: "absolute", top: 0, whiteSpace: "nowrap" },
  centred: { transform: "translateX(-50%)" },
  lower: { top: "16px" },
});
