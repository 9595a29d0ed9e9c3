import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { CellPlace } from "../../../core/sheet/cellPlace";
import type { BookFacts } from "../../../usecases/lookAtBook";
import { usePane } from "../../PaneContext";
import { useScreenStyles } from "../useScreenStyles";

export interface SettingsScreenProps {
  readonly facts: BookFacts | undefined;
  readonly onLook: () => Promise<BookFacts>;
}

/** 設定: what the book's cells say, in words, and the way to them. Nothing is set here. */
export function SettingsScreen({ facts, onLook }: SettingsScreenProps) {
  const styles = useStyles();
  const shared = useScreenStyles();
  const { strings, isBusy, perform } = usePane();
  const words = strings.settings;
  const list = facts?.list;
  return (
    <div className={shared.stack}>
      <h2 className={shared.heading}>{words.heading}</h2>
      {list === undefined ? (
        <p className={shared.text}>{words.none}</p>
      ) : (
        <>
          <p className={shared.hint}>{words.hint}</p>
          <section className={styles.part}>
            <h3 className={shared.part}>{words.scale}</h3>
            <ul className={shared.list}>
              {list.levels.map(({ label, from }, at) => {
                const { fill, text } = list.colours[at]!;
                return (
                  <li key={label} className={styles.level}>
                    <span className={styles.grade} style={{ backgroundColor: fill, color: text }}>
                      {label}
                    </span>
                    {from === undefined ? words.rest : words.from(from.percent, from.isIncluded)}
                  </li>
                );
              })}
            </ul>
            <p className={shared.hint}>{words.scaleSources[list.scaleSource]}</p>
            {list.scalePlace !== undefined && <GoTo place={list.scalePlace} about={words.scale} />}
          </section>
          <section className={styles.part}>
            <h3 className={shared.part}>{words.method}</h3>
            <p className={shared.text}>{list.hasMethods ? words.methodWords : words.noMethods}</p>
          </section>
          <section className={styles.part}>
            <h3 className={shared.part}>{words.years}</h3>
            <ul className={shared.list}>
              {list.years.map(({ field, text, label, place }) => (
                <li key={place.cell} className={styles.year}>
                  <span className={styles.words}>
                    {words.year[field]} {label ?? words.unreadYear(text)}
                  </span>
                  <GoTo place={place} about={`${words.year[field]} ${label ?? text}`} />
                </li>
              ))}
            </ul>
          </section>
        </>
      )}
      <div className={shared.buttons}>
        <Button
          disabledFocusable={isBusy}
          onClick={() => void perform(async () => (await onLook(), ({ settings }) => settings.rereadDone))}
        >
          {words.reread}
        </Button>
      </div>
    </div>
  );
}

function GoTo({ place, about }: { readonly place: CellPlace; readonly about: string }) {
  const styles = useStyles();
  const { strings, isBusy, perform, workbook } = usePane();
  const words = strings.settings;
  const go = (): Promise<void> =>
    perform(async () => {
      await workbook.showCell(place);
      return ({ settings }) => settings.went(place.cell);
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

const useStyles = makeStyles({
  part: { display: "grid", gap: tokens.spacingVerticalXS },
  year: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  words: { flex: "1 1 110px", minWidth: 0 },
  level: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  grade: {
    minWidth: "28px",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    fontWeight: tokens.fontWeightBold,
    textAlign: "center",
    // the letters' own colours, as in the cells, also where the system sets its own
    forcedColorAdjust: "none",
  },
  go: { flexShrink: 0, justifySelf: "start" },
});
