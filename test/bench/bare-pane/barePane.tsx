import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

/** The least that a pane of these versions can be: what test/bench/firstRender.ts holds ours against. */
createRoot(document.getElementById("pane")!).render(
  <FluentProvider theme={webLightTheme}>
    <Button appearance="primary">ボタン</Button>
  </FluentProvider>,
);
