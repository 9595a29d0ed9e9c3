import { askAgain } from "../../../../src/workbook/read/askAgain";

describe("askAgain", () => {
  it("one question is under way, and one more follows however often it was called meanwhile", async () => {
    const answers: (() => void)[] = [];
    const call = askAgain(() => new Promise((resolve) => answers.push(resolve)));
    for (let time = 0; time < 5; time++) call();
    expect(answers).toHaveLength(1);
    answers[0]!();
    await settled();
    expect(answers).toHaveLength(2);
    answers[1]!();
    await settled();
    expect(answers).toHaveLength(2);
    call();
    expect(answers).toHaveLength(3);
  });
});

const settled = () => new Promise((resolve) => setTimeout(resolve));
