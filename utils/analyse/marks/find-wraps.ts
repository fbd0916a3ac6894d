import { type Mark, singleMarks } from './find-marks';

/** A pair of single typewriter marks around double marks, as indices of marks: «'She wrote "never again" and left,' he said». */
export interface Wrap {
  readonly from: number;
  readonly to: number;
}

/** Matches the punctuation before a closing mark. */
const ENDS = /[.,;:!?…"”]/u;
const WORD = /[\p{L}\p{N}]/u;

/**
 * Finds the pairs of single typewriter marks that are outer marks in a document of any style, sorted and disjoint. The first mark opens
 * outside double marks, complete pairs of double marks follow, and the second mark closes after punctuation, all in one line. Apostrophes
 * do not occur in this way. The work is linear in the number of marks.
 */
export function findWraps(text: string, marks: readonly Mark[]): Wrap[] {
  const wraps: Wrap[] = [];
  let from = -1;
  /** The numbers of double marks in the line before the mark `from` and after it. */
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
      !WORD.test(text.charAt(end))
    ) {
      wraps.push({ from, to: index });
      from = -1;
      within = 0;
    }
  }
  return wraps;
}
