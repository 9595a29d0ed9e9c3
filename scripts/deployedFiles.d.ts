export interface DeploymentSettings {
  readonly ADDIN_URL?: string;
  readonly NAMESPACE?: string;
  readonly OFFICE_JS?: string;
}
export function deployedFiles(settings?: DeploymentSettings): Map<string, Buffer>;
export function deployedManifest(xml: string, settings: DeploymentSettings): string;
