/**
 * A text made comparable without moving an offset: lower case and straight apostrophes, each UTF-16 unit on its own.
 * `fold(text).length === text.length` always (so «İ» stays as it is: its lower case has two units).
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  const folded = lower.length === text.length ? lower : foldUnits(text);
  return folded.includes('’') ? folded.replaceAll('’', "'") : folded;
}

function foldUnits(text: string): string {
  let folded = '';
  for (const unit of text) {
    const lower = unit.toLowerCase();
    folded += lower.length === unit.length ? lower : unit;
  }
  return folded;
}
