import { hasWords } from '../../text/has-words';
import { type Block, isInline } from '../blocks/collect-blocks';
import { removeElement, selectAll, selectOne } from '../page/node-access';
import { ANCHOR } from './mark-link-targets';

/** Elements that stay whenever their parent stays: line breaks, and the cells that give a table its shape. */
const SHAPES = new Set(['br', 'wbr', 'td', 'th']);
/** The maximum number of elements between a picture and the element that contains the paragraphs. */
const MAX_CLIMB = 4;

/**
 * Removes everything from a page except the given blocks, the pictures that belong to them, and the elements that give them their
 * structure. `voted` contains the pictures that Readability kept.
 */
export function keepBlocks(root: Element, kept: readonly Block[], voted: ReadonlySet<Element>): void {
  const needed = new Set<Node>();
  const need = (node: Node): void => {
    for (let at: Node | null = node; at && !needed.has(at); at = at.parentNode) needed.add(at);
  };
  for (const { nodes } of kept) for (const node of nodes) need(node);
  const pictures = picturesAmong(root, kept, voted, needed);
  for (const picture of pictures) {
    need(picture);
    const figure = picture.closest('figure');
    if (figure) for (const text of textsIn(figure)) need(text);
  }
  prune(root, needed);
}

/**
 * Returns the pictures in the text column that belong to the article: those that Readability kept, those next to a paragraph between the
 * first and the last kept block, and those in the slides of a gallery.
 */
function picturesAmong(root: Element, kept: readonly Block[], voted: ReadonlySet<Element>, needed: ReadonlySet<Node>): Element[] {
  const column = columnOf(root, kept);
  const holders = new Set(kept.map(({ element, isWhole }) => (isWhole ? element.parentElement : element)));
  const first = kept[0]?.nodes[0];
  const last = kept.at(-1)?.nodes[0];
  const isBetween = (img: Element): boolean =>
    first !== undefined &&
    last !== undefined &&
    (first.compareDocumentPosition(img) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
    (last.compareDocumentPosition(img) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  const isInSlide = slideReader(needed);
  return selectAll(column, 'img').filter((img) => {
    if (voted.has(img)) return true;
    let at: Element | null = img.closest('figure') ?? img;
    for (let step = 0; at && step < MAX_CLIMB && !holders.has(at.parentElement); step++) at = needed.has(at) ? null : at.parentElement;
    if (at !== null && holders.has(at.parentElement)) return isBetween(img);
    return isInSlide(img);
  });
}

/** The minimum number of similar sibling elements, each with a picture and kept text, that are treated as the slides of a gallery. */
const MIN_SLIDES = 3;

/** Returns a function that tells whether a picture is in a slide of a gallery, at a different place than the slide's text. */
function slideReader(needed: ReadonlySet<Node>): (img: Element) => boolean {
  const known = new Map<Element, boolean>();
  const isSlide = (slide: Element): boolean => {
    let slides = 0;
    for (let beside = slide.parentElement?.firstElementChild ?? null; beside && slides < MIN_SLIDES; beside = beside.nextElementSibling)
      if (needed.has(beside) && beside.localName === slide.localName && beside.className === slide.className && selectOne(beside, 'img'))
        slides += 1;
    return slides >= MIN_SLIDES;
  };
  return (img) => {
    let slide = img.parentElement;
    for (let step = 0; slide && step < MAX_CLIMB && !needed.has(slide); step++) slide = slide.parentElement;
    if (!slide || !needed.has(slide)) return false;
    const answer = known.get(slide) ?? isSlide(slide);
    known.set(slide, answer);
    return answer;
  };
}

/** Returns the innermost element that contains all the blocks in `kept`. */
function columnOf(root: Element, kept: readonly Block[]): Element {
  const last = kept.at(-1)?.element;
  let column = kept[0]?.element.parentElement ?? root;
  while (column !== root && last && !column.contains(last)) column = column.parentElement ?? root;
  return column;
}

function textsIn(element: Element): Text[] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  return texts;
}

function prune(root: Element, needed: ReadonlySet<Node>): void {
  const walk = (parent: Node): void => {
    for (let child = parent.firstChild; child; ) {
      const next = child.nextSibling;
      if (needed.has(child)) {
        if (child instanceof Element) {
          dropAttributes(child);
          walk(child);
        }
      } else if (child instanceof Text) {
        // Whitespace separates words, so it stays. Signs such as dashes stay if they are next to words that stay.
        if (/\S/.test(child.data) && !isBesideWords(child, needed)) child.remove();
      } else if (child instanceof Element && SHAPES.has(child.localName)) child.textContent = '';
      else if (child instanceof Element && isBetweenNeeded(child, needed) && isDivider(child)) {
        // A divider between two parts of the article stays.
      } else if (child instanceof Element) removeElement(child);
      else child.parentNode?.removeChild(child);
      child = next;
    }
  };
  walk(root);
}

/** Removes the attributes that later stages do not read, because the cost of sanitising grows with the number of attributes. */
function dropAttributes(element: Element): void {
  for (const name of element.getAttributeNames()) if (!READ_LATER.has(name)) element.removeAttribute(name);
}
const READ_LATER = new Set(['href', 'src', 'alt', 'width', 'height', 'lang', 'dir', 'colspan', 'rowspan', ANCHOR]);

/** Returns whether a text node without letters or digits is on the same line as a node in `needed`. */
function isBesideWords(text: Text, needed: ReadonlySet<Node>): boolean {
  if (hasWords(text.data)) return false;
  let at: Node = text;
  while (at.parentElement && isInline(at.parentElement)) at = at.parentElement;
  return [at.previousSibling, at.nextSibling].some((beside) => beside !== null && needed.has(beside) && isInLine(beside));
}

const isInLine = (node: Node): boolean => node instanceof Text || (node instanceof Element && isInline(node));

/** Returns whether an element is a divider, which is an `hr` or a paragraph that consists only of symbols, such as «* * *». */
const isDivider = (element: Element): boolean =>
  element.localName === 'hr' || (element.localName === 'p' && DIVIDER.test(element.textContent) && !element.querySelector('img'));
const DIVIDER = /^\s*[*⁂•·~#–—_=-][\s*⁂•·~#–—_=-]{0,40}$/u;

function isBetweenNeeded(element: Element, needed: ReadonlySet<Node>): boolean {
  const before = element.previousElementSibling;
  const after = element.nextElementSibling;
  return before !== null && after !== null && needed.has(before) && needed.has(after);
}
