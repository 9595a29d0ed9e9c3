import type { HostObject, HostRoot } from "./hostObject";
import { notImplemented } from "./refusals";

/** A top-level service by its full name: the workbook's own, or what every Office.js calls when it starts. */
export function serviceNamed(name: string, root: HostRoot): HostObject {
  const service = root.service?.(name) ?? SERVICES[name];
  if (!service) throw notImplemented(name);
  return service;
}

const addinInternalService = { _type: "AddinInternalService", NotifyActionHandlerReady(): void {} };

const SERVICES: Readonly<Record<string, HostObject>> = {
  "Microsoft.InternalService.AddinInternalService": addinInternalService,
};
