import type { Article, BodyNode, Failure } from '../model';
import { countQuoteMarks } from '../text/count-quote-marks';

/**
 * What a page may hold at most; the cost of every stage grows with each and a frozen tab is worse than a refusal.
 * `characters` are those of the text, scripts and styles apart: three novels of common length.
 * `nested` counts every character once for each element around it: Readability reads the text of each of them.
 * `cleaned`: the elements that are left when what is beside every article is gone. Of the article: `block`, the characters of one paragraph, whose lines browsers break in one go; `marks`, its quotation marks; `shown`,
 * its elements. Of 671 news pages none has more than 5,200 elements all in all.
 */
export const PAGE_LIMITS = {
  characters: 2_000_000,
  elements: 50_000,
  depth: 400,
  nested: 150_000_000,
  block: 200_000,
  marks: 40_000,
  cleaned: 15_000,
  shown: 12_000,
} as const;
/** The bytes that a page which is fetched may have, markup and scripts and all. */
export const MAX_PAGE_BYTES = 10_000_000;

/**
 * Refuses pages of too many elements or too deep a tree; `null` lets the page through.
 * Counts natively and in one walk over the elements, which stops at the limit: nothing is serialised and nothing recurses.
 */
export function guardTree(doc: Document, root: Element): Failure | null {
  const elements = Document.prototype.getElementsByTagName.call(doc, '*').length;
  if (elements > PAGE_LIMITS.elements) return { code: 'pageTooManyElements', detail: String(elements) };
  const depth = depthOf(doc, root);
  return depth > PAGE_LIMITS.depth ? { code: 'pageTooDeep', detail: String(depth) } : null;
}

/**
 * Refuses a cleaned clone with too much text or too many elements that could be an article's; scripts, styles and navigation are gone and
 * not counted. In Firefox every look at an element of a page costs several times what it costs elsewhere.
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
 * Refuses an article that could be extracted but not shown, and that nobody wrote for readers: a paragraph too long, too many quotation
 * marks, too many elements. `text` has one block a line.
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

/** Not deeper than the body builder lets a body be. */
function countElements(nodes: readonly BodyNode[]): number {
  let elements = 0;
  for (const node of nodes) if ('tag' in node) elements += 1 + countElements(node.children);
  return elements;
}

/** The depth of the deepest element; stops one level below the limit. */
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

/** Whether a page shows no words at all: a page that its scripts have still to fill. The title in the tab is not on the page. */
export function isBlankPage(doc: Document, root: Element): boolean {
  for (const text of readableTexts(doc, root)) if (/\S/.test(text.data)) return false;
  return true;
}

/** Every character of the page, scripts and styles apart, as often as it has elements around it; stops above the limit. */
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

/** The characters of the page without its scripts and styles. */
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
