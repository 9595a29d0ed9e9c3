const { spawnSync } = require("node:child_process");
const path = require("node:path");

/**
 * `npm run excel` opens a real Excel with the add-in; `npm run excel -- stop` takes it off again.
 *
 * Microsoft's sideloader is fetched when it is needed and isn't a dependency: it brings a native module that a bare
 * Linux machine can't build, and only Windows and macOS have an Excel to open (docs/decisions/0008).
 */
const SIDELOADER = "office-addin-debugging@6.1.2";
const USAGE_DATA = "office-addin-usage-data@2.1.1";

if (process.platform !== "win32" && process.platform !== "darwin") {
  process.stdout.write(
    "この機械にはExcelがないため、npm start の作業場でお試しください（WindowsとMacで使えます）。\n",
  );
} else {
  const action = process.argv[2] === "stop" ? "stop" : "start";
  // Microsoft's tools report their use unless they are told not to.
  spawnSync("npx", ["--yes", USAGE_DATA, "off"], { stdio: "ignore", shell: true });
  const { status } = spawnSync(
    "npx",
    ["--yes", SIDELOADER, action, path.resolve(__dirname, "../manifest.xml"), "desktop"],
    {
      stdio: "inherit",
      shell: true,
      // no usage data to anybody
      env: { ...process.env, OFFICE_ADDIN_USAGE_DATA: "off", DO_NOT_TRACK: "1" },
    },
  );
  process.exitCode = status ?? 1;
}
