import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** Faces that have Japanese glyphs behind Fluent's own: without them the system's default is a serif on some hosts. */
const JAPANESE = "'Yu Gothic UI', Meiryo, 'Hiragino Sans', 'Noto Sans JP'";

const withJapanese = (theme: Theme): Theme => ({
  ...theme,
  fontFamilyBase: `'Segoe UI', ${JAPANESE}, sans-serif`,
});

/** Fluent's themes, with faces for Japanese. */
export const PANE_THEMES = { light: withJapanese(webLightTheme), dark: withJapanese(webDarkTheme) };
