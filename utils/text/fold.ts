/**
 * Folds a text for comparison: converts it to lower case, straightens apostrophes, and replaces «ё» with «е», because the two are often
 * interchanged. `fold(text).length === text.length` always holds, so offsets remain valid. To ensure this, «İ» is kept: its lower case has
 * two UTF-16 units.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  const folded = lower.length === text.length ? lower : foldUnits(text);
  return special.test(folded) ? folded.replaceAll('’', "'").replaceAll('ё', 'е') : folded;
}

const special = /[’ё]/u;

function foldUnits(text: string): string {
  let folded = '';
  for (const unit of text) {
    const lower = unit.toLowerCase();
    folded += lower.length === unit.length ? lower : unit;
  }
  return folded;
}
