import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { siteFile, siteMounts, withOwnOfficeJs } from "../../../workbench/server/siteFiles";

const ROOT = path.resolve(__dirname, "../../..");
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "site-"));
  mkdirSync(path.join(folder, "open/deep"), { recursive: true });
  writeFileSync(path.join(folder, "open/deep/a.js"), "a");
  writeFileSync(path.join(folder, "secret.txt"), "secret");
  writeFileSync(path.join(folder, "open-too.txt"), "beside");
  const script = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
  writeFileSync(path.join(folder, "open/pane.html"), script);
});
afterAll(() => rmSync(folder, { recursive: true }));

const get = (pathname: string) =>
  siteFile({ "/": path.join(folder, "open/pane.html"), "/open/": path.join(folder, "open") }, pathname);

it("finds files in their folders, with their types", async () => {
  const file = await get("/open/deep/a.js");
  expect(file?.body.toString()).toBe("a");
  expect(file?.type).toBe("text/javascript; charset=utf-8");
});

it.each([
  "/open/../secret.txt",
  "/open/deep/../../secret.txt",
  "/open/../open-too.txt",
  "/open/..\\secret.txt",
  "/secret.txt",
  "/open/",
  "/open",
  "/open/deep",
  "/open/none.js",
  "/open/a\0.js",
  "",
])("finds nothing at %j", async (pathname) => {
  expect(await get(pathname)).toBeUndefined();
});

it("lets pages load Office.js from here, not from Microsoft's servers", async () => {
  const file = withOwnOfficeJs((await get("/open/pane.html"))!);
  expect(file.body.toString()).toBe('<script src="/officejs/office.js"></script>');
});

it.each([
  "/",
  "/officejs/office.js",
  "/officejs/ja-jp/office_strings.js",
  "/build/vocabulary.json",
  "/addin/functions.js",
])("has %s on the site", async (pathname) => {
  const file = await siteFile(siteMounts(ROOT), pathname);
  expect(file?.body.length).toBeGreaterThan(1000);
});
