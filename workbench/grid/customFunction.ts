import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { BaseValueObject, ErrorType } from "@univerjs/engine-formula";
import type { EngineArgument, EngineFunction, EngineValue } from "./functionEngine";

/**
 * A function of ours as Univer's engine calls it.
 *
 * By class, because functions registered as plain ones see a blank cell as 0.
 */
export class CustomFunction extends BaseFunction {
  constructor(
    private readonly definition: EngineFunction,
    private readonly calculation: () => number,
  ) {
    super(definition.name.toUpperCase());
  }

  // -1: the engine doesn't count; one argument too many is Excel's business at entry.
  override minParams = -1;
  override maxParams = -1;

  // "99.2%" between quotes stays text.
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...given: BaseValueObject[]): BaseValueObject {
    const place = {
      sheetId: this.subUnitId ?? "",
      row: this.row,
      column: this.column,
      calculation: this.calculation(),
    };
    return toObject(this.definition.call(given.map(toArgument), place));
  }
}

function toArgument(object: BaseValueObject): EngineArgument {
  if (!object.isArray()) return object.isNull() ? undefined : toValue(object);
  const array = object as ArrayValueObject;
  const rows: EngineValue[][] = new Array(array.getRowCount());
  for (let i = 0; i < rows.length; i++) {
    const row: EngineValue[] = new Array(array.getColumnCount());
    for (let j = 0; j < row.length; j++) row[j] = toValue(array.get(i, j));
    rows[i] = row;
  }
  return rows;
}

function toValue(object: Nullable<BaseValueObject>): EngineValue {
  if (!object || object.isNull()) return null;
  if (object.isError()) return { error: (object as ErrorValueObject).getErrorType() };
  return object.getValue() as EngineValue;
}

function toObject(result: ReturnType<EngineFunction["call"]>): BaseValueObject {
  if (!isMatrix(result)) return toSingleObject(result);
  const calculateValueList = result.map((row) => row.map(toSingleObject));
  return ArrayValueObject.create({
    calculateValueList,
    rowCount: calculateValueList.length,
    columnCount: calculateValueList[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function isMatrix(result: ReturnType<EngineFunction["call"]>): result is readonly (readonly EngineValue[])[] {
  return Array.isArray(result);
}

function toSingleObject(value: EngineValue): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (typeof value === "object") return ErrorValueObject.create(value.error as ErrorType);
  // Not the factory: it makes numbers of "5%" and "2021/3/31".
  if (typeof value === "string") return StringValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return NumberValueObject.create(value);
}
