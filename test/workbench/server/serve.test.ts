import { spawnSync } from "node:child_process";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../../..");
const TSX = path.join(ROOT, "node_modules/tsx/dist/cli.mjs");

function serve(port: string) {
  const { status, stderr } = spawnSync(process.execPath, [TSX, "workbench/server/serve.ts"], {
    cwd: ROOT,
    env: { ...process.env, PORT: port },
    encoding: "utf8",
  });
  return { status, stderr };
}

it("says what to do when its port is taken", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const { port } = other.address() as AddressInfo;
  const { status, stderr } = serve(String(port));
  other.close();
  expect(status).toBe(1);
  const start =
    process.platform === "win32" ? `set PORT=${port + 100}&& npm start` : `PORT=${port + 100} npm start`;
  expect(stderr).toBe(`ポート${port}は使えません。ほかのプログラムを終えるか、${start} で始めてください。\n`);
}, 20_000);

it.each(["80x", "0", "65535", "1.5"])(
  "says which ports there are when it is given %s",
  (port) => {
    expect(serve(port)).toEqual({
      status: 1,
      stderr: `PORT（${port}）がポート番号として読めません。1〜65524の整数を指定してください。\n`,
    });
  },
  20_000,
);

it("says that Node is too old before anything else runs", () => {
  const script = `
    Object.defineProperty(process, "versions", { value: { node: "18.20.4" } });
    require("./workbench/server/requireNode.js");
    console.log("went on");
  `;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["-e", script], {
    cwd: ROOT,
    encoding: "utf8",
  });
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toBe(
    "Node.js 18.20.4 では動きません。Node.js 20 以上を入れてから、もう一度実行してください。\n",
  );
});
