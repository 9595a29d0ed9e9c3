import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../../PaneContext";
import { useScreenStyles } from "../useScreenStyles";
import { FUNCTION_EXAMPLES, type FunctionExample } from "./functionExamples";

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
        {FUNCTION_EXAMPLES.map((example) => (
          <Example key={example.name} example={example} />
        ))}
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

function Example({ example }: { readonly example: FunctionExample }) {
  const styles = useStyles();
  const shared = useScreenStyles();
  const { strings, locale, workbook, isBusy, perform } = usePane();
  const words = strings.help;
  const put = (): Promise<void> =>
    perform(async () => {
      const { cell } = await workbook.writeFormulaAtSelection(example.formula);
      return ({ help }) => help.putDone(cell);
    });
  return (
    <div className={styles.example}>
      <h4 className={styles.name}>{example.name}</h4>
      <p className={shared.text}>{example.about[locale]}</p>
      <code className={styles.formula}>
        {example.formula} → {example.result}
      </code>
      <Button
        size="small"
        className={styles.put}
        aria-label={words.putLabel(example.name)}
        disabledFocusable={isBusy}
        onClick={() => void put()}
      >
        {words.put}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  part: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXS },
  example: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  formula: {
    padding: tokens.spacingHorizontalXS,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
  put: { justifySelf: "start" },
  keys: { margin: 0, display: "grid", gap: tokens.spacingVerticalXS },
  key: { display: "flex", gap: tokens.spacingHorizontalM },
  keyName: { flex: "0 0 72px", fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: 0, minWidth: 0 },
});
