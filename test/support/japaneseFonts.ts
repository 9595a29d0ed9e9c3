import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { inflateSync } from "node:zlib";

const WEIGHTS = [400, 700];

/**
 * Makes Noto Sans JP a font of the system, for browsers on a Linux machine that has no Japanese font: pictures show
 * words, and a width that is measured is the same everywhere.
 *
 * @param folder made once; holds the fonts and the settings that name them
 * @returns what to add to the environment of the browser
 */
export function japaneseFonts(folder: string): Readonly<Record<string, string>> {
  mkdirSync(folder, { recursive: true });
  for (const weight of WEIGHTS) {
    const font = path.join(folder, `noto-sans-jp-${weight}.ttf`);
    if (existsSync(font)) continue;
    const packed = require.resolve(
      `@fontsource/noto-sans-jp/files/noto-sans-jp-japanese-${weight}-normal.woff`,
    );
    writeWhole(font, unpackWoff(readFileSync(packed)));
  }
  const settings = path.join(folder, "fonts.conf");
  writeWhole(
    settings,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <cachedir>${folder}</cachedir>
</fontconfig>
`,
  );
  return { FONTCONFIG_FILE: settings };
}

/** Test files run side by side: none may read half a file. */
function writeWhole(file: string, content: string | Buffer): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, content);
  renameSync(draft, file);
}

/**
 * A font for the web as a font for the system: WOFF 1.0 is the tables of the font, each packed, behind another header.
 *
 * @see https://www.w3.org/TR/WOFF/ sections 3 to 5
 */
function unpackWoff(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const exponent = Math.floor(Math.log2(count));
  const header = Buffer.alloc(12 + 16 * count);
  header.writeUInt32BE(woff.readUInt32BE(4), 0);
  header.writeUInt16BE(count, 4);
  header.writeUInt16BE(16 << exponent, 6);
  header.writeUInt16BE(exponent, 8);
  header.writeUInt16BE(16 * count - (16 << exponent), 10);
  const parts: Buffer[] = [header];
  let offset = header.length;
  for (let each = 0; each < count; each++) {
    const [from, to] = [44 + 20 * each, 12 + 16 * each];
    const field = (at: number) => woff.readUInt32BE(from + at);
    const [start, packed, length] = [field(4), field(8), field(12)];
    const bytes = woff.subarray(start, start + packed);
    const table = packed < length ? inflateSync(bytes) : bytes;
    header.writeUInt32BE(field(0), to);
    header.writeUInt32BE(field(16), to + 4);
    header.writeUInt32BE(offset, to + 8);
    header.writeUInt32BE(length, to + 12);
    const padding = Buffer.alloc(-length & 3);
    parts.push(table, padding);
    offset += length + padding.length;
  }
  return Buffer.concat(parts);
}
