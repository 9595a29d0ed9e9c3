import { findBrowser, launchBrowser } from "../support/browser";

it("takes the browser that CHROME_PATH names", async () => {
  const found = await findBrowser({ CHROME_PATH: process.execPath });
  expect(found?.executablePath).toBe(process.execPath);
});

it("fails with one sentence where there is no browser", async () => {
  await expect(launchBrowser({ CHROME_PATH: "/nowhere/chrome" })).rejects.toThrow(
    "試験に使うブラウザーがありません（CHROME_PATH: /nowhere/chrome）。Chrome か Edge を入れるか、CHROME_PATH で場所を指定してください。",
  );
});

it("has Japanese letters, each of its own, whatever the machine has", async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const pictures = await page.evaluate(() =>
      ["行", "動", "計"].map((letter) => {
        const canvas = document.createElement("canvas");
        const pen = canvas.getContext("2d")!;
        pen.font = "40px sans-serif";
        pen.fillText(letter, 0, 40);
        return canvas.toDataURL();
      }),
    );
    expect(new Set(pictures).size).toBe(3);
  } finally {
    await browser.close();
  }
}, 30_000);
