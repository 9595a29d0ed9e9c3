import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from "react";
import type { Locale } from "../core/messages/locale";
import { colourGrades, removeColours } from "../usecases/colourGrades";
import { type BookFacts, lookAtBook } from "../usecases/lookAtBook";
import type { PlanWorkbook } from "../usecases/ports";
import { PaneProvider } from "./PaneContext";
import { PANE_THEMES } from "./paneTheme";
import { THEME_CHOICES } from "./themeChoice";
import { LastResult } from "./parts/LastResult";
import { PaneHeader } from "./parts/PaneHeader";
import { SCREENS, ScreenTabs, type ScreenName } from "./parts/ScreenTabs";
import { en } from "./strings/en";
import { ja } from "./strings/ja";
import { sessionMemory } from "./sessionMemory";
import { useChoice } from "./useChoice";
import { useDarkScheme } from "./useDarkScheme";
import { usePerform } from "./usePerform";
import { useValidation } from "./useValidation";

const STRINGS = { ja, en };
const LOCALES: readonly Locale[] = ["ja", "en"];

const CreateScreen = lazy(() =>
  import(/* webpackChunkName: "create" */ "./screens/create/CreateScreen").then(toDefault("CreateScreen")),
);
const HandoverPart = lazy(() =>
  import(/* webpackChunkName: "handover" */ "./screens/handover/HandoverPart").then(
    toDefault("HandoverPart"),
  ),
);
const ValidateScreen = lazy(() =>
  import(/* webpackChunkName: "validate" */ "./screens/validate/ValidateScreen").then(
    toDefault("ValidateScreen"),
  ),
);
const SettingsScreen = lazy(() =>
  import(/* webpackChunkName: "settings" */ "./screens/settings/SettingsScreen").then(
    toDefault("SettingsScreen"),
  ),
);
const HelpScreen = lazy(() =>
  import(/* webpackChunkName: "help" */ "./screens/help/HelpScreen").then(toDefault("HelpScreen")),
);
const DisplayOptions = lazy(() =>
  import(/* webpackChunkName: "options" */ "./parts/DisplayOptions").then(toDefault("DisplayOptions")),
);

export interface AppProps {
  readonly workbook: PlanWorkbook;
  /** Office's display language */
  readonly hostLocale: Locale;
  /** Office's theme; `undefined` where it tells none */
  readonly hostIsDark: boolean | undefined;
  /** what a ribbon button asked for, done once */
  readonly task: "validate" | "colour" | undefined;
  readonly version: string;
}

