import { HostError, HostRefusal } from "../richapi/hostRefusal";
import { accessDenied, itemNotFound } from "../richapi/refusals";
import type { RequestFault } from "../richapi/requestFault";
import type { RichApiError } from "../richapi/richApiError";
import type { RequestBody } from "../richapi/wire";
import { firstWrite, lastDeed } from "./actionKinds";
import type { Fault } from "./fault";

/** How this fault strikes this request. */
export function requestFault(fault: Fault, body: RequestBody): RequestFault {
  switch (fault.kind) {
    case "cell-edit":
      return { beforeRequest: () => refuse(HostError.cellEditMode) };
    case "timeout":
      return { beforeRequest: () => refuse(HostError.timedOutSession) };
    case "payload":
      return fault.side === "response"
        ? { beforeAnswer: () => refuse(HostError.responseTooLarge) }
        : { beforeRequest: () => refuse(HostError.requestTooLarge) };
    case "slow":
      return { beforeRequest: () => new Promise((resolve) => setTimeout(resolve, fault.delayMs)) };
    case "item-not-found":
      return atAction(fault.atAction ?? lastDeed(body), itemNotFound);
    case "protected":
      return atAction(fault.atAction ?? firstWrite(body), accessDenied);
  }
}

function refuse(error: number): never {
  throw new HostRefusal(error);
}

function atAction(struck: number, error: () => RichApiError): RequestFault {
  return {
    beforeAction: (index) => {
      if (index === struck) throw error();
    },
  };
}
