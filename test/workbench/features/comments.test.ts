import { errorOf, useWorkbench } from "../support/headless";

const office = useWorkbench({}, { each: true });

it("a comment is added, found by its cell, changed and deleted", async () => {
  expect(
    await office.onSheet(async (sheet, context) => {
      sheet.load("name");
      const comment = context.workbook.comments.add(sheet.getRange("B2"), "目標値が\n空欄です。");
      comment.load("id,content,authorName,creationDate,resolved,contentType");
      await context.sync();
      const found = sheet.comments.getItemByCell("B2");
      found.load("id");
      found.content = "目標値を確認してください。";
      found.resolved = true;
      const location = found.getLocation().load("address");
      await context.sync();
      const again = context.workbook.comments.getItem(comment.id).load("content,resolved");
      const count = sheet.comments.getCount();
      await context.sync();
      again.delete();
      await context.sync();
      const left = context.workbook.comments.getCount();
      await context.sync();
      return {
        made: [comment.content, comment.authorName, comment.resolved, comment.contentType],
        date: new Date(comment.creationDate).getFullYear(),
        found: [found.id === comment.id, location.address === `${sheet.name}!B2`],
        again: [again.content, again.resolved, count.value],
        left: left.value,
      };
    }),
  ).toEqual({
    made: ["目標値が\n空欄です。", "", false, "Plain"],
    date: 2026,
    found: [true, true],
    again: ["目標値を確認してください。", true, 1],
    left: 0,
  });
});

it("comments are listed by sheet and moved with their cells; answers belong to them", async () => {
  expect(
    await office.onSheet(async (sheet, context) => {
      const first = sheet.comments.add("A5", "一つ目");
      sheet.comments.add("A2", "二つ目");
      first.replies.add("答え");
      sheet.getRange("3:3").insert("Down");
      await context.sync();
      const { comments } = sheet;
      comments.load("items/content,items/replies/items/content");
      const location = first.getLocation().load("address");
      await context.sync();
      const items = comments.items.map(({ content, replies }) => [
        content,
        replies.items.map((each) => each.content),
      ]);
      return [items, location.address.split("!")[1]];
    }),
  ).toEqual([
    [
      ["一つ目", ["答え"]],
      ["二つ目", []],
    ],
    "A6",
  ]);
});

it.each<[string, (sheet: Excel.Worksheet) => unknown, string]>([
  ["a second one in a cell", (sheet) => sheet.comments.add("A1", "また"), "InvalidOperation"],
  ["an empty one", (sheet) => sheet.comments.add("A2", ""), "InvalidArgument"],
  ["one of several cells", (sheet) => sheet.comments.add("A2:A3", "範囲"), "InvalidArgument"],
  [
    "a mention",
    (sheet) => sheet.comments.add("A2", { mentions: [], richContent: "" }, "Mention"),
    "NotImplemented",
  ],
  [
    "asking for one that isn't there",
    (sheet) => sheet.comments.getItemByCell("Z9").load("content"),
    "ItemNotFound",
  ],
])("%s is refused", async (_, act, code) => {
  const refused = errorOf(
    office.onSheet(async (sheet, context) => {
      sheet.comments.add("A1", "はじめ");
      await context.sync();
      act(sheet);
      await context.sync();
    }),
  );
  expect(await refused).toMatchObject({ code });
});
