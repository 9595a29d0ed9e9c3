/** 1 2人: to join the digits would be a guess. Without zero-width spaces, `\s` knows what `isSpace` does. */
export const SPLIT_NUMBER = /\d[\s\u200b-\u200d]+\d/;
