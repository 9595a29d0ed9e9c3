import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Summary } from "../../parts/Summary";
import { usePane } from "../../PaneContext";
import { useScreenStyles } from "../useScreenStyles";
import type { FunctionExample, FunctionHelp } from "./functionHelp";
import { type FunctionMetadata, signatureOf } from "./functionMetadata";
import { PARAMETER_HELP } from "./parameterHelp";

/** One function: signature, what it is for, its arguments, examples to put into a cell, and what shows no result. */
export function FunctionSection({
  metadata,
  help,
}: {
  readonly metadata: FunctionMetadata;
  readonly help: FunctionHelp;
}) {
  const styles = useStyles();
  const shared = useScreenStyles();
  const { strings, locale } = usePane();
  const words = strings.help;
  const isJapanese = locale === "ja";
  return (
    <div className={styles.section}>
      <h4 className={styles.name}>{help.name}</h4>
      <p className={shared.text}>{isJapanese ? metadata.description : help.english}</p>
      <details className={shared.text}>
        <Summary className={styles.signature}>{signatureOf(metadata)}</Summary>
        <dl className={styles.parameters}>
          {metadata.parameters.map(({ name, description, optional }) => (
            <div key={name}>
              <dt className={styles.parameter}>{optional === true ? words.optional(name) : name}</dt>
              <dd className={styles.meaning}>{isJapanese ? description : PARAMETER_HELP[name]}</dd>
            </div>
          ))}
        </dl>
      </details>
      {help.examples.map((example) => (
        <Example key={example.formula} example={example} />
      ))}
      <h5 className={styles.errors}>{words.errors}</h5>
      {help.errors.map((example) => (
        <Example key={example.formula} example={example} />
      ))}
    </div>
  );
}

function Example({ example: { formula, result, note } }: { readonly example: FunctionExample }) {
  const styles = useStyles();
  const shared = useScreenStyles();
  const { strings, locale, workbook, isBusy, perform } = usePane();
  const words = strings.help;
  const put = (): Promise<void> =>
    perform(async () => {
      const { cell } = await workbook.writeFormulaAtSelection(formula);
      return ({ help }) => help.putDone(cell);
    });
  return (
    <div className={styles.example}>
      <code className={styles.formula}>
        {formula} → {result === "" ? words.blank : result}
      </code>
      <p className={shared.hint}>{note[locale]}</p>
      <Button
        size="small"
        className={styles.put}
        aria-label={words.putLabel(formula)}
        disabledFocusable={isBusy}
        onClick={() => void put()}
      >
        {words.put}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  section: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  signature: {
    cursor: "pointer",
    overflowWrap: "anywhere",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
  parameters: { margin: 0, display: "grid", gap: tokens.spacingVerticalXS },
  parameter: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  meaning: { margin: 0, overflowWrap: "anywhere" },
  errors: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  example: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXS },
  formula: {
    padding: tokens.spacingHorizontalXS,
    overflowWrap: "anywhere",
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
  put: { justifySelf: "start" },
});
