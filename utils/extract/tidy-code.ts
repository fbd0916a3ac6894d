import { createIn, removeElement, selectAll, selectOne } from './node-access';

/** Classes of columns and elements that count the lines of a listing. */
export const LINE_NUMBERS = /\b(?:gutter|line-?numbers?(?:-rows)?|linenos?|blob-num|hljs-ln-numbers?)\b/i;
const LINES = 'div,p,li,tr';

/** Makes of a listing plain words with its lines: the ends are written where every line is an element of its own, line numbers go. */
export function tidyCode(pre: Element): void {
  for (const part of selectAll(pre, '[class]')) if (LINE_NUMBERS.test(part.className)) removeElement(part);
  const lines = selectAll(pre, LINES).filter((line) => !selectOne(line, LINES));
  if (lines.length === 0) return;
  const code = createIn(pre, 'code');
  code.textContent = lines.map(({ textContent }) => textContent.replace(/\n$/, '')).join('\n');
  pre.textContent = '';
  pre.append(code);
}
