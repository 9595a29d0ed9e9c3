/** Whether two values are alike all through: plain objects, arrays and what they hold. */
export function isSameData(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  const fields = Object.keys(one);
  if (Array.isArray(one) !== Array.isArray(other) || fields.length !== Object.keys(other).length)
    return false;
  return fields.every(
    (field) =>
      field in other &&
      isSameData((one as Record<string, unknown>)[field], (other as Record<string, unknown>)[field]),
  );
}
