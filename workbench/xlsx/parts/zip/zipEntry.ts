/** A file inside a zip archive, still packed. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** Bytes when unpacked, as the directory says. */
  readonly size: number;
  readonly packed: Uint8Array;
}

export const METHOD = { stored: 0, deflated: 8 } as const;

/** First four bytes of the records of an archive. */
export const SIGNATURE = { file: 0x04034b50, entry: 0x02014b50, end: 0x06054b50 } as const;
