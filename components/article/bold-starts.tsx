import type { ComponentChild } from 'preact';

/** Matches words in scripts that have spaces between words and letters of even weight. In other scripts, a bold beginning means nothing. */
const WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}][\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}'’]*/gu;

/** Returns words with their beginnings in bold type, which guides the eyes of some readers. The letters stay the same. */
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

/** Returns the length of the bold beginning: 40% of a word, rounded up, or one letter of a short word. */
const boldLengthOf = (length: number): number => (length <= 3 ? 1 : Math.ceil(length * 0.4));
