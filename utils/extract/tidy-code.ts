import { createIn, removeElement, selectAll, selectOne } from './node-access';

/** Matches the classes of columns and elements that hold the line numbers of a listing. */
export const LINE_NUMBERS = /\b(?:gutter|line-?numbers?(?:-rows)?|linenos?|blob-num|hljs-ln-numbers?)\b/i;
const LINES = 'div,p,li,tr';

/** Turns a listing into plain text. Writes a line break after each line that is an element of its own, and removes line numbers. */
export function tidyCode(pre: Element): void {
  for (const part of selectAll(pre, '[class]')) if (LINE_NUMBERS.test(part.className)) removeElement(part);
  const lines = selectAll(pre, LINES).filter((line) => !selectOne(line, LINES));
  if (lines.length === 0) return;
  const code = createIn(pre, 'code');
  code.textContent = lines.map(({ textContent }) => textContent.replace(/\n$/, '')).join('\n');
  pre.textContent = '';
  pre.append(code);
}
