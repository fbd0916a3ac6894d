import { BLOCKS } from '../../../utils/extract/blocks/block-tags';

/** The kinds of elements that are judged, apart from the kinds of strangers. `tests/stories/README.md` explains them. */
export type GoldKind = 'standfirst' | 'paragraph' | 'pull' | 'quote' | 'post' | 'correction' | 'title' | 'author' | `stranger:${string}`;

/** The text of an element of a page, and what has to become of it. */
export interface Gold {
  readonly kind: GoldKind;
  /** The lines of the element, without those of elements in it that are judged themselves. */
  readonly lines: readonly string[];
}

const KIND = /^(?:standfirst|paragraph|pull|quote|post|correction|title|author|stranger:[a-z]+)$/;
const LINE = `br,td,th,${BLOCKS}`;

/**
 * Returns the gold data in a page, in the order of the page, and removes it from the page. Throws if an attribute has a wrong value or its
 * element has no text.
 */
export function takeGold(doc: Document): Gold[] {
  const marked = [...doc.querySelectorAll('[data-story]')];
  const gold = marked.map((element) => {
    const kind = element.getAttribute('data-story') ?? '';
    if (!KIND.test(kind)) throw new Error(`data-story cannot be «${kind}».`);
    const lines = linesOf(element);
    if (lines.length === 0) throw new Error(`An element with data-story="${kind}" has no text.`);
    return { kind: kind as GoldKind, lines };
  });
  for (const element of marked) element.removeAttribute('data-story');
  return gold;
}

function linesOf(element: Element): string[] {
  const pieces: string[] = [];
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) pieces.push((node.textContent ?? '').replace(/\s+/g, ' '));
    if (!(node instanceof Element) || node.matches('script,style')) return;
    const isOther = node !== element && node.matches('[data-story]');
    const isLine = node.matches(LINE);
    if (isLine) pieces.push('\n');
    if (!isOther) node.childNodes.forEach(walk);
    if (isLine) pieces.push('\n');
  };
  walk(element);
  return pieces
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
