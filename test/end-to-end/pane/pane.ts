/// <reference path="../../../node_modules/@microsoft/office-js/dist/office.d.ts" />

/** What tests ask of the pane: each call is one `Excel.run`, as a use case of the add-in would make it. */
export interface TestPane {
  readonly host: string;
  readonly platform: string;
  readonly language: string;
  isSupported(excelApi: string): boolean;
  read(address: string): Promise<{ values: unknown[][]; formulas: unknown[][]; text: string[][] }>;
  write(address: string, values: unknown[][]): Promise<void>;
  /** Several ranges in one `sync()`. */
  writeAll(blocks: readonly { address: string; values: unknown[][] }[]): Promise<void>;
  fill(address: string, colour: string): Promise<void>;
  fillOf(address: string): Promise<string>;
  /** Begins to note changes of the active sheet in `changes`. */
  listen(): Promise<void>;
  readonly changes: { readonly address: string; readonly after: unknown }[];
  /** The code of the error with which reading A1 ends; undefined when it doesn't. */
  refusal(): Promise<string | undefined>;
}

declare global {
  interface Window {
    pane?: TestPane;
  }
}

void Office.onReady().then(({ host, platform }) => {
  document.getElementById("host")!.textContent = `${host} ${platform} ${location.search}`;
  window.pane = {
    host: String(host),
    platform: String(platform),
    language: Office.context.displayLanguage,
    isSupported: (excelApi) => Office.context.requirements.isSetSupported("ExcelApi", excelApi),
    read: (address) =>
      Excel.run(async (context) => {
        const range = active(context).getRange(address).load("values,formulas,text");
        await context.sync();
        return { values: range.values, formulas: range.formulas, text: range.text };
      }),
    write: (address, values) => window.pane!.writeAll([{ address, values }]),
    writeAll: (blocks) =>
      Excel.run(async (context) => {
        for (const { address, values } of blocks) active(context).getRange(address).values = values;
        await context.sync();
      }),
    fill: (address, colour) =>
      Excel.run(async (context) => {
        active(context).getRange(address).format.fill.color = colour;
        await context.sync();
      }),
    fillOf: (address) =>
      Excel.run(async (context) => {
        const { fill } = active(context).getRange(address).format;
        fill.load("color");
        await context.sync();
        return fill.color;
      }),
    listen: () =>
      Excel.run(async (context) => {
        active(context).onChanged.add(async ({ address, details }) => {
          window.pane!.changes.push({ address, after: details?.valueAfter });
        });
        await context.sync();
      }),
    changes: [],
    refusal: async () => {
      try {
        await window.pane!.read("A1");
        return undefined;
      } catch (error) {
        return error instanceof OfficeExtension.Error ? error.code : String(error);
      }
    },
  };
});

function active(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getActiveWorksheet();
}
