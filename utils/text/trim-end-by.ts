/**
 * Removes the characters at the end of a text that match `character`, a regular expression for a single character. Takes linear time. An
 * expression such as `/[.,]+$/` would take quadratic time, because it searches from every position in the text.
 */
export function trimEndBy(text: string, character: RegExp): string {
  let end = text.length;
  for (let from = startOfLast(text, end); end > 0 && character.test(text.slice(from, end)); from = startOfLast(text, end)) end = from;
  return text.slice(0, end);
}

/** Returns the start of the last character before `end`, which may consist of two UTF-16 units. */
function startOfLast(text: string, end: number): number {
  return (text.codePointAt(end - 2) ?? 0) > 0xffff ? end - 2 : end - 1;
}
