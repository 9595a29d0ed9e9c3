import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { generate } from "selfsigned";

const DAY = 24 * 60 * 60 * 1000;

/** Renewed at this age, half of what it is valid for: a workbench left running doesn't outlive it. */
const RENEWED_AFTER = 30 * DAY;
const VALID_FOR = 60 * DAY;

/** Where the browser may look for it. Office.js trusts a host over https on its own hostname only, so both are usual. */
const NAMES = [
  { type: 2, value: "localhost" },
  { type: 7, ip: "127.0.0.1" },
  { type: 7, ip: "::1" },
] as const;

export interface Certificate {
  /** Key and certificate in one text, which Node takes for either. */
  readonly pem: string;
  /** false: the folder couldn't be written, and the next start has another certificate to be allowed again. */
  readonly isKept: boolean;
}

/**
 * The self-signed certificate of this machine's workbench, made when there is none younger than 30 days.
 *
 * @param folder kept out of git; the file in it is readable by its owner only
 */
export async function certificateIn(folder: string, now = Date.now()): Promise<Certificate> {
  const file = path.join(folder, "localhost.pem");
  const kept = readYoung(file, now);
  if (kept !== undefined) return { pem: kept, isKept: true };
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
    algorithm: "sha256",
    notBeforeDate: new Date(now - DAY),
    notAfterDate: new Date(now + VALID_FOR),
    extensions: [
      { name: "basicConstraints", cA: false, critical: true },
      { name: "keyUsage", digitalSignature: true, critical: true },
      { name: "extKeyUsage", serverAuth: true },
      { name: "subjectAltName", altNames: [...NAMES] },
    ],
  });
  const pem = `${made.private.trimEnd()}\n${made.cert.trimEnd()}\n`;
  return { pem, isKept: keep(file, pem) };
}

function readYoung(file: string, now: number): string | undefined {
  try {
    return now - statSync(file).mtimeMs < RENEWED_AFTER ? readFileSync(file, "utf8") : undefined;
  } catch {
    return undefined;
  }
}

/** In one step, as two workbenches may start at the same time. */
function keep(file: string, pem: string): boolean {
  const draft = `${file}.${process.pid}`;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(draft, pem, { mode: 0o600 });
    renameSync(draft, file);
    return true;
  } catch {
    return false;
  }
}
