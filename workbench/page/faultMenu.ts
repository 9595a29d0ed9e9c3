import type { Fault } from "../host/faults/fault";
import type { FaultPlan } from "../host/faults/faultPlan";

/** Each fault with the words of the menu. */
const FAULTS: readonly (readonly [string, Fault])[] = [
  ["セルの入力中として断る", { kind: "cell-edit" }],
  ["時間切れにする", { kind: "timeout" }],
  ["大きすぎるとして断る", { kind: "payload" }],
  ["途中で見つからないとする", { kind: "item-not-found" }],
  ["シートの保護として断る", { kind: "protected" }],
  ["5秒待たせる", { kind: "slow", delayMs: 5000 }],
];

/** A button for each fault: it strikes the next `sync()` of the add-in, those pressed later the ones after it. */
export function setUpFaultMenu(container: HTMLElement, faults: FaultPlan): void {
  const pending = document.createElement("output");
  const tell = (): void => {
    pending.textContent = faults.pending === 0 ? "" : `予約 ${faults.pending}件`;
  };
  const buttons = FAULTS.map(([label, fault]) =>
    button(label, () => {
      faults.next(fault);
      tell();
    }),
  );
  const clear = button("予約を取り消す", () => {
    faults.clear();
    tell();
  });
  container.append(...buttons, clear, pending);
  container.closest("[popover]")?.addEventListener("toggle", tell);
}

function button(label: string, onClick: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = label;
  made.addEventListener("click", onClick);
  return made;
}
