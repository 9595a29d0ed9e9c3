import { checkBook } from "../../../../src/usecases/check/checkBook";
import { planBooksInSteps, planBooksOf } from "../../../../src/usecases/check/planBooksOf";
import { exampleBook } from "../../../support/exampleBook";

describe("planBooksOf", () => {
  it("a checked snapshot isn't read again", () => {
    const book = exampleBook({});
    checkBook(book);
    const step = planBooksInSteps(book).next();
    expect(step.done).toBe(true);
    expect(step.value).toBe(planBooksOf(book));
  });

  it("another snapshot of the same cells is read for itself", () => {
    const book = exampleBook({});
    expect(planBooksOf({ ...book })).not.toBe(planBooksOf(book));
  });
});
