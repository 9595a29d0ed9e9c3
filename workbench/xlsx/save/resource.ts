import type { IWorkbookData } from "@univerjs/core";
import { RESOURCES } from "../units/univerCodes";

/** What a plugin of Univer keeps in the workbook: by sheet id; names by their own ids. */
export function resource<T>(
  { resources = [] }: IWorkbookData,
  key: keyof typeof RESOURCES,
): Record<string, T> {
  const data = resources.find(({ name }) => name === RESOURCES[key])?.data;
  return data ? (JSON.parse(data) as Record<string, T>) : {};
}
