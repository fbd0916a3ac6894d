import { type Mark, singles } from './find-marks';

/** Two single typewriter marks around words in double ones: «'She wrote "never again" and left,' he said». Indices of marks. */
export interface Wrap {
  readonly from: number;
  readonly to: number;
}

const ENDS = /[.,;:!?…"”]/u;
const WORD = /[\p{L}\p{N}]/u;

/**
 * Single typewriter marks that quote, whatever the marks of the document, for no apostrophe is like them: one opens outside of any double
 * marks, whole pairs of those follow, and one closes behind punctuation, all in one line. Sorted and disjoint; linear.
 */
export function findWraps(text: string, marks: readonly Mark[]): Wrap[] {
  const wraps: Wrap[] = [];
  let from = -1;
  /** Double marks of the line before `from`, and behind it. */
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
    if (!singles.has(char)) {
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
