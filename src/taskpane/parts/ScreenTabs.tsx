import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { usePane } from "../PaneContext";

export const SCREENS = ["create", "validate", "settings", "help"] as const;
export type ScreenName = (typeof SCREENS)[number];

export interface ScreenTabsProps {
  readonly screen: ScreenName | undefined;
  readonly onScreen: (screen: ScreenName) => void;
  /** findings to mend, shown beside 検証 */
  readonly toMend: number;
}

/**
 * The screens' names; a number beside 検証 says how much is to mend.
 *
 * Tabs of our own in Fluent's tokens: its TabList brings a library for focus, a fifth of what the first screen may
 * weigh. ← → Home End switch, Tab goes on to the screen.
 */
export function ScreenTabs({ screen, onScreen, toMend }: ScreenTabsProps) {
  const styles = useStyles();
  const { strings } = usePane();
  const { tabs, screens, toMend: toMendWords } = strings.frame;

  const walk = (event: KeyboardEvent<HTMLElement>): void => {
    const here = SCREENS.indexOf(screen ?? SCREENS[0]);
    const last = SCREENS.length - 1;
    const next = {
      ArrowLeft: here === 0 ? last : here - 1,
      ArrowRight: here === last ? 0 : here + 1,
      Home: 0,
      End: last,
    }[event.key];
    const name = next === undefined ? undefined : SCREENS[next];
    if (name === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    onScreen(name);
    event.currentTarget.querySelector<HTMLElement>(`#tab-${name}`)?.focus();
  };

  return (
    <div role="tablist" aria-label={screens} className={styles.tabs} onKeyDown={walk}>
      {SCREENS.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          className={styles.tab}
          aria-selected={name === screen}
          aria-controls="screen"
          tabIndex={name === (screen ?? SCREENS[0]) ? 0 : -1}
          onClick={() => onScreen(name)}
        >
          {tabs[name]}
          {name === "validate" && toMend > 0 && (
            <span className={styles.badge} role="img" aria-label={toMendWords(toMend)}>
              {toMend}
            </span>
          )}
        </button>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  // the first word stands above what the screen begins with
  tabs: { display: "flex", flexWrap: "wrap", paddingLeft: tokens.spacingHorizontalXXS },
  tab: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalMNudge}`,
    border: 0,
    borderBottom: "3px solid transparent",
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ':hover:not([aria-selected="true"])': { borderBottomColor: tokens.colorNeutralStroke1Hover },
    '&[aria-selected="true"]': {
      color: tokens.colorNeutralForeground1,
      borderBottomColor: tokens.colorCompoundBrandStroke,
      fontWeight: tokens.fontWeightSemibold,
    },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
      borderRadius: tokens.borderRadiusMedium,
    },
    // the system's own colours have no tokens, and it draws transparent lines too: only the selected tab keeps one
    "@media (forced-colors: active)": {
      borderBottomColor: "Canvas",
      '&[aria-selected="true"]': { borderBottomColor: "Highlight" },
    },
  },
  badge: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusCircular,
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { outline: "1px solid" },
  },
});
