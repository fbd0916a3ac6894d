/**
 * The letters of scripts that are written without spaces, or whose words have endings attached: Thai, Lao, Tibetan, Burmese, Khmer, Japanese,
 * Chinese and Korean. Each of these letters is a word of its own in the search.
 */
const UNSPACED =
  '\\u0e00-\\u0fff\\u1000-\\u109f\\u1100-\\u11ff\\u1780-\\u17ff\\u3005-\\u3007\\u3041-\\u318f\\u31a0-\\u31bf\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\ua960-\\ua97f\\uac00-\\ud7ff\\uf900-\\ufaff\\uff66-\\uffdc\\u{20000}-\\u{3ffff}';
/** The letters of the other scripts that SQLite's tokenizer cannot fold or divides at vowel signs: Greek, Hebrew, Arabic, Indic and others. */
const OTHERS =
  '\\u0370-\\u03ff\\u0590-\\u0dff\\u1200-\\u139f\\u13a0-\\u177f\\u1800-\\u1aff\\u1b00-\\u1cff\\u1f00-\\u1fff\\ua800-\\ua95f\\ua980-\\uabff\\ufb1d-\\ufdff\\ufe70-\\ufefc';

const ANY = new RegExp(`[${UNSPACED}${OTHERS}]`, 'u');
/** Everything that is no letter, digit or mark. */
const BETWEEN = '\\p{Z}\\p{P}\\p{S}\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}';
const WORDS = new RegExp(`[${UNSPACED}]\\p{M}*|[^${BETWEEN}${UNSPACED}]+`, 'gu');
const WIDE = /[\uff01-\uff5e]/g;

/** Returns whether a text has letters that need an index of their own, because SQLite's tokenizer cannot divide or fold them. */
export const hasOtherScript = (text: string): boolean => ANY.test(text);

/** Replaces the wide forms of Latin letters and digits, which Chinese and Japanese texts use, by the usual ones. Keeps the length. */
export const narrow = (text: string): string => text.replace(WIDE, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));

/** Finds the words of a folded text, one after another, each with its position. A letter of a script without spaces is a word. */
export const wordsIn = (folded: string): RegExpStringIterator<RegExpExecArray> => folded.matchAll(WORDS);

const UNSPACED_LETTER = new RegExp(`[${UNSPACED}]`, 'u');
/** Returns whether a word is a letter of a script without spaces, to which vowel signs may be added. */
export const isUnspaced = (word: string): boolean => UNSPACED_LETTER.test(word);

const WORD_LETTER = new RegExp(`[^${BETWEEN}]`, 'u');
/** Returns whether a character is a letter, a digit or a mark. */
export const isWordLetter = (letter: string): boolean => WORD_LETTER.test(letter);

const MARK = /\p{M}/u;
/** Returns whether a character is an accent or a vowel sign. */
export const isMark = (letter: string): boolean => MARK.test(letter);
