import { makeStyles, tokens } from "@fluentui/react-components";

/** What the sections of 設定 have in common. */
export const useSettingStyles = makeStyles({
  section: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  form: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    marginTop: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  issue: {
    margin: 0,
    color: tokens.colorPaletteRedForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  // a select is as wide as its longest choice unless told otherwise
  select: { minWidth: 0, "& select": { width: "100%", minWidth: 0 } },
  textarea: { minWidth: 0, "& textarea": { width: "100%", minWidth: 0 } },
  lines: {
    display: "grid",
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: `0 0 ${tokens.spacingVerticalS}`,
    listStyleType: "none",
  },
  line: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXXS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
