/** Requirement sets that the host advertises: name → version, as text ("1.10" isn't 1.1). */
export type Requirements = Readonly<Record<string, string>>;

/** The requirement set a member belongs to; absent for what was there from the start. */
export interface Requirement {
  readonly set: string;
  readonly version: string;
}

/** Versions of ExcelApi to try the add-in with: too old, its floor, Office LTSC 2021, and all that the library knows. */
export const EXCEL_API_VERSIONS = ["1.8", "1.12", "1.14", "1.15"] as const;

/**
 * What the workbench claims to have: ExcelApi in the given version, settings in the document, custom functions.
 * No dialogs, no bindings, no ribbon: it hasn't got them.
 */
export function requirementsFor(excelApi: string): Requirements {
  return { ExcelApi: excelApi, Settings: "1.1", CustomFunctionsRuntime: "1.3" };
}

/** Whether a member of this requirement set may be used. */
export function isAdvertised(requirements: Requirements, needed: Requirement | undefined): boolean {
  if (!needed) return true;
  const version = requirements[needed.set];
  return version !== undefined && isAtLeast(version, needed.version);
}

function isAtLeast(version: string, least: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [leastMajor = 0, leastMinor = 0] = least.split(".").map(Number);
  return major === leastMajor ? minor >= leastMinor : major > leastMajor;
}
