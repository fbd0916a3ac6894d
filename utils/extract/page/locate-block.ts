import { clonePage, mountClone } from './clone-page';
import { findStableSelector } from './find-stable-selector';
import { guardTree } from './guard-page';
import { selectAll, selectOne } from './node-access';

/**
 * The maximum number of text nodes that are tried as the beginning of the block. A page with more candidates was built to slow down the
 * search.
 */
const MAX_STARTS = 50;
/** A selector for elements whose names replace DOM properties of the form around them. Without its name, such an element is harmless. */
const COVERING = 'input,button,select,textarea,output,fieldset,object,img';
/** The maximum length of the text that is compared, in UTF-16 units, not counting whitespace. */
const MAX_WORDS = 100_000;

/**
 * Returns a selector for the smallest element on a page whose text equals that of a block in `Article.text`. The selector is likely to
 * match on other pages of the site too. Returns `null` if there is no such element, or if every selector for it also matches other parts of
 * the article.
 */
export function locateBlock(doc: Document, blockText: string): string | null {
  const page = selectOne(doc, ':root');
  if (!page || guardTree(doc, page)) return null;
  const root = clonePage(page, doc);
  for (const name of ['name', 'id']) for (const covering of selectAll(root, COVERING)) covering.removeAttribute(name);
  const clone = mountClone(root);
  const element = findElement(clone, blockText);
  return element ? findStableSelector(clone, element) : null;
}

function findElement(doc: Document, blockText: string): Element | null {
  const wanted = withoutSpace(blockText);
  const body = selectOne(doc, 'body');
  if (!body || wanted === '' || wanted.length > MAX_WORDS) return null;
  const walker = Document.prototype.createTreeWalker.call(doc, body, NodeFilter.SHOW_TEXT);
  let starts = 0;
  while (walker.nextNode() && starts < MAX_STARTS) {
    const text = walker.currentNode;
    if (!(text instanceof Text)) continue;
    const words = withoutSpace(text.data.slice(0, MAX_WORDS));
    if (words === '' || !wanted.startsWith(words)) continue;
    starts += 1;
    for (let around = text.parentElement; around && around !== body; around = around.parentElement) {
      const length = around.textContent.length;
      // The text may be far longer than the wanted words, because whitespace is ignored, but there must be a limit.
      if (length > wanted.length * 20 + 10_000) break;
      const held = withoutSpace(around.textContent);
      if (held === wanted) return around;
      if (!wanted.startsWith(held)) break;
    }
  }
  return null;
}

const withoutSpace = (words: string): string => words.replace(/\s+/g, '');
