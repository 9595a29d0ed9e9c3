import type { CellPlace } from "../../src/core/sheet/cellPlace";
import { plain } from "../workbench/support/headless";
import type { BootedExcel } from "./bootExcel";
import type { StagedRefusal, WorkbookInspector } from "../contract/workbookInspector";

/** The clerk at Excel's keyboard: looks and types through the same host, by Office.js of its own. */
export function excelInspector(excel: BootedExcel): WorkbookInspector {
  const inCell = <T>({ sheet, cell }: CellPlace, work: (range: Excel.Range) => Promise<T>): Promise<T> =>
    Excel.run(async (context) => work(context.workbook.worksheets.getItem(sheet).getRange(cell)));
  const loaded = (place: CellPlace, properties: string) =>
    inCell(place, async (range) => {
      range.load(properties);
      await range.context.sync();
      return range;
    });
  const change = (place: CellPlace, work: (range: Excel.Range) => void) =>
    inCell(place, async (range) => {
      work(range);
      await range.context.sync();
    });
  return {
    valueAt: async (place) => {
      const value: unknown = (await loaded(place, "values")).values[0]![0];
      return value === "" ? null : (value as string | number);
    },
    formulaAt: async (place) => {
      const { formulas, values } = await loaded(place, "formulas,values");
      const formula = String(formulas[0]![0]);
      return formula.startsWith("=") && formula !== values[0]![0] ? formula : null;
    },
    type: (place, value) => change(place, (range) => (range.values = [[value ?? ""]])),
    select: (place) =>
      change(place, (range) => {
        range.worksheet.activate();
        range.select();
      }),
    selected: () =>
      Excel.run(async (context) => {
        const cell = context.workbook.getActiveCell().load("address");
        await context.sync();
        const [sheet = "", address = ""] = cell.address.split("!");
        return { sheet: sheet.replace(/^'|'$/g, ""), cell: address };
      }),
    // without the marks of our diagonal lines, which colour nothing; one colour over several columns counts once
    ruleCount: (sheet) =>
      Excel.run(async (context) => {
        const formats = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
        formats.load("items/type");
        await context.sync();
        const rules = formats.items.map((each) => each.custom.rule.load("formula"));
        await context.sync();
        return rules.filter(({ formula }) => !formula.includes("斜線")).length;
      }),
    addForeignRule: (place) =>
      change(place, (range) => {
        const { custom } = range.conditionalFormats.add("Custom");
        custom.rule.formula = '=C2="X"';
        custom.format.fill.color = "#FF0000";
      }),
    drawDiagonal: (place) =>
      change(place, (range) => (range.format.borders.getItem("DiagonalUp").style = "Continuous")),
    hasDiagonal: async (place) =>
      inCell(place, async (range) => {
        const border = range.format.borders.getItem("DiagonalUp").load("style");
        await range.context.sync();
        return border.style !== "None";
      }),
    dropdownAt: (place) =>
      inCell(place, async (range) => {
        const validation = range.dataValidation.load("type,rule");
        await range.context.sync();
        if (validation.type !== "List") return null;
        const source = String(validation.rule.list!.source);
        return source.startsWith("=") ? source : source.split(",");
      }),
    frozenAt: (sheet) =>
      Excel.run(async (context) => {
        const panes = context.workbook.worksheets.getItem(sheet).freezePanes;
        const frozen = panes.getLocationOrNullObject().load("rowCount,columnCount");
        await context.sync();
        return plain({ rows: frozen.rowCount, columns: frozen.columnCount });
      }),
    deleteSheet: (sheet) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).delete();
        await context.sync();
      }),
    refuseNext: (refusal) => stage(excel, refusal),
  };
}

function stage({ faults, protectNextWrite }: BootedExcel, refusal: StagedRefusal): void {
  switch (refusal) {
    case "cell-edit":
      return faults.next({ kind: "cell-edit" });
    case "timed-out":
      return faults.next({ kind: "timeout" });
    case "too-large":
      return faults.next({ kind: "payload" });
    case "protected":
      return protectNextWrite();
  }
}
