import type { CDPSession, Frame, Page } from "playwright-core";
import { fixesJa } from "../../src/taskpane/strings/fixesJa";
import { ja } from "../../src/taskpane/strings/ja";
import { MANY_FINDINGS, openManyFindings } from "../support/manyFindings";
import { startWorkbench } from "../support/workbench";
import { longestTask } from "./longestTask";

/** ms: beyond that, scrolling is no longer smooth. */
const LIMIT = 50;
/** px a second: some forty screens */
const SPEED = 30_000;
const KEYS = 100;
const TIMES = 10;

/** The pane that is at work, and what takes its trace. */
interface Traced {
  readonly page: Page;
  readonly pane: Frame;
  readonly session: CDPSession;
}

/** What is done with the list, each by the keys or the wheel. */
const WORKS: readonly (readonly [string, (traced: Traced) => Promise<void>])[] = [
  ["ホイールで端から端まで", scrollThrough],
  [`↓を${KEYS}回`, walk],
  [`EndとHomeを${TIMES}回ずつ`, jump],
  [`了承の欄を開いて閉じるのを${TIMES}回`, openPanels],
  [`直し方（1,000件）を開いて閉じるのを${TIMES}回`, openFixes],
  ["探す語の入力", search],
];

/**
 * 指摘の一覧のコマ: the list of five thousand findings in a trace of the browser, while it is scrolled and walked through.
 *
 * A frame may be late because others have the machine; the time of the processor for one task can't. The workbench's
 * grid runs in the same thread as the pane: its work counts too, where the sheet follows.
 *
 * @returns the table's rows
 */
export async function benchFrames(): Promise<string[]> {
  const workbench = await startWorkbench({ pane: "/addin/taskpane.html" });
  try {
    const { opened, pane } = await openManyFindings(workbench);
    const { page } = opened;
    const traced = { page, pane, session: await page.context().newCDPSession(page) };
    const rows: string[] = [];
    for (const [named, work] of WORKS) {
      await workbench.browser.startTracing(page, { categories: ["toplevel"] });
      await pane.evaluate(BEGIN);
      await work(traced);
      const frames = await pane.evaluate<number[]>(END);
      const trace = await workbench.browser.stopTracing();
      rows.push(rowOf(named, frames, longestTask(trace)));
    }
    return rows;
  } finally {
    await workbench.close();
  }
}

function rowOf(named: string, frames: readonly number[], task: number): string {
  const sorted = [...frames].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(0);
  const late = frames.filter((each) => each > LIMIT + 1).length;
  return `| 指摘${MANY_FINDINGS.toLocaleString("en-US")}件、${named}（${frames.length}コマ） | コマの間 中央値${at(0.5)} ms、99％ ${at(0.99)} ms、最長${at(1)} ms | ${LIMIT} msを超えたコマ${late}、一つの仕事の最長${task.toFixed(0)} ms（プロセッサーの時間） |`;
}

async function scrollThrough({ page, pane, session }: Traced): Promise<void> {
  const { x, y, width, height } = (await page.locator("#pane iframe").boundingBox())!;
  const whole = await pane.evaluate(() => document.documentElement.scrollHeight);
  for (const yDistance of [-whole, whole])
    await session.send("Input.synthesizeScrollGesture", {
      x: x + width / 2,
      y: y + height / 2,
      yDistance,
      speed: SPEED,
      gestureSourceType: "mouse",
    });
}

async function walk({ page, pane }: Traced): Promise<void> {
  await pane.locator("[data-finding][tabindex='0']").focus();
  for (let times = 0; times < KEYS; times++) await page.keyboard.press("ArrowDown");
  await pane.waitForTimeout(500);
}

async function jump({ page, pane }: Traced): Promise<void> {
  await pane.locator("[data-finding][tabindex='0']").focus();
  for (let times = 0; times < TIMES; times++) {
    for (const key of ["End", "Home"]) {
      await page.keyboard.press(key);
      await pane.waitForTimeout(100);
    }
  }
  await pane.waitForTimeout(500);
}

async function openPanels({ page, pane }: Traced): Promise<void> {
  await pane.locator("[data-finding][tabindex='0']").focus();
  for (let times = 0; times < TIMES; times++) {
    await pane.getByRole("button", { name: fixesJa.more }).press("Enter");
    await pane.getByRole("button", { name: fixesJa.accept.ask }).press("Enter");
    await pane.getByRole("textbox", { name: fixesJa.accept.reason }).waitFor();
    await page.keyboard.press("Escape");
  }
}

/** Of a kind that each plan has. */
async function openFixes({ page, pane }: Traced): Promise<void> {
  await pane.locator("[data-finding]", { hasText: /I2 ›/ }).press("Enter");
  for (let times = 0; times < TIMES; times++) {
    await pane.getByRole("button", { name: fixesJa.fixTo("B") }).press("Enter");
    await pane.getByRole("group", { name: fixesJa.fix.heading }).waitFor();
    await page.keyboard.press("Escape");
  }
}

async function search({ page, pane }: Traced): Promise<void> {
  await pane.getByRole("searchbox", { name: ja.validate.search }).focus();
  for (const letter of "第99区") {
    await page.keyboard.insertText(letter);
    await pane.waitForTimeout(200);
  }
  for (let times = 0; times < 4; times++) {
    await page.keyboard.press("Backspace");
    await pane.waitForTimeout(200);
  }
}

/** Notes how long after one another frames come. A text: what names functions for a debugger isn't there in the pane. */
const BEGIN = `(() => {
  const frames = [];
  let last;
  let isOver = false;
  const note = (now) => {
    if (last !== undefined) frames.push(now - last);
    last = now;
    if (!isOver) requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
  window.endFrames = () => {
    isOver = true;
    return frames;
  };
})()`;
const END = "window.endFrames()";
