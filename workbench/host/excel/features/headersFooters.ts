import type { HeaderFooter as StoredTexts } from "hucre";
import type { HostObject } from "../../richapi/hostObject";
import { invalidArgument } from "../../richapi/refusals";
import type { SheetState } from "./sheetState";

type Pages = "odd" | "even" | "first";

const STATES: Readonly<Record<string, Pick<StoredTexts, "differentFirst" | "differentOddEven">>> = {
  Default: { differentFirst: false, differentOddEven: false },
  FirstAndDefault: { differentFirst: true, differentOddEven: false },
  OddAndEven: { differentFirst: false, differentOddEven: true },
  FirstOddAndEven: { differentFirst: true, differentOddEven: true },
};

/** Headers and footers of a sheet's printed pages. */
export class HeadersFooters implements HostObject {
  readonly _type = "HeaderFooterGroup";

  constructor(private readonly state: SheetState) {}

  get State(): string {
    const { differentFirst = false, differentOddEven = false } = this.state.headerFooter;
    if (differentFirst) return differentOddEven ? "FirstOddAndEven" : "FirstAndDefault";
    return differentOddEven ? "OddAndEven" : "Default";
  }

  set State(name: string) {
    const state = STATES[name];
    if (!state) throw invalidArgument();
    this.state.headerFooter = { ...this.state.headerFooter, ...state };
  }

  get DefaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.state, "odd");
  }

  get OddPages(): HeaderFooter {
    return new HeaderFooter(this.state, "odd");
  }

  get EvenPages(): HeaderFooter {
    return new HeaderFooter(this.state, "even");
  }

  get FirstPage(): HeaderFooter {
    return new HeaderFooter(this.state, "first");
  }
}

/** The three parts in the order of a file's text: "&L左&C中&R右". */
const PARTS = ["L", "C", "R"] as const;

type Part = (typeof PARTS)[number];

class HeaderFooter implements HostObject {
  readonly _type = "HeaderFooter";

  constructor(
    private readonly state: SheetState,
    private readonly pages: Pages,
  ) {}

  get LeftHeader(): string {
    return this.read("Header", "L");
  }

  set LeftHeader(text: string) {
    this.write("Header", "L", text);
  }

  get CenterHeader(): string {
    return this.read("Header", "C");
  }

  set CenterHeader(text: string) {
    this.write("Header", "C", text);
  }

  get RightHeader(): string {
    return this.read("Header", "R");
  }

  set RightHeader(text: string) {
    this.write("Header", "R", text);
  }

  get LeftFooter(): string {
    return this.read("Footer", "L");
  }

  set LeftFooter(text: string) {
    this.write("Footer", "L", text);
  }

  get CenterFooter(): string {
    return this.read("Footer", "C");
  }

  set CenterFooter(text: string) {
    this.write("Footer", "C", text);
  }

  get RightFooter(): string {
    return this.read("Footer", "R");
  }

  set RightFooter(text: string) {
    this.write("Footer", "R", text);
  }

  private read(place: "Header" | "Footer", part: Part): string {
    return partsOf(this.state.headerFooter[`${this.pages}${place}`] ?? "")[part];
  }

  private write(place: "Header" | "Footer", part: Part, text: unknown): void {
    if (typeof text !== "string") throw invalidArgument();
    const key = `${this.pages}${place}` as const;
    const parts = { ...partsOf(this.state.headerFooter[key] ?? ""), [part]: text };
    const joined = PARTS.map((each) => (parts[each] ? `&${each}${parts[each]}` : "")).join("");
    if (joined.length > 255) throw invalidArgument();
    this.state.headerFooter = { ...this.state.headerFooter, [key]: joined };
  }
}

/** What stands before the first mark belongs to the middle. "&&" is the sign itself, "&P" the page. */
function partsOf(text: string): Record<Part, string> {
  const parts: Record<Part, string> = { L: "", C: "", R: "" };
  let part: Part = "C";
  for (let at = 0; at < text.length; at++) {
    const next = text[at + 1] ?? "";
    if (text[at] === "&" && (PARTS as readonly string[]).includes(next)) {
      part = next as Part;
      at++;
    } else if (text[at] === "&") {
      parts[part] += text.slice(at, at + 2);
      at++;
    } else parts[part] += text[at] ?? "";
  }
  return parts;
}
