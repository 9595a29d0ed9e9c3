import { StringDecoder } from "node:string_decoder";
import { type TagBudget, type XmlHandler, XmlScanner } from "./xmlScanner";

const BYTE_ORDER_MARK = "\ufeff";

/**
 * Reads a part's XML as its bytes come, UTF-8 or UTF-16 with its mark.
 *
 * @throws UnreadableFile where the text ends before its elements do, or has more tags than the budget allows
 */
export async function scanXml(
  pieces: AsyncIterable<Buffer>,
  handler: XmlHandler,
  budget: TagBudget,
): Promise<void> {
  const scanner = new XmlScanner(handler, budget);
  let decoder: StringDecoder | undefined;
  for await (const piece of pieces) {
    if (decoder !== undefined) {
      scanner.push(decoder.write(piece));
      continue;
    }
    decoder = new StringDecoder(piece[0] === 0xff && piece[1] === 0xfe ? "utf16le" : "utf8");
    const text = decoder.write(piece);
    scanner.push(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text);
  }
  if (decoder !== undefined) scanner.push(decoder.end());
  scanner.end();
}
