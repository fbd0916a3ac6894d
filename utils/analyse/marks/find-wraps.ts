import { LETTER_OR_NUMBER } from '../../text/first-letter';
import { type Mark, singleMarks } from './find-marks';

/**
 * A pair of straight single quotation marks that encloses double marks, as in «'She wrote "never again" and left,' he said». Each of the
 * two single marks is stored as its index in the list of marks.
 */
export interface Wrap {
  readonly from: number;
  readonly to: number;
}

/** Matches the punctuation that must precede a closing quotation mark. */
const ENDS = /[.,;:!?…"”]/u;

/**
 * Finds the pairs of straight single quotation marks that must be outer marks, whatever the document's style. Such a pair is not inside
 * double marks, encloses complete pairs of double marks on one line, and closes after punctuation. Apostrophes do not form this pattern.
 * The pairs are sorted and do not overlap. Takes linear time.
 */
export function findWraps(text: string, marks: readonly Mark[]): Wrap[] {
  const wraps: Wrap[] = [];
  let from = -1;
  /** The number of double quotation marks on the same line before the mark at index `from`. `within` is the number after that mark. */
  let before = 0;
  let within = 0;
  let line = 0;
  for (const [index, { char, start, end, opens, closes }] of marks.entries()) {
    if (text.slice(line, start).includes('\n')) {
      from = -1;
      before = 0;
      within = 0;
    }
    line = start;
    if (!singleMarks.has(char)) {
      if (from < 0) before++;
      else if (within > 0 || opens) within++;
      else from = -1;
    } else if (char === "'" && opens && !closes) {
      before += within;
      within = 0;
      from = before % 2 === 0 ? index : -1;
    } else if (
      from >= 0 &&
      within > 0 &&
      within % 2 === 0 &&
      char === "'" &&
      closes &&
      ENDS.test(text.charAt(start - 1)) &&
      !LETTER_OR_NUMBER.test(text.charAt(end))
    ) {
      wraps.push({ from, to: index });
      from = -1;
      within = 0;
    }
  }
  return wraps;
}
