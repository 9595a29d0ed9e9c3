import { LifecycleService, LifecycleStages } from "@univerjs/core";
import { startInPage } from "../grid/browserPlugins";
import type { UniverGrid } from "../grid/startUniver";
import { HostWorkbook } from "../host/excel/hostWorkbook";
import { FaultPlan } from "../host/faults/faultPlan";
import { AddInFunctions } from "../host/functions/addInFunctions";
import type { FunctionsMetadata } from "../host/functions/functionsMetadata";
import type { VocabularyData } from "../host/richapi/vocabulary";
import { openXlsx } from "../xlsx/openXlsx";
import { UnreadableBook } from "../xlsx/unreadableBook";
import { AddInPane } from "./addInPane";
import { setUpBookFiles } from "./bookFiles";
import { BookShelf } from "./bookShelf";
import { showErrorMessages } from "./errorHover";
import { setUpFaultMenu } from "./faultMenu";
import { focusGrid } from "./focusGrid";
import { loadFonts } from "./fonts";
import { lossNote } from "./lossNote";
import "./page.css";
import { setUpPaneDivider } from "./paneDivider";
import { runScript } from "./runScript";
import { type Settings, readSettings, settingsQuery } from "./settings";
import { setUpSettingsMenu } from "./settingsMenu";
import { applyTheme } from "./theme";

/** Opened at start. */
const SAMPLE = "行動計画一覧.xlsx";

/** What the server tells. */
interface SiteFacts {
  readonly panePort: number;
  /** Path of the task pane. */
  readonly pane: string;
}

start().catch((error: unknown) => {
  tell("作業台を始められません。npm start が動いているかを確かめて、このページを読み直してください。");
  throw error;
});

/** Starts the grid with the sample, the add-in's functions in it, and the pane beside it. */
async function start(): Promise<void> {
  let settings = readSettings(location.search);
  const [site, vocabulary, metadata, sample] = await Promise.all([
    json<SiteFacts>("/workbench.json"),
    json<VocabularyData>("/build/vocabulary.json"),
    json<FunctionsMetadata>("/addin/functions.json"),
    bytes(`/assets/${SAMPLE}`).then(openXlsx),
    loadFonts(),
  ]);

  const grid = startInPage(element("grid"), { toolbar: false, workbook: sample.workbook });
  applyTheme(settings.theme, grid);
  const functions = await loadFunctions(grid, metadata, settings);
  const workbook = new HostWorkbook(grid);
  const shelf = new BookShelf(grid, workbook, namesOf(metadata), SAMPLE);
  const faults = new FaultPlan();
  const pane = new AddInPane({
    section: element("pane"),
    address: new URL(site.pane, `https://${location.hostname}:${site.panePort}`),
    vocabulary,
    workbook,
    faults,
    settings: () => settings,
    documentUrl: () => `${location.origin}/${encodeURIComponent(shelf.name)}`,
    onToggle: showPane,
    onLeave: (exit) => {
      if (exit === "forwards") element("open").focus();
      else if (exit === "backwards") element("divider").focus();
      else focusGrid(grid.injector);
    },
  });
  pane.open();

  setUpRibbon(pane);
  setUpPaneDivider(element("divider"), document.querySelector("main")!);
  setUpFaultMenu(element("faults"), faults);
  setUpSettingsMenu(element<HTMLFormElement>("settings"), {
    settings,
    missing: () => pane.missing(),
    onChange: (chosen) => {
      const before = settings;
      settings = chosen;
      history.replaceState(null, "", location.pathname + settingsQuery(settings));
      if (settings.theme !== before.theme) applyTheme(settings.theme, grid);
      if (settings.blank !== before.blank) functions.blankAs = blankAs(settings);
      if (settings.requirements !== before.requirements || settings.language !== before.language)
        pane.reload();
    },
  });
  setUpBookFiles({
    openButton: element("open"),
    saveButton: element("save"),
    picker: element<HTMLInputElement>("file"),
    dropTarget: document.querySelector("main")!,
    open: async (content, name) => {
      const book = await openXlsx(content);
      shelf.open(book, name);
      // Excel opens another book with a pane of its own
      pane.reload();
      return lossNote(book.losses);
    },
    save: () => shelf.save(),
    tell,
    refusal: (error) =>
      error instanceof UnreadableBook ? error.sentence("ja") : `開けませんでした（${String(error)}）。`,
  });

  // before, the grid takes no keys and measures nothing
  await grid.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  shelf.take(sample, SAMPLE);
  // for the console, and for tests that look at the grid itself
  Object.assign(window, { workbench: { grid, workbook, functions, faults, pane } });
  document.documentElement.dataset["ready"] = "";
}

/** Runs the add-in's bundle as Excel does, and puts its functions into the formulas. */
async function loadFunctions(
  grid: UniverGrid,
  metadata: FunctionsMetadata,
  settings: Settings,
): Promise<AddInFunctions> {
  const functions = new AddInFunctions(grid, { metadata, blankAs: blankAs(settings) });
  Object.assign(window, { CustomFunctions: functions.customFunctions });
  await runScript("/addin/functions.js");
  functions.register();
  showErrorMessages(grid, (...place) => functions.errorMessageAt(...place));
  return functions;
}

function setUpRibbon(pane: AddInPane): void {
  element("show-pane").addEventListener("click", () => pane.toggle());
  for (const button of document.querySelectorAll<HTMLElement>("[data-do]")) {
    button.addEventListener("click", () => pane.open(button.dataset["do"]));
  }
  window.addEventListener("keydown", (event) => {
    if (event.key === "F6" && pane.enter(event.shiftKey)) event.preventDefault();
  });
}

function showPane(isOpen: boolean): void {
  element("show-pane").setAttribute("aria-pressed", String(isOpen));
  for (const id of ["divider", "pane"]) element(id).hidden = !isOpen;
}

function tell(sentence: string): void {
  element("status").textContent = sentence;
}

function blankAs({ blank }: Settings): 0 | null {
  return blank === "0" ? 0 : null;
}

function namesOf({ functions }: FunctionsMetadata): string[] {
  return functions.map(({ id, name = id }) => name);
}

function element<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  return document.getElementById(id) as Kind;
}

async function json<T>(address: string): Promise<T> {
  return (await (await fetch(address)).json()) as T;
}

async function bytes(address: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(address)).arrayBuffer());
}
