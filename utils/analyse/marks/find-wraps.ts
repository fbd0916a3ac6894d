import { type Mark, singleMarks } from './find-marks';

/**
 * A pair of single typewriter marks that encloses double marks, as indices into the list of marks. Example: «'She wrote "never again" and
 * left,' he said».
 */
export interface Wrap {
  readonly from: number;
  readonly to: number;
}

/** Matches the punctuation before a closing mark. */
const ENDS = /[.,;:!?…"”]/u;
const WORD = /[\p{L}\p{N}]/u;

/**
 * Finds the pairs of single typewriter marks that are outer marks whatever the style of the document, sorted and disjoint. The first mark
 * must open outside any double marks, complete pairs of double marks must follow, and the second mark must close after punctuation on the
 * same line. Apostrophes do not form this pattern. The work is linear in the number of marks.
 */
export function findWraps(text: string, marks: readonly Mark[]): Wrap[] {
  const wraps: Wrap[] = [];
  let from = -1;
  /** The number of double marks on the line before the mark `from`, and the number after it. */
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
