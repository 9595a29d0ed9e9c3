/** The first pane says whether Office.js has found its host. Its list of functions is made at build time. */
const STATUS = {
  ready: "Excelとつながりました。関数を使えます。",
  alone: "Excelの中で開いてください。この画面だけでは使えません。",
} as const;

void Office.onReady(({ host }) => {
  const status = document.getElementById("status");
  if (status !== null) status.textContent = host === null ? STATUS.alone : STATUS.ready;
});
