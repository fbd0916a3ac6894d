import type { ComponentChild } from 'preact';

/** Words in scripts that are written with spaces and letters of one thickness; in others a beginning means nothing. */
const WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}][\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}'’]*/gu;

/** Words with their beginnings in bold type, which leads some eyes from word to word. The letters stay the same. */
export function boldStarts(words: string): ComponentChild[] {
  const children: ComponentChild[] = [];
  let at = 0;
  for (const { 0: word, index } of words.matchAll(WORD)) {
    const end = index + startOf(word.length);
    if (index > at) children.push(words.slice(at, index));
    children.push(<b key={index}>{words.slice(index, end)}</b>);
    at = end;
  }
  if (at < words.length) children.push(words.slice(at));
  return children;
}

/** A good third of a word; of short ones the first letter. */
const startOf = (length: number): number => (length <= 3 ? 1 : Math.ceil(length * 0.4));
