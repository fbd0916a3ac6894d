import { removeElement, selectAll, selectOne } from './node-access';

/** The word is the same in nearly every language of the web. */
const COOKIE = /cookie|クッキー|쿠키/gi;
/** Fewer mentions on a page are a line in its footer, which costs nothing. */
const MIN_MENTIONS = 5;
/** From this many paragraphs on that speak of cookies, and this share of all, a container tells of nothing else. */
const MIN_PARAGRAPHS = 3;
const MIN_SHARE = 0.4;
/** What must be left of the page's words for them to be its article. In characters. */
const MIN_LEFT = 400;
const PARAGRAPHS = 'p,li';
const MAIN = 'h1,main,article,[itemprop~="articleBody"]';

/**
 * Takes a dialog about cookies from the clone that is not marked as one: with a paragraph for every kind of cookie it can have more words than
 * a short article. A container that holds the page's heading or its main part stays, for articles are written about cookies as well.
 * Returns how many `<p>` went.
 */
export function dropConsent(clone: Element): number {
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
    removeElement(dialog);
  }
  return dropped;
}
