import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../../PaneContext";
import { useScreenStyles } from "../useScreenStyles";
import { FUNCTION_HELP } from "./functionHelp";
import type { FunctionMetadata } from "./functionMetadata";
import { FunctionSection } from "./FunctionSection";

/** From the doc blocks of src/functions, put in by webpack: what functions.json says. */
declare const ADDIN_FUNCTIONS: readonly FunctionMetadata[];

/** ヘルプ: functions, keys, what leaves the computer, version. */
export function HelpScreen({ version }: { readonly version: string }) {
  const styles = useStyles();
  const shared = useScreenStyles();
  const words = usePane().strings.help;
  return (
    <div className={shared.stack}>
      <h2 className={shared.heading}>{words.heading}</h2>
      <section className={styles.part}>
        <h3 className={shared.part}>{words.functions}</h3>
        <p className={shared.hint}>{words.functionsHint}</p>
        {FUNCTION_HELP.map((help) => {
          const metadata = ADDIN_FUNCTIONS.find(({ id }) => id === help.name);
          return metadata && <FunctionSection key={help.name} metadata={metadata} help={help} />;
        })}
      </section>
      <section className={styles.part}>
        <h3 className={shared.part}>{words.keys}</h3>
        <dl className={styles.keys}>
          {words.keyRows.map(([key, meaning]) => (
            <div key={key} className={styles.key}>
              <dt className={styles.keyName}>{key}</dt>
              <dd className={styles.meaning}>{meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className={styles.part}>
        <h3 className={shared.part}>{words.privacy}</h3>
        <p className={shared.text}>{words.privacyWords}</p>
      </section>
      <section className={styles.part}>
        <h3 className={shared.part}>{words.version}</h3>
        <p className={shared.text}>{version}</p>
      </section>
    </div>
  );
}

const useStyles = makeStyles({
  part: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXS },
  keys: { margin: 0, display: "grid", gap: tokens.spacingVerticalXS },
  key: { display: "flex", gap: tokens.spacingHorizontalM },
  keyName: { flex: "0 0 100px", whiteSpace: "nowrap", fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: 0, minWidth: 0 },
});
