import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { deployedManifest } from "../../scripts/deployedFiles.js";
import { bundleMetadata } from "../support/functionsBundle";
import { parseXml, type XmlElement } from "../support/parseXml";
import packageJson from "../../package.json";

const ROOT = path.resolve(__dirname, "../..");
const SOURCE = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");
const manifest = parseXml(SOURCE);

const all = (name: string, from: XmlElement = manifest): XmlElement[] => [
  ...(from.name === name ? [from] : []),
  ...from.children.flatMap((child) => all(name, child)),
];
const one = (name: string, from: XmlElement = manifest): XmlElement => {
  const [found, ...more] = all(name, from);
  if (found === undefined || more.length > 0) throw new Error(`${more.length + 1} of ${name}`);
  return found;
};
const names = ({ children }: XmlElement) => children.map(({ name }) => name);
const value = (element: XmlElement) => element.attributes["DefaultValue"]!;
const overrides = one("VersionOverrides");
const resources = new Map(
  all("Resources", overrides)
    .flatMap(({ children }) => children.flatMap((list) => list.children))
    .map((each) => [each.attributes["id"]!, each]),
);

describe("the manifest's elements stand in the order that the schema asks for", () => {
  it.each([
    [
      "OfficeApp",
      "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl Hosts Requirements DefaultSettings Permissions VersionOverrides",
    ],
    ["Resources", "bt:Images bt:Urls bt:ShortStrings bt:LongStrings"],
    ["AllFormFactors", "ExtensionPoint"],
    ["DesktopFormFactor", "GetStarted ExtensionPoint"],
    ["GetStarted", "Title Description LearnMoreUrl"],
    ["Group", "Label Icon Control Control Control"],
  ])("%s", (name, order) => {
    expect(names(one(name))).toEqual(order.split(" "));
  });

  it("VersionOverrides", () => {
    expect(names(overrides)).toEqual(["Hosts", "Resources"]);
    expect(names(one("Host", overrides))).toEqual(["AllFormFactors", "DesktopFormFactor"]);
  });

  it("custom functions have Script, Page and Metadata, and no namespace", () => {
    const [functions] = all("ExtensionPoint").filter(
      ({ attributes }) => attributes["xsi:type"] === "CustomFunctions",
    );
    expect(names(functions!)).toEqual(["Script", "Page", "Metadata"]);
  });

  it.each([0, 1, 2])("button %d", (nth) => {
    const control = all("Control")[nth]!;
    expect(names(control)).toEqual(["Label", "Supertip", "Icon", "Action"]);
    expect(control.attributes["xsi:type"]).toBe("Button");
  });
});

