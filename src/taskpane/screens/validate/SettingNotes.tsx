import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CheckReport } from "../../../usecases/check/checkBook";
import { usePane } from "../../PaneContext";
import { useScreenStyles } from "../useScreenStyles";
import { UseRuleButton } from "./mendingParts";

/** What the settings sheet switches off, and which of its lines do nothing. */
export function SettingNotes({ report: { rulesOff, idleSettings } }: { readonly report: CheckReport }) {
  const styles = useStyles();
  const shared = useScreenStyles();
  const { strings, locale } = usePane();
  const { ruleOff, idle } = strings.validate;
  const notes = idleSettings.map((line) => {
    const said = line.code === "stages" ? line.messages[locale] : idle[line.code](line.text);
    return `${line.place.sheet}!${line.place.cell}: ${said}`;
  });
  if (rulesOff.length + notes.length === 0) return null;
  return (
    <ul className={shared.list}>
      {rulesOff.map(({ id, title }) => (
        <li key={id} className={styles.rule}>
          <span className={mergeClasses(shared.hint, styles.words)}>{ruleOff(title[locale])}</span>
          <UseRuleButton rule={{ id, title: title[locale] }} />
        </li>
      ))}
      {notes.map((note) => (
        <li key={note} className={shared.hint}>
          {note}
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  rule: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  words: { flex: "1 1 120px", minWidth: 0, width: "auto" },
});
