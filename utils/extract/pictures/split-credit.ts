import { trimEndBy } from '../../text/trim-end-by';
import { isCredit } from '../phrases/picture-credits';

/** Matches the words before a name in a credit, such as «Photo: », «Foto: », «Photo by », «© » or «(AP Photo/…)». */
const OPENING =
  /(?:^|[\s(|/\u2013\u2014-])((?:photo(?:graph)?s?|pictures?|images?|illustrations?|graphics?|fotos?|fotografie|fotografia|bild(?:er|quelle)?|cr[eé]dits?|quelle|imagen|immagine|beeld|kuva)(?: credit| by| via|\/| ?:)|(?:ap|afp|reuters|epa|pa) photo\b|©|\(c\)|copyright\b|getty images)/giu;
/** The maximum length of a credit, in UTF-16 units. */
const MAX_CREDIT = 160;

/** Splits the text of a figure into the caption and the credit at its end. Either may be empty. */
export function splitCredit(words: string): { readonly caption: string; readonly credit: string } {
  const from = Math.max(0, words.length - MAX_CREDIT);
  const match = [...words.slice(from).matchAll(OPENING)].find((found) => !isPlainWord(words.slice(from), found));
  if (!match) return isCredit(words.toLowerCase()) && words.length < 60 ? { caption: '', credit: words } : { caption: words, credit: '' };
  const start = from + match.index + match[0].length - (match[1]?.length ?? 0);
  return {
    caption: trimEndBy(words.slice(0, start), /[\s(|/\u2013\u2014-]/u),
    credit: (/[(]\s*$/.test(words.slice(0, start)) ? words.slice(start).replace(/\)\.?$/, '') : words.slice(start)).trim(),
  };
}

/** Returns whether the words after an opening such as «photo by» are not a name, as in «this photo by chance». */
function isPlainWord(words: string, { index, 0: opening }: RegExpExecArray): boolean {
  return /(?:by|via|credit)$/i.test(opening) && isLowerWord(words.slice(index + opening.length));
}

/** Returns whether a text begins with whitespace and a letter in lower case. */
function isLowerWord(text: string): boolean {
  const first = text.trimStart().slice(0, 1);
  return first !== '' && first !== text.slice(0, 1) && first !== first.toUpperCase() && first === first.toLowerCase();
}
