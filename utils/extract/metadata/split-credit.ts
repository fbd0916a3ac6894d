/** «Photo: », «Credit: », «© », «(Photo by …)»: in several languages. */
const LABEL =
  /(?:^|\s)[[(]?(?:(?:photo|image|picture)?\s?credits?|photos?|photograph|image|picture|foto|fotos|bild|bilder|fotografía|crédits?(?: photo)?|crédito|créditos|фото|写真|圖|图|사진)\s?[:：/]\s?|©\s?|[[(](?:photo|image|foto) (?:by|von|de) /i;
const PHOTO_BY = /(?:^|[.!?»”"]\s|\()(?:photo|photograph|image|picture) by (\S[^()]{2,120}?)\)?\.?$/i;
const AGENCY_BEHIND = /[(\s]([^().!?\s][^().!?]{0,80}\/[^().!?]{2,40})\)?\.?$/;

/** The words below a picture, parted into what it shows and whose it is. */
export function splitCredit(line: string | null): { readonly caption: string | null; readonly credit: string | null } {
  if (!line) return { caption: null, credit: null };
  const label = LABEL.exec(line);
  if (label) return parted(line, label.index, label.index + label[0].length);
  const by = PHOTO_BY.exec(line);
  if (by?.[1]) return parted(line, by.index === 0 ? 0 : by.index + 1, by.index + by[0].indexOf(by[1]));
  const agency = AGENCY_BEHIND.exec(line);
  if (agency?.[1] && line.at(agency.index) === '(') return parted(line, agency.index, agency.index + 1);
  return { caption: line, credit: null };
}

function parted(line: string, end: number, start: number): { caption: string | null; credit: string | null } {
  const credit = line.slice(start).replace(/^[\s:/]+|[\s)\].|]+$/g, '');
  const caption = line
    .slice(0, end)
    .replace(/[\s(|[]+$/, '')
    .trim();
  return { caption: caption || null, credit: credit || null };
}
