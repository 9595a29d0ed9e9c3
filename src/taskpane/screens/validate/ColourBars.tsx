import { Checkbox, makeStyles } from "@fluentui/react-components";
import { usePane } from "../../PaneContext";
import type { Colours } from "../../hooks/useColours";

/** 達成率等に棒を付ける: what 「色を付ける」 does besides. */
export function ColourBars({ colours: { hasBars, onBars } }: { readonly colours: Colours }) {
  const styles = useStyles();
  const { strings } = usePane();
  return (
    <Checkbox
      className={styles.choice}
      label={strings.colour.bars}
      checked={hasBars}
      onChange={(_, { checked }) => onBars(checked === true)}
    />
  );
}

const useStyles = makeStyles({
  // its box stands where the buttons do
  choice: { marginLeft: "-8px" },
});
