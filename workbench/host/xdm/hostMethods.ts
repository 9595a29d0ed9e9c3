import { HostError, HostRefusal } from "../richapi/hostRefusal";
import type { Reply, RequestBody } from "../richapi/wire";
import type { DocumentSettings, SettingEntry } from "./documentSettings";
import { isLongerThan } from "./isLongerThan";

/** Numbers of the methods that the host has; Office.js knows some hundred. */
const Method = { loadSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;

export interface HostMethodsOptions {
  readonly execute: (body: RequestBody) => Promise<Reply>;
  readonly settings: DocumentSettings;
  readonly payloadLimit: number;
}

type Answer = Readonly<Record<string, unknown>>;

interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly SettingEntry[] };
}

/** The methods behind "executeMethod": batches of RichApi, and what is left of the older API. */
export class HostMethods {
  readonly #options: HostMethodsOptions;

  constructor(options: HostMethodsOptions) {
    this.#options = options;
  }

  async call(data: unknown): Promise<Answer> {
    const call = data as MethodCall;
    const { settings } = this.#options;
    switch (call.DdaMethod.DispatchId) {
      case Method.richApi:
        return this.#richApi(String(call.ArrayData?.[4] ?? ""));
      case Method.saveSettings:
        settings.replaceAll(call.DdaSettingsMethod?.Properties ?? []);
        return success({});
      case Method.loadSettings:
        return success({
          Properties: { Settings: settings.entries().map(([Name, Value]) => ({ Name, Value })) },
        });
      case Method.commandCompleted:
        return success({});
      default:
        // getSelectedDataAsync, bindings, dialogs …: nothing of ours uses them, and none may seem to succeed
        return failure(HostError.operationNotSupported);
    }
  }

  async #richApi(request: string): Promise<Answer> {
    const { execute, payloadLimit } = this.#options;
    if (isLongerThan(request, payloadLimit)) return failure(HostError.requestTooLarge);
    try {
      const answer = JSON.stringify(await execute(JSON.parse(request) as RequestBody));
      if (isLongerThan(answer, payloadLimit)) return failure(HostError.responseTooLarge);
      return success({ Data: [200, [], answer] });
    } catch (error) {
      return failure(error instanceof HostRefusal ? error.error : HostError.internal);
    }
  }
}

function success(data: Answer): Answer {
  return { Version: 1, Error: 0, ...data };
}

function failure(error: number): Answer {
  return { Version: 1, Error: error };
}
