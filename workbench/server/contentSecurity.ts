/** The two ports of the workbench. */
export interface Ports {
  readonly page: number;
  readonly pane: number;
}

/** Office.js trusts a host on its own hostname only: whoever opens 127.0.0.1 has both there. */
const HOSTNAMES = ["localhost", "127.0.0.1"];

const origins = (port: number) => HOSTNAMES.map((name) => `https://${name}:${port}`).join(" ");

/**
 * What pages of the workbench may load: what the workbench serves, and nothing else.
 *
 * Univer and Fluent UI write style elements, hence 'unsafe-inline' for styles; Univer draws on canvases from blobs.
 * The grid frames the pane, and nobody else may frame either.
 *
 * @param port where the request came in: the pane's port, or the page's
 */
export function contentSecurity(port: number, ports: Ports): string {
  const isPane = port === ports.pane;
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    `frame-src ${isPane ? "'none'" : origins(ports.pane)}`,
    `frame-ancestors ${isPane ? origins(ports.page) : "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
