import type { ComponentChild } from 'preact';

/**
 * Matches a word whose beginning can be printed in bold. This makes sense only in scripts that separate words by spaces and have letters of
 * similar weight.
 */
const WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}][\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}'’]*/gu;

/** Returns the words with the beginning of each in bold, which guides some readers' eyes. The text itself does not change. */
export function boldStarts(words: string): ComponentChild[] {
  const children: ComponentChild[] = [];
  let at = 0;
  for (const { 0: word, index } of words.matchAll(WORD)) {
    const end = index + boldLengthOf(word.length);
    if (index > at) children.push(words.slice(at, index));
    children.push(<b key={index}>{words.slice(index, end)}</b>);
    at = end;
  }
  if (at < words.length) children.push(words.slice(at));
  return children;
}

/** Returns the length of the bold beginning of a word: one letter if the word has up to three letters, otherwise 40%, rounded up. */
const boldLengthOf = (length: number): number => (length <= 3 ? 1 : Math.ceil(length * 0.4));
