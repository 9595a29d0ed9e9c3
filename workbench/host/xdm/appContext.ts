import type { Requirements } from "../richapi/requirements";
import type { SettingEntry } from "./documentSettings";

/** Display language of the workbench. */
export type HostLocale = "ja-JP" | "en-US";

export interface AppContextFacts {
  readonly controlId: string;
  readonly locale: HostLocale;
  readonly documentUrl: string;
  readonly requirements: Requirements;
  readonly settings: readonly SettingEntry[];
}

/** What Office.js learns of its host when it starts. No theme: Excel on the web gives none. */
export function appContext({
  controlId,
  locale,
  documentUrl,
  requirements,
  settings,
}: AppContextFacts): unknown {
  return {
    _id: controlId,
    _appName: 16, // Excel on the web
    _appVersion: "16.01",
    _appMinorVersion: 1,
    _hostFullVersion: "16.0.18000.10000",
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: documentUrl,
    _clientMode: 1, // read and write
    _reason: 1, // the document was opened with the pane
    _osfControlType: 1, // task pane
    _initialDisplayMode: 2,
    _appInstanceId: controlId,
    _settings: settings,
    _eToken: "",
    _correlationId: "workbench",
    _hostCustomMessage: "",
    _addinName: "",
    _appDomains: [],
    _requirementMatrix: JSON.stringify(requirements),
    _dialogRequirementMatrix: "",
    _featureGates: {},
    _wacHostEnvironment: "0",
  };
}