/** The task pane: frame, screen, last result. */
export function App({ workbook, hostLocale, hostIsDark, task, version }: AppProps) {
  const styles = useStyles();
  const [locale, setLocale] = useChoice("locale", LOCALES, hostLocale);
  const [theme, setTheme] = useChoice("theme", THEME_CHOICES, "system");
  const [screen, setScreen] = useState<ScreenName>();
  const [facts, setFacts] = useState<BookFacts>();
  const systemIsDark = useDarkScheme();
  const { isBusy, said, refusal, perform } = usePerform();
  const validating = useValidation();
  const strings = STRINGS[locale];
  const isDark = theme === "system" ? (hostIsDark ?? systemIsDark) : theme === "dark";

  const look = useCallback(async (): Promise<BookFacts> => {
    const seen = await lookAtBook(workbook);
    setFacts(seen);
    return seen;
  }, [workbook]);
  /** After an action that went well: that the book can't be read just now takes nothing from it. */
  const lookAgain = (): void => void look().catch(() => undefined);

  const validate = (): Promise<void> =>
    perform(async () => {
      const result = await validating.validate(workbook);
      lookAgain();
      return (words) => {
        if (result.kind === "stopped") return words.validate.wasStopped;
        if (result.report.list === null) return words.validate.noList;
        return result.report.findings.length === 0
          ? words.validate.nothing
          : words.validate.said(result.counts);
      };
    });
  const colour = (): Promise<void> =>
    perform(async () => {
      const { sheets, cells } = await colourGrades(workbook);
      return (words) => (sheets.length === 0 ? words.colour.noList : words.colour.laid(cells));
    });
  const takeColoursOff = (): Promise<void> =>
    perform(async () => {
      const { sheets, cells } = await removeColours(workbook);
      return (words) => (sheets.length === 0 ? words.colour.noList : words.colour.takenOff(cells));
    });
  const undo = (): Promise<void> =>
    perform(async () => {
      const { restored, left } = await workbook.undo();
      lookAgain();
      return (words) => words.frame.undone(restored, left);
    });

  const hasStarted = useRef(false);
  useEffect(() => {
    if (hasStarted.current) return;
    hasStarted.current = true;
    const remembered = sessionScreen();
    const begin = (): Promise<void> =>
      perform(async () => {
        const { list } = await look();
        setScreen((chosen) => chosen ?? remembered ?? (list === undefined ? "create" : "validate"));
        return undefined;
      });
    if (task !== undefined) setScreen("validate");
    void begin().then(() => (task === "validate" ? validate() : task === "colour" ? colour() : undefined));
  });

  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = strings.addIn;
  }, [locale, strings]);

  const go = (next: ScreenName): void => {
    rememberScreen(next);
    setScreen(next);
  };
  // a look that was refused leaves no screen: the clerk chooses one, or tries again below
  const shown = screen ?? (refusal === undefined ? undefined : "create");

  return (
    <FluentProvider theme={PANE_THEMES[isDark ? "dark" : "light"]} className={styles.root}>
      <PaneProvider value={{ locale, strings, workbook, isBusy, perform }}>
        <header className={styles.header}>
          <PaneHeader facts={facts}>
            <DisplayOptions
              locale={locale}
              onLocale={setLocale}
              theme={theme}
              onTheme={setTheme}
              version={version}
            />
          </PaneHeader>
          <ScreenTabs
            screen={shown}
            onScreen={go}
            toMend={validating.validation?.kind === "validated" ? validating.validation.counts.error : 0}
          />
        </header>
        <main className={styles.main}>
          <div id="screen" role="tabpanel" aria-labelledby={`tab-${shown ?? SCREENS[0]}`}>
            <Suspense fallback={<p>{strings.frame.loading}</p>}>
              {shown === undefined && <p>{strings.frame.loading}</p>}
              {shown === "create" && (
                <>
                  <CreateScreen facts={facts} onLook={look} />
                  <Suspense fallback={null}>
                    <HandoverPart onLook={look} />
                  </Suspense>
                </>
              )}
              {shown === "validate" && (
                <ValidateScreen
                  validating={validating}
                  facts={facts}
                  onValidate={validate}
                  onColour={colour}
                  onTakeColoursOff={takeColoursOff}
                  onCreate={() => go("create")}
                />
              )}
              {shown === "settings" && <SettingsScreen facts={facts} onLook={look} />}
              {shown === "help" && <HelpScreen version={version} />}
            </Suspense>
          </div>
        </main>
        <LastResult
          said={said}
          refusal={refusal}
          undoable={isBusy ? undefined : workbook.undoable()}
          onUndo={() => void undo()}
        />
      </PaneProvider>
    </FluentProvider>
  );
}

const SCREEN_KEY = "screen";

function sessionScreen(): ScreenName | undefined {
  return sessionMemory.read(SCREEN_KEY, SCREENS);
}

function rememberScreen(screen: ScreenName): void {
  sessionMemory.write(SCREEN_KEY, screen);
}

/** React.lazy wants a default export; ours have names. */
function toDefault<Name extends string>(name: Name) {
  return <Screen,>(module: Record<Name, Screen>): { default: Screen } => ({ default: module[name] });
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100vh",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  header: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  main: { flexGrow: 1, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`, minWidth: 0 },
});
