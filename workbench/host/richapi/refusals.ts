import { RichApiError } from "./richApiError";

/** `InvalidArgument`, with Excel's sentence. */
export function invalidArgument(): RichApiError {
  return new RichApiError(
    "InvalidArgument",
    "The argument is invalid or missing or has an incorrect format.",
  );
}

/** `ItemNotFound`: nothing has this key, or what had it was deleted. */
export function itemNotFound(): RichApiError {
  return new RichApiError("ItemNotFound", "The requested resource doesn't exist.");
}

/** `ItemAlreadyExists`: the name is taken. */
export function itemAlreadyExists(): RichApiError {
  return new RichApiError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
}

/** `InvalidOperation`: it can't be done with this object. */
export function invalidOperation(): RichApiError {
  return new RichApiError("InvalidOperation", "This operation is not permitted for the current object.");
}

/** `AccessDenied`: the sheet is protected. */
export function accessDenied(): RichApiError {
  return new RichApiError("AccessDenied", "You cannot perform the requested operation.");
}

/** `NotImplemented`: Excel can do it, this host can't; the server lists `member` ("Range.sort") as missing. */
export function notImplemented(member: string): RichApiError {
  return new RichApiError("NotImplemented", `The workbench does not implement ${member}.`, {
    location: member,
  });
}

/** `ApiNotFound`: the member came with a later requirement set than the host advertises. */
export function apiNotFound(member: string): RichApiError {
  const message = `The API ${member} could not be found. It may be available in a newer version of Excel.`;
  return new RichApiError("ApiNotFound", message, { location: member });
}

/** A property that Excel itself doesn't let anybody write. */
export function readOnly(member: string): RichApiError {
  return new RichApiError("InvalidOperation", `${member} is read-only.`, { location: member });
}
