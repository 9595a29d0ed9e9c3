import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { drawIcon } from "./icons/drawIcon";
import { encodePng } from "./icons/encodePng";

/** Sizes that the manifest names. */
const SIZES = [16, 32, 64, 80, 128];

/** `npm run icons` draws assets/icon-*.png. */
async function main(): Promise<void> {
  const folder = path.resolve(__dirname, "../assets");
  await mkdir(folder, { recursive: true });
  for (const size of SIZES) {
    await writeFile(path.join(folder, `icon-${size}.png`), encodePng(size, size, drawIcon(size)));
  }
}

void main();
