import { selectAll, selectOne } from './node-access';

const PASSWORD = 'input[type="password" i]';
/** The minimum length of a paragraph of an article, in UTF-16 units. */
const PARAGRAPH = 60;

/**
 * Returns whether the main thing on a page is a form that asks for a password: it follows the headline, and no paragraph stands between
 * them. Call it before forms are removed from the page.
 */
export function hasLogIn(root: Element): boolean {
  if (!selectOne(root, PASSWORD)) return false;
  let isBelowHeadline = false;
  for (const element of selectAll(root, `h1,p,${PASSWORD}`)) {
    if (element.localName === 'h1') isBelowHeadline = true;
    else if (element.localName === 'input' && isBelowHeadline) return true;
    else if (element.localName === 'p' && element.textContent.trim().length >= PARAGRAPH) isBelowHeadline = false;
  }
  return false;
}
