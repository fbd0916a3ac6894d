import { createIn, removeElement, selectAll, selectOne } from '../page/node-access';
import { EMBED_CLASS } from '../phrases/post-addresses';
import { POST_ATTRIBUTE } from './mark-posts';

/**
 * Reduces a quoted post to its words, author and date. Blocks inside its links are removed, because they are drawings and invitations to
 * view the post elsewhere. The author and date become the last line of the post's text. On a separate line, they would look like an
 * article's byline and would be left out.
 */
export function tidyPost(quotation: Element): void {
  if (!EMBED_CLASS.test(quotation.className) && !quotation.closest(`[${POST_ATTRIBUTE}]`)) return;
  for (const link of selectAll(quotation, 'a')) {
    if (!selectOne(link, 'div,svg')) continue;
    if (selectOne(link, 'p')) for (const drawing of selectAll(link, 'div')) removeElement(drawing);
    else removeElement(link);
  }
  const words = quotation.querySelector(':scope > p:last-of-type');
  if (!words?.nextSibling || selectOne(quotation, ':scope > p:last-of-type ~ :is(p,div,section,blockquote)')) return;
  words.append(createIn(words, 'br'));
  for (let node = words.nextSibling; node; node = words.nextSibling) words.append(node);
}
