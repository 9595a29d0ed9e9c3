import { X509Certificate } from "node:crypto";
import { mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { certificateIn } from "../../../workbench/server/certificate";

const DAY = 24 * 60 * 60 * 1000;
let folder: string;

beforeEach(() => void (folder = mkdtempSync(path.join(tmpdir(), "certificate-"))));
afterEach(() => rmSync(folder, { recursive: true }));

it("is for both names of this machine", async () => {
  const { pem } = await certificateIn(folder);
  const read = new X509Certificate(pem);
  expect(read.checkHost("localhost")).toBe("localhost");
  expect(read.checkIP("127.0.0.1")).toBe("127.0.0.1");
  expect(read.checkIP("::1")).toBe("::1");
  expect(read.verify(read.publicKey)).toBe(true);
  expect(read.ca).toBe(false);
});

it("is the same one at the next start, and kept where only its owner reads it", async () => {
  const first = await certificateIn(folder);
  const second = await certificateIn(folder);
  expect(second).toEqual(first);
  expect(first.isKept).toBe(true);
  if (process.platform !== "win32") {
    expect(statSync(path.join(folder, "localhost.pem")).mode & 0o777).toBe(0o600);
  }
});

it("is renewed after 30 days, long before it runs out", async () => {
  const first = await certificateIn(folder);
  const old = (Date.now() - 31 * DAY) / 1000;
  utimesSync(path.join(folder, "localhost.pem"), old, old);
  const second = await certificateIn(folder);
  expect(second.pem).not.toBe(first.pem);
  const runsOut = Date.parse(new X509Certificate(first.pem).validTo);
  expect(runsOut - Date.now()).toBeGreaterThan(31 * DAY);
});

it("does without its folder when that can't be written", async () => {
  const file = path.join(folder, "file");
  writeFileSync(file, "");
  const made = await certificateIn(path.join(file, "certificates"));
  expect(made.isKept).toBe(false);
  expect(new X509Certificate(made.pem).checkHost("localhost")).toBe("localhost");
});
