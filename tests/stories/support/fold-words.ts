import { trimEndBy } from '../../../utils/text/trim-end-by';

/** Returns a text without white space and invisible characters, which an extraction may change without changing the words. */
export const foldWords = (text: string): string => text.replace(/[\s\u00AD\u200B-\u200F\u2060\uFEFF]+/g, '');

/** Returns a folded text without the quotation marks and punctuation around it. */
export const coreOf = (folded: string): string => trimEndBy(folded.replace(/^[^\p{L}\p{N}]+/u, ''), /[^\p{L}\p{N}]/u);

/** Returns the number of times that `part` occurs in `text`, without overlaps. */
export const countOf = (text: string, part: string): number => (part === '' ? 0 : text.split(part).length - 1);
