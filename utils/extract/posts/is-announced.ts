import { weigh } from '../choose/judge-article';
import { linkedLength } from '../page/linked-length';
import { selectAll, selectOne } from '../page/node-access';
import { opensLikeNotice } from '../rules/opens-like-notice';

/** The minimum length of the paragraph that announces words, as measured by `weigh`. A shorter one is a label. */
const MIN_INTRO = 40;
/** The limits of the length of announced words, in UTF-16 units. */
const MIN = 20;
const MAX = 1_500;
const MAX_PARAGRAPHS = 2;
const MAX_LINK_SHARE = 0.3;
const COLON = /[:：]\s{0,9}$/;
/** A selector for elements that the words of a post or a letter do not contain. */
const OTHER = 'h1,h2,h3,h4,ul,ol,table,pre,img,video,figure,form,:scope div div div';

/**
 * Returns whether the paragraph before a small box announces its words with a colon, as in «She wrote on Saturday:». Such a box belongs to
 * the article, whatever its class is. `lang` is the language of the page.
 */
export function isAnnounced(box: Element, lang: string | null): boolean {
  if (box.localName === 'figure' || !box.hasAttribute('class')) return false;
  const before = box.previousElementSibling;
  const intro = before?.localName === 'p' ? before : (before?.lastElementChild ?? null);
  if (intro?.localName !== 'p') return false;
  const announcement = intro.textContent.trim();
  if (weigh(announcement) < MIN_INTRO || !COLON.test(announcement) || opensLikeNotice(announcement, lang)) return false;
  const words = box.textContent.trim();
  if (words.length < MIN || words.length > MAX || selectOne(box, OTHER) || selectAll(box, 'p').length > MAX_PARAGRAPHS) return false;
  return linkedLength(box) <= words.length * MAX_LINK_SHARE;
}
