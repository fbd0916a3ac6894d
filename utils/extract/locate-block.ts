import { clonePage, mountClone } from './clone-page';
import { findStableSelector } from './find-stable-selector';
import { guardTree } from './guard-page';
import { selectAll, selectOne } from './node-access';

/** So many places where a text begins like the block are looked at; a page that has more of them is playing games. */
const MAX_STARTS = 50;
/** What a form lets cover its own properties by name; without one it is what it seems. */
const COVERING = 'input,button,select,textarea,output,fieldset,object,img';
/** Compared without white space. */
const MAX_WORDS = 100_000;

/**
 * A selector for the smallest element of a page whose words are those of a block (as in `Article.text`), made to hold for other pages of
 * its site as well; `null` where there is no such element, or where no selector tells it apart from the article.
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
      // White space may be much longer than words, but not without end.
      if (length > wanted.length * 20 + 10_000) break;
      const held = withoutSpace(around.textContent);
      if (held === wanted) return around;
      if (!wanted.startsWith(held)) break;
    }
  }
  return null;
}

const withoutSpace = (words: string): string => words.replace(/\s+/g, '');
