/** ※ (UTF-16 code) behind a term that the glossary explains: no part of the term. */
export const GLOSSARY_MARK = 0x203b;
