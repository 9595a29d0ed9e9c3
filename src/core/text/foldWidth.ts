/** U+FF61 to U+FF9F in order; the last two are the combining marks that NFKC makes of ﾞ and ﾟ. */
const HALF_WIDTH_KANA =
  "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン\u3099\u309a";

/** Kana that take a dakuten, the next code point being the voiced one; from は on a handakuten too, one further. */
const VOICEABLE = "かきくけこさしすせそたちつてとはひふへほ";
const FIRST_SEMIVOICEABLE = VOICEABLE.indexOf("は");
const HIRAGANA_TO_KATAKANA = 0x60;
/** ウ and ヴ do not stand side by side. */
const KATAKANA_U = 0x30a6;
const KATAKANA_VU = 0x30f4;

const SUPERSCRIPT_TWO = 0xb2;
const SUPERSCRIPT_THREE = 0xb3;

/** Ⅰ to Ⅻ (U+2160); ⅰ to ⅻ follow 16 further on. */
const ROMAN_NUMERALS = "I II III IV V VI VII VIII IX X XI XII".split(" ");

/** U+338E ㎎ to U+33A6 ㎦, in order. */
const LETTER_UNITS =
  "mg kg Hz kHz MHz GHz THz μl ml dl kl fm nm μm mm cm km mm2 cm2 m2 km2 mm3 cm3 m3 km3".split(" ");

/** What belongs to no run. */
const SINGLES: Readonly<Record<string, string>> = {
  "\u00a0": " ",
  "\u3000": " ",
  "㍻": "平成",
  "㍼": "昭和",
  "㍽": "大正",
  "㍾": "明治",
  "㋿": "令和",
  "№": "No",
  "㎾": "kW",
  "㎿": "MW",
  "㏄": "cc",
  "㏊": "ha",
  "﹪": "%",
  "￥": "¥",
};

/**
 * 全角・半角の統一: what NFKC does to the characters that occur in Japanese sheets, from our own tables, as the
 * custom functions' runtime has no `normalize`.
 *
 * Circled digits (①), ㈱ and katakana units (㌔) stay: folding them would change what the text says.
 *
 * @returns the same string where there is nothing to fold
 * @see SPEC.md T1 to T9
 * @example
 * foldWidth("Ｒ２年度ﾌﾟﾗﾝ"); // "R2年度プラン"
 */
export function foldWidth(text: string): string {
  for (let at = 0; at < text.length; at++) {
    if (mayFold(text.charCodeAt(at))) return foldFrom(text, at);
  }
  return text;
}

/** Whether the code lies where there is something to fold; some of its neighbours that stay are let through. */
function mayFold(code: number): boolean {
  if (code < 0xa0 || (code > 0x33ca && code < 0xfe6a)) return false;
  return (
    code >= 0x32ff ||
    code === 0x3000 ||
    code === 0xa0 ||
    code === 0x3099 ||
    code === 0x309a ||
    (code >= 0x2116 && code <= 0x217b) ||
    code === SUPERSCRIPT_TWO ||
    code === SUPERSCRIPT_THREE
  );
}

function foldFrom(text: string, first: number): string {
  // A mark changes the kana before it, which may need no folding itself.
  const start = first > 0 ? first - 1 : 0;
  let folded = text.slice(0, start);
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kana = code >= 0xff61 && code <= 0xff9f ? HALF_WIDTH_KANA.charCodeAt(code - 0xff61) : code;
    const marked = at + 1 < text.length ? withMark(kana, text.charCodeAt(at + 1)) : kana;
    folded += marked === code ? foldOne(text, at) : String.fromCharCode(marked);
    if (marked !== kana) at++;
  }
  return folded;
}

/** The kana with the dakuten or handakuten that follows it; the kana itself where none does. */
function withMark(kana: number, mark: number): number {
  const dakuten = mark === 0xff9e || mark === 0x3099;
  if (!dakuten && mark !== 0xff9f && mark !== 0x309a) return kana;
  if (dakuten && kana === KATAKANA_U) return KATAKANA_VU;
  const hiragana = kana > 0x30a0 ? kana - HIRAGANA_TO_KATAKANA : kana;
  const place = VOICEABLE.indexOf(String.fromCharCode(hiragana));
  if (place < 0) return kana;
  if (dakuten) return kana + 1;
  return place >= FIRST_SEMIVOICEABLE ? kana + 2 : kana;
}

function foldOne(text: string, at: number): string {
  const code = text.charCodeAt(at);
  const char = text.charAt(at);
  if (code < 0x80) return char;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code >= 0x2160 && code <= 0x216b) return ROMAN_NUMERALS[code - 0x2160]!;
  if (code >= 0x2170 && code <= 0x217b) return ROMAN_NUMERALS[code - 0x2170]!.toLowerCase();
  if (code >= 0x338e && code <= 0x33a6) return LETTER_UNITS[code - 0x338e]!;
  if (code === SUPERSCRIPT_TWO || code === SUPERSCRIPT_THREE)
    return isMetre(text, at - 1) ? `${code - 0xb0}` : char;
  return SINGLES[char] || char;
}

/** m² is the unit ㎡, but 10² is not 102. */
function isMetre(text: string, at: number): boolean {
  const char = text.charAt(at);
  return char === "m" || char === "ｍ" || (char >= "㎙" && char <= "㎞");
}
