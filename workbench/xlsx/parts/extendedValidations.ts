import type { DataValidation } from "hucre/xlsx";
import { elements, firstElement, textOf } from "./xml";

/** Data validations in the extension list of a worksheet (x14), as hucre gives the others. */
export function readExtendedValidations(xml: string): DataValidation[] {
  return elements(xml, "dataValidation").flatMap(({ attributes, inner }) => {
    const range = textOf(firstElement(inner, "sqref")?.inner ?? "");
    if (!range) return [];
    const flag = (name: string) => attributes[name] === "1" || attributes[name] === "true";
    return [
      {
        type: attributes.type ?? "any",
        range,
        ...text("operator", attributes.operator),
        ...text("formula1", formula(inner, "formula1")),
        ...text("formula2", formula(inner, "formula2")),
        ...text("errorStyle", attributes.errorStyle),
        ...text("errorTitle", attributes.errorTitle),
        ...text("errorMessage", attributes.error),
        ...text("inputTitle", attributes.promptTitle),
        ...text("inputMessage", attributes.prompt),
        allowBlank: flag("allowBlank"),
        showErrorMessage: flag("showErrorMessage"),
        showInputMessage: flag("showInputMessage"),
      } as DataValidation,
    ];
  });
}

function formula(inner: string, name: string): string | undefined {
  const element = firstElement(inner, name);
  return element && textOf(element.inner);
}

function text(key: string, value: string | undefined): Record<string, string> {
  return value === undefined ? {} : { [key]: value };
}
