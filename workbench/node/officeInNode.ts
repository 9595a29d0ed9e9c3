/// <reference path="../../node_modules/@microsoft/office-js/dist/office.d.ts" />
import { ExcelOnTheWeb } from "../host/xdm/excelOnTheWeb";
import type { ExcelOnTheWebOptions } from "../host/xdm/excelOnTheWeb";
import { BrowserStandIn } from "./browserStandIn";

/** The host's side: a RichApiServer, or what stands in for one. */
export interface BootOptions extends Omit<ExcelOnTheWebOptions, "post" | "origin" | "execute"> {
  readonly host: Pick<ExcelOnTheWebOptions, "execute">;
}

export interface OfficeInNode {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** What `Office.onReady` told. */
  readonly info: { readonly host: Office.HostType; readonly platform: Office.PlatformType };
  /** The other end: raises events. */
  readonly excelOnTheWeb: ExcelOnTheWeb;
  /** Messages under way are lost, timers stop. */
  close(): void;
}

/** Same host name on both sides, or Office.js doesn't trust its host. */
const ORIGIN = "https://workbench.local";

/**
 * Microsoft's office.js and excel-web-16.00.js, unmodified, in a context of their own within this process, talking to
 * a host as they would to Excel on the web.
 *
 * What they give comes from the other context: an `instanceof Error` or `Array` of this one is false for it; use
 * `instanceof OfficeExtension.Error`, `Array.isArray`.
 */
export async function bootOffice({ host, ...options }: BootOptions): Promise<OfficeInNode> {
  const browser = new BrowserStandIn(ORIGIN, (message) => void excelOnTheWeb.receive(message));
  const excelOnTheWeb = new ExcelOnTheWeb({
    ...options,
    origin: ORIGIN,
    execute: (body) => host.execute(body),
    post: (message) => browser.deliver(message),
  });
  browser.start(excelOnTheWeb.frameName);
  const { Office } = browser.globals as { Office: OfficeInNode["Office"] };
  const info = await Office.onReady();
  const { Excel, OfficeExtension } = browser.globals as unknown as Pick<
    OfficeInNode,
    "Excel" | "OfficeExtension"
  >;
  return { Office, Excel, OfficeExtension, info, excelOnTheWeb, close: () => browser.close() };
}
