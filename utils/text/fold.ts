/**
 * A text made comparable without moving an offset: lower case, straight apostrophes, «е» for «ё» (which is written so as often as not), each
 * UTF-16 unit on its own.
 * `fold(text).length === text.length` always (so «İ» stays as it is: its lower case has two units).
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
