import { tokensOf } from './score-shingles';

const MARK = /["“”„‟«»「」『』＂]/g;

/**
 * Counts the quotation marks in the gold text, and how many of them the extracted text has kept. A quotation mark is considered kept if the
 * extracted text has a quotation mark of any shape between the same two words.
 */
export function scoreQuoteMarks(gold: string, found: string): { readonly kept: number; readonly all: number } {
  const left = new Map<string, number>();
  for (const mark of marksOf(found)) left.set(mark, (left.get(mark) ?? 0) + 1);
  const marks = marksOf(gold);
  let kept = 0;
  for (const mark of marks) {
    const count = left.get(mark) ?? 0;
    if (count === 0) continue;
    left.set(mark, count - 1);
    kept += 1;
  }
  return { kept, all: marks.length };
}

/**
 * Counts the quotation marks in the gold text that also occur in one of the page's texts. All others are ignored, because the gold text may
 * come from a different edition of the article.
 */
export function countMarksOnPage(gold: string, texts: readonly string[]): number {
  const onPage = new Set(texts.flatMap(marksOf));
  return marksOf(gold).filter((mark) => onPage.has(mark)).length;
}

/** Returns a key for each quotation mark, made up of the word before it and the word after it. */
function marksOf(text: string): string[] {
  const pieces = text.split(MARK).map((piece) => tokensOf(piece));
  return pieces.slice(1).map((after, at) => `${pieces[at]?.at(-1) ?? ''} " ${after[0] ?? ''}`);
}
