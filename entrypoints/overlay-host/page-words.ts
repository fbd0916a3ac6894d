import type { Span } from '../../utils/model';
import { countWhile } from '../../utils/text/count-while';

/** The maximum length of the text of a page, in UTF-16 units. The text behind it is left out. */
const MAX_WORDS = 3_000_000;
/** The elements whose text is no part of the page as the reader sees it. */
const UNSEEN = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'SELECT', 'IFRAME', 'OBJECT', 'svg']);

/** The visible text of a page, and the nodes that have it. */
export interface PageWords {
  readonly text: string;
  readonly nodes: readonly Text[];
  /** The offset in `text` at which each node begins. */
  readonly starts: readonly number[];
}

/** A part of a text node, as offsets in it. */
export interface TextPart extends Span {
  readonly node: Text;
}

/**
 * Reads the visible text of a page, also in its open shadow roots. Methods are taken from the prototypes, because a page can replace those of
 * its elements.
 */
export function readPageWords(doc: Document): PageWords {
  const nodes: Text[] = [];
  const starts: number[] = [];
  const parts: string[] = [];
  let length = 0;
  let parent: Element | null = null;
  let isSeen = false;
  const add = (node: Text) => {
    if (node.parentElement !== parent) {
      parent = node.parentElement;
      isSeen = parent === null || Element.prototype.checkVisibility.call(parent, { visibilityProperty: true });
    }
    if (!isSeen || length > MAX_WORDS) return;
    nodes.push(node);
    starts.push(length);
    parts.push(node.data);
    length += node.data.length;
  };
  walk(doc, Document.prototype.querySelector.call(doc, 'body'), add);
  return { text: parts.join(''), nodes, starts };
}

const shadowOf = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot')?.get;

function walk(doc: Document, root: Node | null, add: (node: Text) => void): void {
  if (!root) return;
  const accept = (node: Node) =>
    node instanceof Element && UNSEEN.has(node.tagName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
  const walker: TreeWalker = Document.prototype.createTreeWalker.call(doc, root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, accept);
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    if (node instanceof Text) add(node);
    else if (node instanceof Element) walk(doc, shadowOf?.call(node) ?? null, add);
  }
}

/** Returns the parts of text nodes that make up a span of a page's text. White space alone makes no part. */
export function partsOf({ nodes, starts }: PageWords, { start, end }: Span): readonly TextPart[] {
  const parts: TextPart[] = [];
  const first = Math.max(0, countWhile(starts, (from) => from <= start) - 1);
  for (let at = first; at < nodes.length && (starts[at] ?? end) < end; at++) {
    const [node, from] = [nodes[at], starts[at] ?? 0];
    if (!node) continue;
    const part = { node, start: Math.max(0, start - from), end: Math.min(node.data.length, end - from) };
    if (node.data.slice(part.start, part.end).trim() !== '') parts.push(part);
  }
  return parts;
}
