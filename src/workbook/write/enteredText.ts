/** A cell takes what begins so for a formula, a prefix or an error, full-width forms included. */
const LEADS = /^[\s\u3000]*[=+\-@'#＝＋－＠＃]/;

const DIGIT = /[0-9０-９]/;

/** All that a number, a share, an amount of money, a date or a time is written with, in Japanese Excel too. */
const OF_NUMBERS =
  /^[\s\u30000-9０-９A-Za-zＡ-Ｚａ-ｚ.,:/+\-¥￥\\$€£%％()（）．，：／＋－△▲年月日時分秒円元明治大正昭和平成令午前後]*$/;

const WORDS = /^[\s\u3000]*(true|false)[\s\u3000]*$/i;

/** A lone dash stands for "none" all over the lists; no Excel makes anything else of it. */
const DASH = "-";

/**
 * What must be written into a cell, so that it holds this text and nothing that Excel makes of it: "66.6%" would be
 * 0.666, "1-2" a day in January, "=A1" a formula.
 *
 * An apostrophe says so (Excel's own prefix: it is no part of the text, and reading gives the text alone). The number
 * format "@" would say it too, but later makes a text of every formula that somebody types there.
 *
 * @example
 * enteredText("66.6%"); // "'66.6%"
 * enteredText("982百万円"); // "982百万円": nothing else can be made of it
 */
export function enteredText(text: string): string {
  return isTakenForSomethingElse(text) ? `'${text}` : text;
}

function isTakenForSomethingElse(text: string): boolean {
  if (text === DASH) return false;
  return LEADS.test(text) || (DIGIT.test(text) && OF_NUMBERS.test(text)) || WORDS.test(text);
}
