import type { Failure } from '../model';

/** What a page may hold at most; Readability's cost grows with each and a frozen tab is worse than a refusal. */
export const PAGE_LIMITS = { characters: 10_000_000, elements: 50_000, depth: 400 } as const;

/**
 * Refuses pages that would freeze the tab, and empty ones; `null` lets the page through.
 * One walk over the nodes, which stops at the first limit that is passed: nothing is serialised and nothing recurses.
 * `characters` are those of text nodes, scripts and styles apart: they leave the clone before anything reads them.
 */
export function guardPage(doc: Document): Failure | null {
  const root = documentElementOf(doc);
  if (!root) return { code: 'emptyPage' };
  const elements = Document.prototype.getElementsByTagName.call(doc, '*').length;
  if (elements > PAGE_LIMITS.elements) return { code: 'pageTooManyElements', detail: String(elements) };
  const walker = Document.prototype.createTreeWalker.call(doc, root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let depth = 0;
  let characters = 0;
  let isBlank = true;
  for (;;) {
    const node = walker.currentNode;
    if (node instanceof Text) {
      characters += node.length;
      if (isBlank && /\S/.test(node.data)) isBlank = false;
      if (characters > PAGE_LIMITS.characters) return { code: 'pageTooLarge', detail: String(characters) };
    } else if (!(node instanceof HTMLScriptElement || node instanceof HTMLStyleElement) && walker.firstChild()) {
      depth += 1;
      if (depth > PAGE_LIMITS.depth) return { code: 'pageTooDeep', detail: String(depth) };
      continue;
    }
    while (!walker.nextSibling()) {
      if (!walker.parentNode()) return isBlank ? { code: 'emptyPage' } : null;
      depth -= 1;
    }
  }
}

/** `documentElement` of the prototype: a named element of the page could stand in its place. */
function documentElementOf(doc: Document): Element | null {
  return Document.prototype.querySelector.call(doc, ':root');
}
