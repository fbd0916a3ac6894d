import type { Article } from '../model';
import { countWords } from '../text/count-words';

/** The numbers of words of an article of which the page shows only the beginning, rounded to tens. */
export interface PartialWords {
  readonly shown: number;
  readonly whole: number;
}

/** Returns how much of an article its page shows, or `null` if it shows the whole article or the page does not give the number of words. */
export function partialWordsOf({ partial, text, lang }: Pick<Article, 'partial' | 'text' | 'lang'>): PartialWords | null {
  const whole = roundToTens(partial?.wholeWords ?? 0);
  if (whole === 0) return null;
  const shown = roundToTens(countWords(text, lang));
  return shown < whole ? { shown, whole } : null;
}

const roundToTens = (words: number): number => Math.round(words / 10) * 10;
