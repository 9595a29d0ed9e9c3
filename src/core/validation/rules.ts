import type { Rule } from "./defineRule";
import { gradeByAttainment } from "./rules/grades/gradeByAttainment";
import { gradeDespiteRegression } from "./rules/grades/gradeDespiteRegression";
import { gradeDiffers } from "./rules/grades/gradeDiffers";
import { gradeMissing } from "./rules/grades/gradeMissing";
import { gradeOfWords } from "./rules/grades/gradeOfWords";
import { gradeUnknown } from "./rules/grades/gradeUnknown";
import { gradeWithoutValue } from "./rules/grades/gradeWithoutValue";
import { methodMixed } from "./rules/grades/methodMixed";
import { sameWordDifferentGrade } from "./rules/grades/sameWordDifferentGrade";
import { cellError } from "./rules/structure/cellError";
import { departmentGeneric } from "./rules/structure/departmentGeneric";
import { departmentMissing } from "./rules/structure/departmentMissing";
import { headingMissing } from "./rules/structure/headingMissing";
import { indicatorMissing } from "./rules/structure/indicatorMissing";
import { listEmptyRows } from "./rules/structure/listEmptyRows";
import { listNotFound } from "./rules/structure/listNotFound";
import { overviewMissing } from "./rules/structure/overviewMissing";
import { planNumberDuplicate } from "./rules/structure/planNumberDuplicate";
import { planNumberGap } from "./rules/structure/planNumberGap";
import { planNumberMissing } from "./rules/structure/planNumberMissing";
import { scaleMissing } from "./rules/structure/scaleMissing";
import { scaleUnreadable } from "./rules/structure/scaleUnreadable";
import { separatorMixed } from "./rules/structure/separatorMixed";
import { titleMissing } from "./rules/structure/titleMissing";
import { lookalikeCharacters } from "./rules/texts/lookalikeCharacters";
import { spaceInsideWord } from "./rules/texts/spaceInsideWord";
import { textCutOff } from "./rules/texts/textCutOff";
import { attainmentOfZeroTarget } from "./rules/values/attainmentOfZeroTarget";
import { numberAsText } from "./rules/values/numberAsText";
import { numberDiffersFromText } from "./rules/values/numberDiffersFromText";
import { percentDiffersFromFigures } from "./rules/values/percentDiffersFromFigures";
import { provisionalValue } from "./rules/values/provisionalValue";
import { targetEqualsBaseline } from "./rules/values/targetEqualsBaseline";
import { targetNotANumber } from "./rules/values/targetNotANumber";
import { targetPassed } from "./rules/values/targetPassed";
import { unitDiffers } from "./rules/values/unitDiffers";
import { unitDiffersFromText } from "./rules/values/unitDiffersFromText";
import { valueMissing } from "./rules/values/valueMissing";
import { valueOfOtherYear } from "./rules/values/valueOfOtherYear";
import { valueOutlier } from "./rules/values/valueOutlier";
import { valueUnreadable } from "./rules/values/valueUnreadable";
import { valueWhereUnmeasurable } from "./rules/values/valueWhereUnmeasurable";
import { eraYearOutdated } from "./rules/years/eraYearOutdated";
import { relativeYear } from "./rules/years/relativeYear";
import { yearMismatch } from "./rules/years/yearMismatch";
import { yearOrder } from "./rules/years/yearOrder";

/** 検証規則 all rules, in the order in which a row's findings are shown. A new rule is a file and a line here. */
export const RULES: readonly Rule[] = [
  listNotFound,
  headingMissing,
  cellError,
  scaleUnreadable,
  scaleMissing,
  listEmptyRows,
  yearMismatch,
  yearOrder,
  eraYearOutdated,
  relativeYear,
  planNumberMissing,
  planNumberDuplicate,
  planNumberGap,
  separatorMixed,
  titleMissing,
  departmentMissing,
  departmentGeneric,
  indicatorMissing,
  overviewMissing,
  valueMissing,
  valueUnreadable,
  valueWhereUnmeasurable,
  unitDiffers,
  numberAsText,
  targetNotANumber,
  valueOfOtherYear,
  provisionalValue,
  unitDiffersFromText,
  numberDiffersFromText,
  percentDiffersFromFigures,
  targetEqualsBaseline,
  targetPassed,
  valueOutlier,
  attainmentOfZeroTarget,
  gradeMissing,
  gradeUnknown,
  gradeWithoutValue,
  gradeDiffers,
  gradeByAttainment,
  gradeDespiteRegression,
  gradeOfWords,
  sameWordDifferentGrade,
  methodMixed,
  textCutOff,
  spaceInsideWord,
  lookalikeCharacters,
];
