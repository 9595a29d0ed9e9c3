import type { CellPlace } from "../../src/core/sheet/cellPlace";
import type { Severity } from "../../src/core/validation/finding";
import { plain } from "../workbench/support/headless";
import { parseAddress } from "./memoryWorkbook";
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
    numberFormatAt: async (place) => String((await loaded(place, "numberFormat")).numberFormat[0]![0]),
    commentsAt: (place) =>
      Excel.run(async (context) => {
        const comments = context.workbook.worksheets.getItem(place.sheet).comments.load("items/content");
        await context.sync();
        const at = comments.items.map((each) => ({
          each,
          cell: each.getLocation().load("address"),
          replies: each.replies.load("items/content"),
        }));
        await context.sync();
        const here = at.filter(({ cell }) => cell.address.split("!")[1] === place.cell);
        return here.flatMap(({ each, replies }) => [
          each.content,
          ...replies.items.map(({ content }) => content),
        ]);
      }),
    comment: (place, text) => change(place, (range) => void range.context.workbook.comments.add(range, text)),
    type: (place, value) => change(place, (range) => (range.values = [[value ?? ""]])),
    edit: async ({ sheet, cell }, value) => {
      await requestsDone();
      const { row, column } = parseAddress(cell);
      excel.grid.book().getSheetByName(sheet)!.getRange(row, column).setValue(value);
    },
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
    // without what stands for our lines, bars and marks, which colours nothing; one colour over several columns counts once
    ruleCount: async (sheet) => {
      const rules = await rulesOn(sheet);
      return rules.filter(({ formula }) => formula !== undefined && !/斜線|棒|の指摘/.test(formula)).length;
    },
    barsOn: async (sheet) => {
      const rules = await rulesOn(sheet);
      return rules.flatMap(({ formula, cells }) => (formula === undefined ? cells : [])).sort();
    },
    addForeignBar: (place) => change(place, (range) => void range.conditionalFormats.add("DataBar")),
    markAt: async ({ sheet, cell }) => {
      const rules = await rulesOn(sheet, cell);
      const marks = rules.flatMap(({ formula = "" }) => /の指摘 (\w+)/.exec(formula)?.[1] ?? []);
      if (marks.length > 1) throw new Error(`marked twice: ${marks.join()}`);
      return (marks[0] as Severity | undefined) ?? null;
    },
    tableOn: (sheet) =>
      Excel.run(async (context) => {
        const tables = context.workbook.worksheets.getItem(sheet).tables.load("items");
        await context.sync();
        const [range] = tables.items.map((table) => table.getRange().load("address"));
        await context.sync();
        return range?.address.split("!")[1] ?? null;
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

/** Office.js sends a last request after `Excel.run`; what happens meanwhile in the grid would count as the add-in's. */
function requestsDone(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

interface SeenRule {
  /** `undefined`: a data bar */
  readonly formula: string | undefined;
  readonly cells: readonly string[];
}

/** Conditional formats that touch a cell, or any of the sheet. */
function rulesOn(sheet: string, cell?: string): Promise<readonly SeenRule[]> {
  return Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getItem(sheet).getRange(cell).conditionalFormats;
    formats.load("items/type");
    await context.sync();
    const seen = formats.items.map((each) => ({
      rule: each.type === "Custom" ? each.custom.rule.load("formula") : undefined,
      areas: each.getRanges().load("address"),
    }));
    await context.sync();
    return seen.map(({ rule, areas }) => ({
      formula: rule?.formula,
      cells: areas.address.split(",").map((each) => each.slice(each.lastIndexOf("!") + 1)),
    }));
  });
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
