import { request } from "node:https";
import type { IncomingMessage } from "node:http";
import { createServer } from "node:net";
import path from "node:path";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { certificateIn } from "../../../workbench/server/certificate";
import { siteMounts } from "../../../workbench/server/siteFiles";
import { type RunningServer, startServer } from "../../../workbench/server/startServer";

const ROOT = path.resolve(__dirname, "../../..");
const running: { close(): unknown }[] = [];
let certificate: { readonly pem: string };

beforeAll(async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "server-"));
  certificate = await certificateIn(folder);
  rmSync(folder, { recursive: true });
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((each) => each.close()));
});

it("serves the page, and the pane from another port of the same host", async () => {
  const server = await start(0);
  const page = await get(server, "page", "/");
  expect(page.status).toBe(200);
  expect(page.body).toContain("<title>");
  const about = JSON.parse((await get(server, "page", "/workbench.json")).body) as unknown;
  expect(about).toEqual({ panePort: server.ports.pane, pane: "/addin/taskpane.html" });
  expect(server.ports.pane).not.toBe(server.ports.page);
  expect((await get(server, "pane", "/officejs/office.js")).status).toBe(200);
});

it("lets the page frame the pane and nobody else anything, and neither load from elsewhere", async () => {
  const server = await start(0);
  const { page, pane } = server.ports;
  const ofPage = policy(await get(server, "page", "/"));
  expect(ofPage).toMatchObject({
    "default-src": "'none'",
    "script-src": "'self'",
    "connect-src": "'self'",
    "frame-src": `https://localhost:${pane} https://127.0.0.1:${pane}`,
    "frame-ancestors": "'none'",
  });
  const ofPane = policy(await get(server, "pane", "/officejs/office.js"));
  expect(ofPane).toMatchObject({
    "script-src": "'self'",
    "frame-src": "'none'",
    "frame-ancestors": `https://localhost:${page} https://127.0.0.1:${page}`,
  });
});

it("gives the pane Office.js of this machine, and a real Excel the add-in as it is delivered", async () => {
  const server = await start(0);
  const [inFrame, inExcel] = await Promise.all([
    get(server, "pane", "/addin/functions.html"),
    get(server, "page", "/addin/functions.html"),
  ]);
  expect(inFrame.body).toMatch(/src="?\/officejs\//);
  expect(inFrame.body).not.toContain("appsforoffice");
  expect(inExcel.body).toContain("https://appsforoffice.microsoft.com/");
  expect(inExcel.headers).not.toHaveProperty("content-security-policy");
});

it("answers 404 for what it doesn't have, and for what leads out of its folders", async () => {
  const server = await start(0);
  for (const pathname of [
    "/nothing.js",
    "/addin/../package.json",
    "/addin/%2e%2e/package.json",
    "/addin/%zz",
  ]) {
    expect((await get(server, "page", pathname)).status).toBe(404);
  }
});

it("takes the next port for the pane when that one is taken", async () => {
  const free = await twoFreePorts();
  await takePort(free + 1);
  const server = await start(free);
  expect(server.ports.page).toBe(free);
  expect(server.ports.pane).toBeGreaterThan(free + 1);
});

it("refuses a port that is taken, and leaves nothing running", async () => {
  const free = await twoFreePorts();
  await takePort(free);
  await expect(start(free)).rejects.toMatchObject({ name: "PortTaken", port: free });
  await takePort(free + 1);
});

async function start(port: number): Promise<RunningServer> {
  const server = await startServer({ ...certificate, port, mounts: siteMounts(ROOT) });
  running.push(server);
  return server;
}

async function takePort(port: number): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  running.push(server);
}

/** A port that is free together with the next one: the system gives none twice in so short a time. */
async function twoFreePorts(): Promise<number> {
  for (;;) {
    const server = await start(0);
    const port = server.ports.page;
    await running.splice(running.indexOf(server), 1)[0]!.close();
    if (await isFree(port + 1)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  const probe = createServer();
  return new Promise((resolve) => {
    probe.once("error", () => resolve(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
  });
}

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

function get(server: RunningServer, at: "page" | "pane", pathname: string): Promise<Answer> {
  const options = {
    host: "127.0.0.1",
    port: server.ports[at],
    path: pathname,
    rejectUnauthorized: false,
    agent: false,
  };
  return new Promise((resolve, reject) => {
    request(options, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => {
        const body = Buffer.concat(parts).toString("utf8");
        resolve({ status: response.statusCode, headers: response.headers, body });
      });
    })
      .on("error", reject)
      .end();
  });
}

function policy({ headers }: Answer): Record<string, string> {
  const parts = String(headers["content-security-policy"]).split("; ");
  return Object.fromEntries(
    parts.map((part) => [part.slice(0, part.indexOf(" ")), part.slice(part.indexOf(" ") + 1)]),
  );
}
