import type { Word } from './find-words';

/**
 * Sets `opens` on every word in a headline, as on the first word of a sentence, because in either position a capital is no evidence of a
 * name. A headline is a line in which nearly all longer words are capitalised.
 */
export function markHeadlines(text: string, words: readonly Word[]): void {
  for (const line of linesOf(text, words)) {
    const long = line.filter(({ raw, form }) => raw.length > 3 && form !== 'number');
    const capital = long.filter(({ form }) => form !== 'lower');
    if (long.length >= 5 && capital.length >= long.length * 0.85) for (const word of line) word.opens = true;
  }
}

/** Sets `shouted` on every word in an all-caps line, because a capital proves nothing there. */
export function markShouted(text: string, words: readonly Word[]): void {
  for (const line of linesOf(text, words)) {
    const capitals = line.filter(({ form }) => form === 'caps');
    const isMixed = line.some(({ form, raw }) => form === 'lower' || (form === 'capital' && raw.length > 1));
    if (capitals.length > 1 && !isMixed) for (const word of line) word.shouted = true;
  }
}

/** Yields the words of each line. Line breaks are searched for only in the first 40 UTF-16 units between two words. */
function* linesOf(text: string, words: readonly Word[]): Generator<readonly Word[]> {
  let from = 0;
  for (let at = 1; at < words.length; at++) {
    const before = words[at - 1] as Word;
    const word = words[at] as Word;
    if (word.gap !== 'break' || !text.slice(before.end, Math.min(word.start, before.end + 40)).includes('\n')) continue;
    yield words.slice(from, at);
    from = at;
  }
  yield words.slice(from);
}
