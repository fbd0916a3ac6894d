import type { LeaveOut } from '../integrity/leave-out';
import { removeElement, selectAll, selectOne } from '../page/node-access';

/** Matches the word «cookie», which is the same in nearly every language, and its Japanese and Korean spellings. */
const COOKIE = /cookie|クッキー|쿠키/gi;
/**
 * The minimum number of mentions of cookies on a page with a consent dialog. Fewer mentions usually come from a harmless line in the
 * footer.
 */
const MIN_MENTIONS = 5;
/** The minimum number of paragraphs about cookies in a consent dialog. */
const MIN_PARAGRAPHS = 3;
/** The minimum share of a consent dialog's paragraphs that must mention cookies. */
const MIN_SHARE = 0.4;
/** The minimum length of the text outside the dialog, in UTF-16 units. If less text would remain, the dialog stays. */
const MIN_LEFT = 400;
const PARAGRAPHS = 'p,li';
const MAIN = 'h1,main,article,[itemprop~="articleBody"]';

/**
 * Removes consent dialogs that are not marked as dialogs. With a paragraph for every kind of cookie, such a dialog can be longer than a
 * short article. An element with the page's heading or main part stays, because articles can be about cookies too. Returns the number of
 * removed `<p>` elements.
 */
export function dropConsent(clone: Element, leaveOut: LeaveOut = removeElement): number {
  if ((clone.textContent.match(COOKIE)?.length ?? 0) < MIN_MENTIONS) return 0;
  const speaking = selectAll(clone, PARAGRAPHS).filter(({ textContent }) => textContent.search(COOKIE) >= 0);
  const dialogs = new Set<Element>();
  for (const paragraph of speaking) {
    let dialog: Element | null = null;
    for (let at = paragraph.parentElement; at && at !== clone && !at.matches(MAIN) && !selectOne(at, MAIN); at = at.parentElement) {
      if (at.localName === 'body') break;
      const own = speaking.filter((one) => at?.contains(one)).length;
      if (own >= MIN_PARAGRAPHS && own >= selectAll(at, PARAGRAPHS).length * MIN_SHARE) dialog = at;
    }
    if (dialog) dialogs.add(dialog);
  }
  let dropped = 0;
  for (const dialog of dialogs) {
    const left = selectAll(clone, 'p').reduce((sum, one) => sum + (dialog.contains(one) ? 0 : one.textContent.trim().length), 0);
    if (left < MIN_LEFT) continue;
    dropped += selectAll(dialog, 'p').length;
    leaveOut(dialog, 'banner');
  }
  return dropped;
}
