import { createServer, type Server } from "node:https";
import { type Ports, contentSecurity } from "./contentSecurity";
import { type LocalListeners, PortTaken, listenLocally } from "./listenLocally";
import { type Mounts, siteFile, withOwnOfficeJs } from "./siteFiles";

export interface ServerOptions {
  /** Key and certificate. */
  readonly pem: string;
  readonly mounts: Mounts;
  /** 0 for any that is free. */
  readonly port: number;
  /** Path of the task pane on the site. */
  readonly pane?: string;
}

export interface RunningServer {
  readonly url: string;
  readonly ports: Ports;
  close(): Promise<void>;
}

/** As many ports are tried for the pane, which nobody types. */
const PANE_PORTS = 10;

/**
 * Serves the page and, from a port of its own, the task pane.
 *
 * Two ports make two origins, as in Excel on the web: the pane can't reach into the page and shares no storage with
 * it, so what would only work here fails here. The hostname is the same, which Office.js demands of a host.
 *
 * @throws PortTaken for the page's port
 */
export async function startServer({
  port,
  pane = "/addin/taskpane.html",
  ...site
}: ServerOptions): Promise<RunningServer> {
  const ports = { page: port, pane: 0 };
  const answer = (at: keyof Ports) => (): Server =>
    createServer({ key: site.pem, cert: site.pem }, async (request, response) => {
      const pathname = pathOf(request.url);
      // a real Excel that was given the manifest asks here, and gets the add-in as it is delivered
      const isForExcel = at === "page" && pathname.startsWith("/addin/");
      const found =
        pathname === "/workbench.json"
          ? { body: Buffer.from(JSON.stringify({ panePort: ports.pane, pane })), type: "application/json" }
          : await siteFile(site.mounts, pathname);
      const file = found === undefined || isForExcel ? found : withOwnOfficeJs(found);
      response.writeHead(file === undefined ? 404 : 200, {
        "content-type": file?.type ?? "text/plain",
        ...(!isForExcel && { "content-security-policy": contentSecurity(ports[at], ports) }),
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        // a build is on the next reload, not on the one after it
        "cache-control": "no-store",
      });
      response.end(request.method === "HEAD" ? undefined : file?.body);
    });

  const page = await listenLocally(answer("page"), port);
  ports.page = page.port;
  try {
    const panes = await firstFree(answer("pane"), port === 0 ? 0 : port + 1);
    ports.pane = panes.port;
    return {
      url: `https://localhost:${page.port}`,
      ports,
      close: async () => void (await Promise.all([page.close(), panes.close()])),
    };
  } catch (error) {
    await page.close();
    throw error;
  }
}

async function firstFree(create: () => Server, from: number): Promise<LocalListeners> {
  for (let port = from; ; port++) {
    try {
      return await listenLocally(create, port);
    } catch (error) {
      if (!(error instanceof PortTaken) || port - from >= PANE_PORTS) throw error;
    }
  }
}

/** "" for what is no address: it names no file. */
function pathOf(url = "/"): string {
  try {
    return decodeURIComponent(new URL(url, "https://localhost").pathname);
  } catch {
    return "";
  }
}
