import { linkedLength } from '../page/linked-length';
import { selectAll, selectOne } from '../page/node-access';
import { QUOTE_CLASS } from '../phrases/quote-classes';
import { hasProse } from './find-fact-boxes';

/** The maximum length of a quotation in an `aside`, in UTF-16 units. */
const MAX = 600;
const MAX_PARAGRAPHS = 3;
const MAX_LINK_SHARE = 0.3;
const OPENING_MARK = /^\s{0,99}["“„«»「『]/;

/**
 * Returns whether an `aside` next to a paragraph holds nothing but a quotation: a pull quote, or words that the text does not repeat. Its
 * class says so, or it consists of a block quotation, or it begins with a quotation mark.
 */
export function isSetQuotation(aside: Element): boolean {
  if (!hasProse(aside, 'previousElementSibling') && !hasProse(aside, 'nextElementSibling')) return false;
  const words = aside.textContent;
  if (words.length > MAX * 2 || words.trim().length > MAX || selectAll(aside, 'p').length > MAX_PARAGRAPHS) return false;
  if (selectOne(aside, 'h1,h2,h3,h4,ul,ol,img,aside,article')) return false;
  if (!QUOTE_CLASS.test(aside.getAttribute('class') ?? '') && !selectOne(aside, 'blockquote,[data-quotation]') && !OPENING_MARK.test(words))
    return false;
  return linkedLength(aside) <= words.length * MAX_LINK_SHARE;
}
