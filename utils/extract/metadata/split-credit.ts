import { trimEndBy } from '../../text/trim-end-by';

/** Matches a label before a credit in several languages, such as «Photo: », «Credit: », «© » or «(Photo by …)». */
const LABEL =
  /(?:^|\s)[[(]?(?:(?:photo|image|picture)?\s?credits?|photos?|photograph|image|picture|foto|fotos|bild|bilder|fotografía|crédits?(?: photo)?|crédito|créditos|фото|写真|圖|图|사진)\s?[:：/]\s?|©\s?|[[(](?:photo|image|foto) (?:by|von|de) /i;
const PHOTO_BY = /(?:^|[.!?»”"]\s|\()(?:photo|photograph|image|picture) by (\S[^()]{2,120}?)\)?\.?$/i;
const AGENCY_AT_END = /[(\s]([^().!?\s][^().!?]{0,80}\/[^().!?]{2,40})\)?\.?$/;

/** Splits the text below a picture into its caption and its credit. */
export function splitCredit(line: string | null): { readonly caption: string | null; readonly credit: string | null } {
  if (!line) return { caption: null, credit: null };
  const label = LABEL.exec(line);
  if (label) return splitAt(line, label.index, label.index + label[0].length);
  const by = PHOTO_BY.exec(line);
  if (by?.[1]) return splitAt(line, by.index === 0 ? 0 : by.index + 1, by.index + by[0].indexOf(by[1]));
  const agency = AGENCY_AT_END.exec(line);
  if (agency?.[1] && line.at(agency.index) === '(') return splitAt(line, agency.index, agency.index + 1);
  return { caption: line, credit: null };
}

function splitAt(line: string, end: number, start: number): { caption: string | null; credit: string | null } {
  const credit = trimEndBy(line.slice(start).replace(/^[\s:/]+/, ''), /[\s)\].|]/);
  const caption = trimEndBy(line.slice(0, end), /[\s(|[]/).trim();
  return { caption: caption || null, credit: credit || null };
}
