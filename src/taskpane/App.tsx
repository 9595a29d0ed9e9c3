import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState } from "react";
import type { Locale } from "../core/messages/locale";
import { type BookFacts, lookAtBook } from "../usecases/lookAtBook";
import type { PlanWorkbook, UndoableAction } from "../usecases/ports";
import { PaneProvider } from "./PaneContext";
import { PANE_THEMES } from "./paneTheme";
import { THEME_CHOICES } from "./themeChoice";
import { LastResult } from "./parts/LastResult";
import { laterPart } from "./parts/laterPart";
import { PaneHeader } from "./parts/PaneHeader";
import { SCREENS, ScreenTabs, type ScreenName } from "./parts/ScreenTabs";
import { en } from "./strings/en";
import { ja } from "./strings/ja";
import { sessionMemory } from "./sessionMemory";
import { useChoice } from "./hooks/useChoice";
import { useColours } from "./hooks/useColours";
import { useDarkScheme } from "./hooks/useDarkScheme";
import { useFirstCheck, useFollowing } from "./hooks/useFollowing";
import { useKeptKeyboard } from "./hooks/useKeptKeyboard";
import { useMarks } from "./hooks/useMarks";
import { usePerform } from "./hooks/usePerform";
import { useValidateAgain } from "./hooks/useValidateAgain";

const STRINGS = { ja, en };
const LOCALES: readonly Locale[] = ["ja", "en"];

/** What changes no value: there is nothing to validate again. */
const LOOKS_ONLY: readonly UndoableAction[] = [
  "colours-laid",
  "colours-taken-off",
  "cells-marked",
  "marks-taken-off",
];

const CreateScreen = laterPart(() =>
  import(/* webpackChunkName: "create" */ "./screens/create/CreateScreen").then((m) => m.CreateScreen),
);
const HandoverPart = laterPart(
  () =>
    import(/* webpackChunkName: "handover" */ "./screens/handover/HandoverPart").then((m) => m.HandoverPart),
  () => null,
);
const ValidateScreen = laterPart(() =>
  import(/* webpackChunkName: "validate" */ "./screens/validate/ValidateScreen").then(
    (m) => m.ValidateScreen,
  ),
);
const SettingsScreen = laterPart(() =>
  import(/* webpackChunkName: "settings" */ "./screens/settings/SettingsScreen").then(
    (m) => m.SettingsScreen,
  ),
);
const HelpScreen = laterPart(() =>
  import(/* webpackChunkName: "help" */ "./screens/help/HelpScreen").then((m) => m.HelpScreen),
);
const DisplayOptions = laterPart(() =>
  import(/* webpackChunkName: "options" */ "./parts/DisplayOptions").then((m) => m.DisplayOptions),
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
  /** the date as it is written into the settings */
  readonly today: () => string;
}

/** The task pane: frame, screen, last result. */
export function App({ workbook, hostLocale, hostIsDark, task, version, today }: AppProps) {
  const styles = useStyles();
  const [locale, setLocale] = useChoice("locale", LOCALES, hostLocale);
  const [theme, setTheme] = useChoice("theme", THEME_CHOICES, "system");
  const [screen, setScreen] = useState<ScreenName>();
  const [facts, setFacts] = useState<BookFacts>();
  const systemIsDark = useDarkScheme();
  const { isBusy, said, refusal, perform, glance, begunAt } = usePerform();
  const { validating, following } = useFollowing(workbook, isBusy);
  const { validation } = validating;
  const marks = useMarks(workbook, validating);
  const colours = useColours(workbook, perform);
  const strings = STRINGS[locale];
  const isDark = theme === "system" ? (hostIsDark ?? systemIsDark) : theme === "dark";

  const look = useCallback(async (): Promise<BookFacts> => {
    const seen = await lookAtBook(workbook);
    setFacts(seen);
    return seen;
  }, [workbook]);
  /** After an action that went well: that the book can't be read just now takes nothing from it. */
  const lookAgain = (): void => void look().catch(() => undefined);

  /** After a change of the settings: what is shown of the book follows, findings too where there are some. */
  const followSettings = async (): Promise<void> => {
    await look();
    if (validating.validation?.kind === "validated") await validating.validate(workbook, true);
  };

  const validate = (): Promise<void> =>
    perform(async () => {
      const result = await validating.validate(workbook);
      lookAgain();
      marks.look(result);
      return (words) => {
        if (result.kind === "stopped") return words.validate.wasStopped;
        if (result.report.list === null) return words.validate.noList;
        return result.report.findings.length === 0
          ? words.validate.nothing
          : words.validate.said(result.counts);
      };
    });
  const validateAgain = useValidateAgain(validating, workbook, lookAgain);
  useKeptKeyboard(isBusy, begunAt);
  const undo = (): Promise<void> =>
    perform(async () => {
      const action = workbook.undoable();
      const { restored, left } = await workbook.undo();
      marks.undone(action);
      const isLook = action !== undefined && LOOKS_ONLY.includes(action);
      if (isLook) lookAgain();
      const isChecked = isLook || (await validateAgain("if-lost"));
      return ({ frame }) => {
        const sentence = frame.undone(restored, left);
        return isChecked ? sentence : frame.notChecked(sentence);
      };
    });

  const hasStarted = useRef(false);
  useEffect(() => {
    if (hasStarted.current) return;
    hasStarted.current = true;
    const remembered = sessionScreen();
    // no action: what she asks for meanwhile is done, not passed over
    const begin = (): Promise<void> =>
      glance(async () => {
        const { list, book } = await look();
        if (list !== undefined) colours.look(book.sheets.map(({ name }) => name));
        setScreen((chosen) => chosen ?? remembered ?? (list === undefined ? "create" : "validate"));
        return undefined;
      });
    if (task !== undefined) setScreen("validate");
    void begin().then(() =>
      task === "validate" ? validate() : task === "colour" ? colours.lay() : undefined,
    );
  });

  const isWithout = validation === undefined && facts?.list !== undefined;
  useFirstCheck(following.isAuto && isWithout && !isBusy, validate);

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
      <PaneProvider value={{ locale, strings, workbook, isBusy, perform, glance, validateAgain, today }}>
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
            toMend={validation?.kind === "validated" ? validation.counts.error : 0}
          />
        </header>
        <main className={styles.main}>
          <div id="screen" role="tabpanel" aria-labelledby={`tab-${shown ?? SCREENS[0]}`}>
            {shown === undefined && <p>{strings.frame.loading}</p>}
            {shown === "create" && (
              <>
                <CreateScreen facts={facts} onLook={look} />
                <HandoverPart onLook={look} />
              </>
            )}
            {shown === "validate" && (
              <ValidateScreen
                validating={validating}
                facts={facts}
                onValidate={validate}
                colours={colours}
                following={following}
                marks={marks}
                onLook={look}
                onCreate={() => go("create")}
              />
            )}
            {shown === "settings" && (
              <SettingsScreen facts={facts} onLook={look} onChanged={followSettings} />
            )}
            {shown === "help" && <HelpScreen version={version} />}
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
