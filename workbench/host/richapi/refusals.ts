import { RichApiError } from "./richApiError";

/** `InvalidArgument`, with Excel's sentence. */
export function invalidArgument(): RichApiError {
  return new RichApiError("InvalidArgument", "The argument is invalid or missing or has an incorrect format.");
}

/** `ItemNotFound`: nothing has this key, or what had it was deleted. */
export function itemNotFound(): RichApiError {
  return new RichApiError("ItemNotFound", "The requested resource doesn't exist.");
}

/** `NotImplemented`: Excel can do it, this host can't; the server lists `member` ("Range.sort") as missing. */
export function notImplemented(member: string): RichApiError {
  return new RichApiError("NotImplemented", `The workbench does not implement ${member}.`, { location: member });
}
