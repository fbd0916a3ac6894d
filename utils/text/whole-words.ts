import type { Span } from '../model';

const WORD = /[\p{L}\p{M}\p{N}]/u;

/** Returns whether a text contains a letter or a digit. */
export const hasWord = (text: string): boolean => WORD.test(text);

/** Extends a span to all words that it touches. Returns one span for each line that contains a word, without whitespace at either end. */
export function wholeWords(text: string, span: Span): readonly Span[] {
  const lines: Span[] = [];
  let start = Math.max(0, span.start);
  const end = Math.min(text.length, span.end);
  while (start < end) {
    const cut = text.indexOf('\n', start);
    const stop = cut < 0 || cut > end ? end : cut;
    const line = wordsOfLine(text, start, stop);
    if (line) lines.push(line);
    start = stop + 1;
  }
  return lines;
}

function wordsOfLine(text: string, from: number, to: number): Span | null {
  let [start, end] = [from, to];
  while (start < end && isBlank(text, start)) start++;
  while (start < end && isBlank(text, end - 1)) end--;
  if (!hasWord(text.slice(start, end))) return null;
  while (isWord(text, start - 1) && isWord(text, start)) start--;
  while (isWord(text, end) && isWord(text, end - 1)) end++;
  return { start, end };
}

const isBlank = (text: string, at: number): boolean => /\s/.test(text[at] ?? '');
const isWord = (text: string, at: number): boolean => WORD.test(text[at] ?? '') || /[\ud800-\udfff]/.test(text[at] ?? '');
