import path from "node:path";
import { buildAddIn } from "../buildAddIn";
import { buildPage } from "../buildPage";
import { certificateIn } from "./certificate";
import { PortTaken } from "./listenLocally";
import { siteMounts } from "./siteFiles";
import { startServer } from "./startServer";

const ROOT = path.resolve(__dirname, "../..");
const DEFAULT_PORT = 3000;

/** The pane takes one of as many ports that follow. */
const PORTS = 11;

void serve(process.env["PORT"]);

/** What `npm start` runs: builds what is out of date, serves it, says where. */
async function serve(given: string | undefined): Promise<void> {
  const port = given === undefined || given === "" ? DEFAULT_PORT : readPort(given);
  if (port === undefined) {
    return stop(
      `PORT（${given}）がポート番号として読めません。1〜${65535 - PORTS}の整数を指定してください。`,
    );
  }
  const { pem, isKept } = await certificateIn(path.join(ROOT, "certificates"));
  const server = await startServer({ pem, port, mounts: siteMounts(ROOT) }).catch((error: unknown) => {
    if (!(error instanceof PortTaken)) throw error;
    stop(`ポート${port}は使えません。ほかのプログラムを終えるか、${startAt(port + 100)} で始めてください。`);
  });
  if (!server) return;

  console.log("準備しています…");
  try {
    await Promise.all([buildAddIn(), buildPage()]);
  } catch (error) {
    await server.close();
    return stop(
      `${detailOf(error)}\nビルドできませんでした。上に示した箇所を直してから、もう一度 npm start を実行してください。`,
    );
  }
  console.log(`${server.url} を開いてください（終わるときは Ctrl+C）。`);
  console.log(
    "証明書の警告が出たら「詳細設定」から続けてください。この端末だけで使う、自分で作った証明書です。",
  );
  console.log(`Firefox では https://localhost:${server.ports.pane} も開いて、同じように続けてください。`);
  if (!isKept) console.log("certificates フォルダーに書き込めないため、証明書は次の起動で新しくなります。");
}

function readPort(text: string): number | undefined {
  const port = Number(text);
  return Number.isInteger(port) && port > 0 && port <= 65535 - PORTS ? port : undefined;
}

function startAt(port: number): string {
  return process.platform === "win32" ? `set PORT=${port}&& npm start` : `PORT=${port} npm start`;
}

/** webpack tells what is wrong on its output, esbuild in its error. */
function detailOf(error: unknown): string {
  const { stdout, message } = error as { stdout?: string; message: string };
  return stdout ?? message;
}

function stop(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
