import { Button, makeStyles } from "@fluentui/react-components";
import type { CellPlace } from "../../../core/sheet/cellPlace";
import { usePane } from "../../PaneContext";
import { settingsWords, useSettingsWords } from "./settingsWords";

export interface GoToCellProps {
  readonly place: CellPlace;
  /** what stands there, for those who hear the buttons one by one */
  readonly about: string;
}

/** 「セルへ」: the way to the cell that holds a setting. */
export function GoToCell({ place, about }: GoToCellProps) {
  const styles = useStyles();
  const { isBusy, perform, workbook } = usePane();
  const words = useSettingsWords();
  const go = (): Promise<void> =>
    perform(async () => {
      await workbook.showCell(place);
      return (strings) => settingsWords(strings).went(place.cell);
    });
  return (
    <Button
      size="small"
      className={styles.go}
      disabledFocusable={isBusy}
      aria-label={`${words.goTo(place.cell)}: ${about}`}
      onClick={() => void go()}
    >
      {words.goTo(place.cell)}
    </Button>
  );
}

const useStyles = makeStyles({ go: { flexShrink: 0, justifySelf: "start" } });
