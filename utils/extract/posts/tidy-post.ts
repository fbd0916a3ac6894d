import { createIn, removeElement, selectAll, selectOne } from '../page/node-access';
import { POST_ATTRIBUTE } from './mark-posts';

/** Matches the class names that social networks use for a post that is quoted on another page. */
const POST =
  /\b(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|reddit-(?:embed-bq|card)|text-post-media|fb-xfbml-parse-ignore)\b/;

/**
 * Reduces a quoted post to its words, author and date. Blocks inside its links are removed, because they are drawings and invitations to
 * view the post elsewhere. The author and date become the last line of the post's text. On a separate line, they would look like an
 * article's byline and would be left out.
 */
export function tidyPost(quotation: Element): void {
  if (!POST.test(quotation.className) && !quotation.closest(`[${POST_ATTRIBUTE}]`)) return;
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
