import { renameElement, selectAll, selectOne } from './node-access';

const CAPTION = 'figcaption,[class*="caption" i],[class*="credit" i]';
const MAX_CLIMB = 4;
const MAX_WORDS = 600;
const MAX_NODES = 80;
/** Wrappers that hold more of the page than a picture. */
const WHOLE = /^(?:article|main|section|body|td|li|ul|ol|tr|table|blockquote|html)$/;

const CREDIT = '[class*="credit" i],[class*="copyright" i],[class*="photographer" i],[itemprop~="copyrightHolder"],[itemprop~="author"]';
const MAX_CREDIT = 160;

/** Makes a `cite` of the element in a figure of which the class says that it names who took the picture: classes do not outlive cleaning. */
export function markCredits(clone: Element): void {
  for (const figure of selectAll(clone, 'figure')) {
    if (selectOne(figure, 'figure')) continue;
    const credit = selectAll(figure, CREDIT).find((element) => !/caption/i.test(element.className) && !selectOne(element, 'img'));
    const size = credit?.textContent.trim().length ?? 0;
    if (credit && size > 0 && size <= MAX_CREDIT && credit.localName !== 'figcaption') renameElement(credit, 'cite');
  }
}

/** Makes a `figure` of a wrapper that holds nothing but pictures and words of which the class says that they are their caption. */
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

/** Ends as soon as it knows: a wrapper may be the whole page. */
function isSmall(wrapper: Element): boolean {
  const walker = wrapper.ownerDocument.createTreeWalker(wrapper, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let words = 0;
  for (let nodes = 0; walker.nextNode(); nodes++) {
    if (walker.currentNode instanceof Text) words += walker.currentNode.data.trim().length;
    if (nodes > MAX_NODES || words > MAX_WORDS) return false;
  }
  return true;
}

/** Whether all words of a small wrapper stand in its captions and credits. */
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
