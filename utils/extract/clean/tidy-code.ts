import { createIn, removeElement, selectAll, selectOne } from '../page/node-access';

/** Matches the class names of columns and elements that contain the line numbers of a code listing. */
export const LINE_NUMBERS = /\b(?:gutter|line-?numbers?(?:-rows)?|linenos?|blob-num|hljs-ln-numbers?)\b/i;
const LINES = 'div,p,li,tr';

/** Turns a code listing into plain text. Removes line numbers, and adds a line break after each line that is a separate element. */
export function tidyCode(pre: Element): void {
  for (const part of selectAll(pre, '[class]')) if (LINE_NUMBERS.test(part.className)) removeElement(part);
  const lines = selectAll(pre, LINES).filter((line) => !selectOne(line, LINES));
  if (lines.length === 0) return;
  const code = createIn(pre, 'code');
  code.textContent = lines.map(({ textContent }) => textContent.replace(/\n$/, '')).join('\n');
  pre.textContent = '';
  pre.append(code);
}
