const fs = require("node:fs");
const path = require("node:path");

const ROOT = path.resolve(__dirname, "..");
const DEVELOPMENT_URL = "https://localhost:3000/addin/";
const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/**
 * The files beside the scripts: pages, icons and the manifest, fitted to where the add-in will be served.
 *
 * Settings of the build, all optional, as environment variables:
 * - ADDIN_URL   https address of the folder that will hold dist; without it the workbench's
 * - NAMESPACE   a namespace for the functions (=NAMESPACE.GRADE); without it staff type =GRADE
 * - OFFICE_JS   address of a folder with Office.js on a closed network; without it Microsoft's servers
 *
 * @returns name in dist → content
 */
function deployedFiles(settings = process.env) {
  const read = (file) => fs.readFileSync(path.join(ROOT, file));
  const page = (file) => Buffer.from(withOfficeJs(read(file).toString("utf8"), settings.OFFICE_JS));
  const icons = [16, 32, 64, 80, 128].map((size) => `assets/icon-${size}.png`);
  return new Map([
    ["functions.html", page("src/functions/functions.html")],
    ["support.html", page("src/support/support.html")],
    ["taskpane.html", page("src/taskpane/taskpane.html")],
    ["taskpane.css", read("src/taskpane/taskpane.css")],
    ["manifest.xml", Buffer.from(deployedManifest(read("manifest.xml").toString("utf8"), settings))],
    ...icons.map((icon) => [icon, read(icon)]),
  ]);
}

function withOfficeJs(html, folder) {
  return folder ? html.replaceAll(OFFICE_CDN, folder.endsWith("/") ? folder : `${folder}/`) : html;
}

/** manifest.xml for another address, and with a namespace where one is asked for. */
function deployedManifest(xml, { ADDIN_URL, NAMESPACE }) {
  let manifest = xml;
  if (ADDIN_URL) {
    if (!/^https:\/\/[^\s"<>&]+$/.test(ADDIN_URL))
      throw new Error("ADDIN_URL には https:// で始まる場所を指定してください。");
    manifest = manifest.replaceAll(DEVELOPMENT_URL, ADDIN_URL.endsWith("/") ? ADDIN_URL : `${ADDIN_URL}/`);
  }
  if (NAMESPACE) {
    if (!/^[A-Z][A-Z0-9]{1,31}$/.test(NAMESPACE))
      throw new Error("NAMESPACE には英大文字と数字を指定してください。");
    manifest = manifest
      .replace("</Metadata>", '</Metadata>\n            <Namespace resid="Functions.Namespace" />')
      .replace(
        "<bt:ShortStrings>",
        `<bt:ShortStrings>\n        <bt:String id="Functions.Namespace" DefaultValue="${NAMESPACE}" />`,
      );
  }
  return manifest;
}

module.exports = { deployedFiles, deployedManifest };