describe("the manifest's resources", () => {
  const used = [overrides].flatMap(function walk(each: XmlElement): string[] {
    const id = each.attributes["resid"];
    return [...(id === undefined ? [] : [id]), ...each.children.flatMap(walk)];
  });

  it("resolve, every one is used, and their ids have at most 32 characters", () => {
    expect([...new Set(used)].sort()).toEqual([...resources.keys()].sort());
    for (const id of resources.keys()) expect(id.length).toBeLessThanOrEqual(32);
  });

  it("have a Japanese text and an English one", () => {
    const texts = [
      ...manifest.children.filter(({ name }) => /^(DisplayName|Description)$/.test(name)),
      ...all("bt:String"),
    ];
    for (const text of texts) {
      expect(value(text)).toMatch(/[ぁ-んァ-ヶ一-龠]/);
      const english = text.children.filter(({ attributes }) => attributes["Locale"] === "en-US");
      expect(english.map(({ attributes }) => attributes["Value"])).toEqual([
        expect.stringMatching(/^[ -~“”]+$/),
      ]);
    }
  });

  it("keep to the lengths that the schema allows", () => {
    for (const each of all("bt:ShortStrings").flatMap(({ children }) => children)) {
      expect(value(each).length).toBeLessThanOrEqual(125);
    }
    for (const each of all("bt:LongStrings").flatMap(({ children }) => children)) {
      expect(value(each).length).toBeLessThanOrEqual(250);
    }
    const description = manifest.children.find(({ name }) => name === "Description")!;
    expect(value(description).length).toBeLessThanOrEqual(250);
  });

  it("are fetched over https", () => {
    const addresses = [...SOURCE.matchAll(/https?:\/\/[^"\s]+/g)].map(([address]) => address);
    const own = addresses.filter(
      (address) =>
        !address.startsWith("http://schemas.microsoft.com/") && !address.startsWith("http://www.w3.org/"),
    );
    expect(own.length).toBeGreaterThan(10);
    for (const address of own) expect(address).toMatch(/^https:\/\/localhost:3000\/addin\//);
  });

  it.each([16, 32, 64, 80, 128])("the icon of %d px is that large", (size) => {
    const png = readFileSync(path.join(ROOT, `assets/icon-${size}.png`));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });

  it("names the icons by their sizes", () => {
    for (const image of all("bt:Image").filter(({ attributes }) => attributes["size"] !== undefined)) {
      const { size, resid } = image.attributes;
      expect(value(resources.get(resid!)!)).toMatch(new RegExp(`/icon-${size}\\.png$`));
    }
    expect(value(one("IconUrl"))).toMatch(/icon-32\.png$/);
    expect(value(one("HighResolutionIconUrl"))).toMatch(/icon-64\.png$/);
  });
});

describe("what the manifest asks for", () => {
  it("is the permission to read and write the document, and an Excel of 1.12", () => {
    expect(one("Permissions").text).toBe("ReadWriteDocument");
    expect(all("Set").map(({ attributes }) => attributes)).toEqual([
      { Name: "ExcelApi", MinVersion: "1.12" },
    ]);
    expect(all("Host").map(({ attributes }) => attributes["Name"] ?? attributes["xsi:type"])).toEqual([
      "Workbook",
      "Workbook",
    ]);
  });

  it("shows one task pane from every button, with the query that says what to do", () => {
    const actions = all("Action");
    expect(actions.map(({ attributes }) => attributes["xsi:type"])).toEqual(Array(3).fill("ShowTaskpane"));
    expect(new Set(all("TaskpaneId").map(({ text }) => text)).size).toBe(1);
    const urls = actions.map((action) =>
      value(resources.get(one("SourceLocation", action).attributes["resid"]!)!),
    );
    expect(urls.map((url) => url.replace(/^.*taskpane\.html/, ""))).toEqual([
      "",
      "?do=validate",
      "?do=colour",
    ]);
  });

  it("has the version of the package, so that Office fetches the functions' metadata anew", () => {
    expect(one("Version").text).toBe(`${packageJson.version}.0`);
    expect(one("Id").text).toBe("5b0c6f0e-3c0b-4c57-9d0e-6f4c1b7f2a91");
  });

  it("needs no shared runtime", () => {
    expect(SOURCE).not.toMatch(/<Runtimes?|ExecuteFunction|FunctionFile/);
  });

  it("points at files of the build", () => {
    const { functions } = bundleMetadata() as { functions: unknown[] };
    expect(functions.length).toBeGreaterThan(0);
    const files = [...SOURCE.matchAll(/https:\/\/localhost:3000\/addin\/([\w./-]+)/g)].map(
      ([, file]) => file!,
    );
    for (const file of new Set(files)) {
      expect(() => readFileSync(path.join(ROOT, "dist", file))).not.toThrow();
    }
  });
});

describe("Microsoft's own reader of manifests", () => {
  it("reads it", () => {
    const reader = path.join(ROOT, "node_modules/office-addin-manifest/cli.js");
    const info = execFileSync(process.execPath, [reader, "info", path.join(ROOT, "manifest.xml")], {
      encoding: "utf8",
    });
    expect(info).toMatch(/Name: 行動計画アシスト/);
    expect(info).toMatch(/Version: 0\.1\.0\.0/);
    expect(info).toMatch(/Permissions: ReadWriteDocument/);
  });
});

describe("a manifest for another place", () => {
  it("has its address, and a namespace where the build asks for one", () => {
    const xml = deployedManifest(SOURCE, { ADDIN_URL: "https://apps.example.lg.jp/plan", NAMESPACE: "PLAN" });
    expect(xml).not.toContain("localhost");
    expect(xml).toContain("https://apps.example.lg.jp/plan/functions.js");
    const deployed = parseXml(xml);
    const [functions] = all("ExtensionPoint", deployed);
    expect(names(functions!)).toEqual(["Script", "Page", "Metadata", "Namespace"]);
    expect(all("bt:String", deployed).map(({ attributes }) => attributes["DefaultValue"])).toContain("PLAN");
  });

  it.each([{ ADDIN_URL: "http://apps.example.lg.jp/" }, { ADDIN_URL: 'https://a"b/' }, { NAMESPACE: "P L" }])(
    "refuses %j",
    (settings) => {
      expect(() => deployedManifest(SOURCE, settings)).toThrow();
    },
  );
});
