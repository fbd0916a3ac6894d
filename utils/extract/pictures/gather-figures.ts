import { renameElement, selectAll, selectOne } from '../page/node-access';

const CAPTION = 'figcaption,[class*="caption" i],[class*="credit" i]';
/** The maximum number of a picture's ancestors that are examined to find its figure. */
const MAX_CLIMB = 4;
/** The maximum length of the text in a figure, in UTF-16 units. */
const MAX_WORDS = 600;
/** The maximum number of nodes in a figure. */
const MAX_NODES = 80;
/** Matches the tags of elements that never become figures, because they can contain much more than a picture. */
const WHOLE = /^(?:article|main|section|body|td|li|ul|ol|tr|table|blockquote|html)$/;

const CREDIT = '[class*="credit" i],[class*="copyright" i],[class*="photographer" i],[itemprop~="copyrightHolder"],[itemprop~="author"]';
const MAX_CREDIT = 160;

/** In each figure, turns the element whose class identifies it as the credit into a `cite`, because classes are lost during cleaning. */
export function markCredits(clone: Element): void {
  for (const figure of selectAll(clone, 'figure')) {
    if (selectOne(figure, 'figure')) continue;
    const credit = selectAll(figure, CREDIT).find((element) => !/caption/i.test(element.className) && !selectOne(element, 'img'));
    const size = credit?.textContent.trim().length ?? 0;
    if (credit && size > 0 && size <= MAX_CREDIT && credit.localName !== 'figcaption') renameElement(credit, 'cite');
  }
}

/** Turns a wrapper into a `figure` if it contains only pictures and elements whose classes identify them as captions or credits. */
export function gatherFigures(clone: Element): void {
  for (const img of selectAll(clone, 'img')) {
    if (img.closest('figure')) continue;
    let at = img.parentElement;
    for (let step = 0; at && step < MAX_CLIMB && !WHOLE.test(at.localName) && isSmall(at); step++, at = at.parentElement) {
      const caption = selectOne(at, CAPTION);
      if (!caption) {
        if (at.textContent.trim() !== '') break;
        continue;
      }
      if (!caption.contains(img) && allWordsIn(at)) renameElement(at, 'figure', ['class', 'id']);
      break;
    }
  }
}

/** Returns whether a wrapper has little text and few nodes. Stops counting at the limits, because a wrapper may contain the whole page. */
function isSmall(wrapper: Element): boolean {
  const walker = wrapper.ownerDocument.createTreeWalker(wrapper, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let words = 0;
  for (let nodes = 0; walker.nextNode(); nodes++) {
    if (walker.currentNode instanceof Text) words += walker.currentNode.data.trim().length;
    if (nodes > MAX_NODES || words > MAX_WORDS) return false;
  }
  return true;
}

/** Returns whether all the text in a small wrapper is inside captions and credits. */
function allWordsIn(wrapper: Element): boolean {
  const walker = wrapper.ownerDocument.createTreeWalker(wrapper, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode } = walker;
    if (!/\S/.test(currentNode.textContent ?? '')) continue;
    const caption = currentNode.parentElement?.closest(CAPTION);
    if (!caption || !wrapper.contains(caption)) return false;
  }
  return true;
}
