import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { EXCEL_API_VERSIONS, requirementsFor } from "../../../workbench/host/richapi/requirements";
import { bootSmall } from "../support/bootSmall";
import { temporaryFile } from "../../support/temporaryFile";

const ROOT = path.resolve(__dirname, "../../..");

describe("Office.js in Node", () => {
  it("is Microsoft's own, and takes us for Excel on the web", async () => {
    const { Office, Excel, info, close } = await bootSmall();
    expect(info).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
    expect(Office.context.displayLanguage).toBe("ja-JP");
    expect(Office.context.contentLanguage).toBe("ja-JP");
    expect(Office.context.officeTheme).toBeUndefined();
    expect(Office.context.diagnostics.version).toBe("16.0.18000.10000");
    expect(Excel.RequestContext).toBeDefined();
    close();
  });

  it("speaks the language of its host", async () => {
    const english = await bootSmall({ locale: "en-US" });
    expect(english.Office.context.displayLanguage).toBe("en-US");
    english.close();
  });

  it.each(EXCEL_API_VERSIONS)("knows that the host has ExcelApi %s and no more", async (version) => {
    const { Office, close } = await bootSmall({ requirements: requirementsFor(version) });
    const next = `1.${Number(version.slice(2)) + 1}`;
    const { requirements } = Office.context;
    expect([
      requirements.isSetSupported("ExcelApi", version),
      requirements.isSetSupported("ExcelApi", next),
    ]).toEqual([true, false]);
    expect(requirements.isSetSupported("DialogApi", "1.1")).toBe(false);
    close();
  });

  it("runs several times in one process, each with a workbook of its own", async () => {
    const [one, other] = await Promise.all([bootSmall(), bootSmall()]);
    await one.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("一覧").name = "変えた";
      await context.sync();
    });
    expect([one.book.Worksheets.all[0]?.Name, other.book.Worksheets.all[0]?.Name]).toEqual([
      "変えた",
      "一覧",
    ]);
    one.close();
    other.close();
  });

  it("keeps settings of the document across windows", async () => {
    let kept: readonly (readonly [string, string])[] = [["before", '"x"']];
    const settings = { entries: () => kept, replaceAll: (entries: typeof kept) => (kept = entries) };
    const { Office, close } = await bootSmall({ settings });
    const { document } = Office.context;
    expect(document.settings.get("before")).toBe("x");
    document.settings.set("scale", { A: 100 });
    await new Promise((resolve) => document.settings.saveAsync(resolve));
    expect(kept).toEqual([
      ["before", '"x"'],
      ["scale", '{"A":100}'],
    ]);
    kept = [["before", '"y"']];
    await new Promise((resolve) => document.settings.refreshAsync(resolve));
    expect([document.settings.get("before"), document.settings.get("scale")]).toEqual(["y", null]);
    close();
  });

  it("doesn't keep a process alive that has nothing more to do", async () => {
    const script = `
      import { bootSmall } from ${JSON.stringify(path.join(ROOT, "test/workbench/support/bootSmall"))};
      void bootSmall().then(async ({ Excel }) => {
        await Excel.run(async (context) => {
          const count = context.workbook.worksheets.getCount();
          await context.sync();
          console.log("sheets", count.value);
        });
        const start = Date.now();
        process.on("exit", () => console.log(Date.now() - start < 1500 ? "at once" : "late"));
      });`;
    const file = temporaryFile("exits.ts", script);
    const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", file], { cwd: ROOT });
    expect(stdout.trim().split("\n")).toEqual(["sheets 2", "at once"]);
  });
});
