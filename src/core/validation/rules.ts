import type { Rule } from "./defineRule";
import { gradeByAttainment } from "./rules/grades/gradeByAttainment";
import { gradeDiffers } from "./rules/grades/gradeDiffers";
import { gradeMissing } from "./rules/grades/gradeMissing";
import { gradeUnknown } from "./rules/grades/gradeUnknown";
import { gradeWithoutValue } from "./rules/grades/gradeWithoutValue";
import { departmentMissing } from "./rules/structure/departmentMissing";
import { headingMissing } from "./rules/structure/headingMissing";
import { indicatorMissing } from "./rules/structure/indicatorMissing";
import { listEmptyRows } from "./rules/structure/listEmptyRows";
import { listNotFound } from "./rules/structure/listNotFound";
import { planNumberDuplicate } from "./rules/structure/planNumberDuplicate";
import { planNumberGap } from "./rules/structure/planNumberGap";
import { planNumberMissing } from "./rules/structure/planNumberMissing";
import { titleMissing } from "./rules/structure/titleMissing";
import { unitDiffers } from "./rules/values/unitDiffers";
import { valueMissing } from "./rules/values/valueMissing";
import { valueUnreadable } from "./rules/values/valueUnreadable";
import { valueWhereUnmeasurable } from "./rules/values/valueWhereUnmeasurable";
import { yearMismatch } from "./rules/years/yearMismatch";
import { yearOrder } from "./rules/years/yearOrder";

/** 検証規則 all rules, in the order in which a row's findings are shown. A new rule is a file and a line here. */
export const RULES: readonly Rule[] = [
  listNotFound,
  headingMissing,
  listEmptyRows,
  yearMismatch,
  yearOrder,
  planNumberMissing,
  planNumberDuplicate,
  planNumberGap,
  titleMissing,
  departmentMissing,
  indicatorMissing,
  valueMissing,
  valueUnreadable,
  valueWhereUnmeasurable,
  unitDiffers,
  gradeMissing,
  gradeUnknown,
  gradeWithoutValue,
  gradeDiffers,
  gradeByAttainment,
];
