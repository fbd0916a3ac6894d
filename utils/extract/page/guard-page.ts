import type { Article, BodyNode, Failure } from '../../model';
import { countQuoteMarks } from '../../text/count-quote-marks';

/**
 * The maximum values for a page and its article. The cost of every stage grows with each of these numbers, and an error message is better
 * than a frozen tab.
 */
export const PAGE_LIMITS = {
  /** The number of characters in the page's text, without scripts and styles. Three average novels have about as many. */
  characters: 2_000_000,
  /** The number of elements on the page. None of 671 examined news pages has more than 5,200. */
  elements: 50_000,
  depth: 400,
  /**
   * The total length of the texts of all elements, in characters. Nested text counts several times, because Readability reads the whole
   * text of every element.
   */
  nested: 150_000_000,
  /**
   * The number of characters in one paragraph of the article. Browsers lay out a paragraph as a whole, so a longer one could freeze the
   * tab.
   */
  block: 200_000,
  /** The number of quotation marks in the article. */
  marks: 40_000,
  /** The maximum number of elements on the page after cleaning. */
  cleaned: 15_000,
  /** The number of elements in the article. */
  shown: 12_000,
} as const;
/** The maximum size of a fetched page, including its markup and scripts, in bytes. */
export const MAX_PAGE_BYTES = 10_000_000;

/**
 * Checks the number of elements on a page and their depth. Returns `pageTooManyElements` or `pageTooDeep` with the measured number, or
 * `null` if the page is within the limits. Counts the elements with a native DOM method, and finds the depth in a single walk over them,
 * which stops at the limit. Neither serialises the page nor recurses.
 */
export function guardTree(doc: Document, root: Element): Failure | null {
  const elements = Document.prototype.getElementsByTagName.call(doc, '*').length;
  if (elements > PAGE_LIMITS.elements) return { code: 'pageTooManyElements', detail: String(elements) };
  const depth = depthOf(doc, root);
  return depth > PAGE_LIMITS.depth ? { code: 'pageTooDeep', detail: String(depth) } : null;
}

/**
 * Checks a cleaned clone, which no longer contains scripts, styles and navigation. Returns `pageTooManyElements` if it has too many
 * elements, `pageTooLarge` if it has too much text, or `null`. The number of elements matters most in Firefox, where each access to an
 * element costs several times as much as in other browsers.
 */
export function guardClone(clone: Element): Failure | null {
  const elements = Element.prototype.getElementsByTagName.call(clone, '*').length;
  if (elements > PAGE_LIMITS.cleaned) return { code: 'pageTooManyElements', detail: String(elements) };
  const all = clone.textContent.length;
  if (all * PAGE_LIMITS.depth <= PAGE_LIMITS.nested) return null;
  const doc = clone.ownerDocument;
  const characters = charactersOf(doc, clone);
  const isTooLarge = characters > PAGE_LIMITS.characters || nestedCharactersOf(doc, clone) > PAGE_LIMITS.nested;
  return isTooLarge ? { code: 'pageTooLarge', detail: String(characters) } : null;
}

/**
 * Checks whether an article can be displayed. Returns `pageTooLarge` if a paragraph is too long or there are too many quotation marks,
 * `pageTooManyElements` if there are too many elements, and otherwise `null`. No article written for readers exceeds these limits. `text`
 * must have one block per line.
 */
export function guardArticle({ body, text }: Pick<Article, 'body' | 'text'>): Failure | null {
  const block = longestLineOf(text);
  if (block > PAGE_LIMITS.block) return { code: 'pageTooLarge', detail: String(block) };
  const marks = countQuoteMarks(text);
  if (marks > PAGE_LIMITS.marks) return { code: 'pageTooLarge', detail: String(marks) };
  const elements = countElements(body);
  return elements > PAGE_LIMITS.shown ? { code: 'pageTooManyElements', detail: String(elements) } : null;
}

function longestLineOf(text: string): number {
  let longest = 0;
  for (let start = 0, end = 0; end >= 0; start = end + 1) {
    end = text.indexOf('\n', start);
    longest = Math.max(longest, (end < 0 ? text.length : end) - start);
  }
  return longest;
}

/** Counts the elements in a body. The recursion is safe, because the body builder limits the depth of a body. */
function countElements(nodes: readonly BodyNode[]): number {
  let elements = 0;
  for (const node of nodes) if ('tag' in node) elements += 1 + countElements(node.children);
  return elements;
}

/** Returns the depth of the deepest element, but stops as soon as the depth exceeds the limit. */
function depthOf(doc: Document, root: Element): number {
  const walker = Document.prototype.createTreeWalker.call(doc, root, NodeFilter.SHOW_ELEMENT);
  let depth = 0;
  let deepest = 0;
  for (;;) {
    if (walker.firstChild()) {
      depth += 1;
      if (depth > deepest) deepest = depth;
      if (deepest > PAGE_LIMITS.depth) return deepest;
      continue;
    }
    while (!walker.nextSibling()) {
      if (!walker.parentNode()) return deepest;
      depth -= 1;
    }
  }
}

/** Returns whether a page contains no words because its scripts have not filled it yet. The page title is ignored. */
export function isBlankPage(doc: Document, root: Element): boolean {
  for (const text of readableTexts(doc, root)) if (/\S/.test(text.data)) return false;
  return true;
}

/**
 * Returns the sum of the lengths of the texts of all elements, in characters, without scripts and styles. The text of a nested element is
 * counted again for each element around it. Stops counting when the limit is exceeded.
 */
function nestedCharactersOf(doc: Document, root: Element): number {
  let nested = 0;
  let parent: Element | null = null;
  let depth = 0;
  for (const text of readableTexts(doc, root)) {
    if (text.parentElement !== parent) {
      parent = text.parentElement;
      depth = 0;
      for (let around = parent; around; around = around.parentElement) depth += 1;
    }
    nested += text.length * depth;
    if (nested > PAGE_LIMITS.nested) return nested;
  }
  return nested;
}

/** Counts the characters on the page, without scripts and styles. */
function charactersOf(doc: Document, root: Element): number {
  let characters = 0;
  for (const text of readableTexts(doc, root)) characters += text.length;
  return characters;
}

const UNREAD = /^(?:script|style|noscript|template|title)$/;
function* readableTexts(doc: Document, root: Element): Generator<Text> {
  const walker = Document.prototype.createTreeWalker.call(doc, root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    if (text instanceof Text && !UNREAD.test(text.parentElement?.localName ?? '')) yield text;
  }
}
