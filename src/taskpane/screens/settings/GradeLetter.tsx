import { makeStyles, tokens } from "@fluentui/react-components";
import type { LabelColour } from "../../../core/colour/gradePalette";

/** A grade as its cells will look. */
export function GradeLetter({ label, fill, text }: LabelColour) {
  const styles = useStyles();
  return (
    <span className={styles.grade} style={{ backgroundColor: fill, color: text }}>
      {label === "" ? "　" : label}
    </span>
  );
}

const useStyles = makeStyles({
  grade: {
    minWidth: "28px",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    fontWeight: tokens.fontWeightBold,
    textAlign: "center",
    // the letters' own colours, as in the cells, also where the system sets its own
    forcedColorAdjust: "none",
  },
});
