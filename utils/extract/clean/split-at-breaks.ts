import { isInline } from '../blocks/collect-blocks';
import { createIn, ownerOf, removeElement, selectAll } from '../page/node-access';

/**
 * The maximum number of nested inline elements to split around a chain of `<br>` elements. A chain that is nested more deeply is left
 * unchanged.
 */
const MAX_DEPTH = 4;
/**
 * The maximum number of inline elements on a page that are copied. Splitting a paragraph at a chain of `<br>` elements may copy every
 * inline element around the chain.
 */
const MAX_COPIES = 8_000;
/** The elements in which several breaks in a row do not separate paragraphs. */
const WHOLE = new Set([
  'pre',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'dt',
  'summary',
  'figcaption',
  'caption',
  'code',
  'th',
  'ul',
  'ol',
  'dl',
  'table',
  'tr',
]);

/**
 * Turns the lines between chains of two or more `<br>` elements into paragraphs. Such chains are found on pages without `<p>` elements and
 * between stanzas. Inline elements that extend across a chain are split, and single breaks stay. Takes linear time: chains are processed
 * from last to first, so a node moves at most once for each inline element around it, and a chain within more than four inline elements is
 * left unchanged.
 */
export function splitAtBreaks(clone: Element): void {
  const holders = new Set<Element>();
  const chains = chainsIn(clone);
  const maxDepth = Math.min(MAX_DEPTH, Math.floor(MAX_COPIES / chains.length));
  for (const chain of chains.reverse()) {
    const holder = liftChain(chain, maxDepth);
    if (holder) holders.add(holder);
  }
  for (const holder of holders) wrapLines(holder);
}

/** Returns the chains of line breaks on a page. A chain consists of two or more `<br>` elements and the whitespace between them. */
function chainsIn(clone: Element): ChildNode[][] {
  const chains: ChildNode[][] = [];
  const seen = new Set<Node>();
  for (const first of selectAll(clone, 'br')) {
    if (seen.has(first)) continue;
    const chain: ChildNode[] = [first];
    for (let next = first.nextSibling; next && (isBreak(next) || isBlank(next)); next = next.nextSibling) chain.push(next);
    for (const node of chain) seen.add(node);
    if (chain.filter(isBreak).length > 1) chains.push(chain);
  }
  return chains;
}

const isBreak = (node: Node): boolean => node instanceof Element && node.localName === 'br';
const isBlank = (node: Node): boolean => (node instanceof Text && !/\S/.test(node.data)) || node instanceof Comment;

/**
 * Replaces a chain of line breaks with a single one, moves it out of any inline elements into the block element around them, and gives it
 * the attribute `data-chain`. Returns the block element, or `null` if the chain is left unchanged.
 */
function liftChain(chain: readonly ChildNode[], maxDepth: number): Element | null {
  const [first, ...rest] = chain;
  if (!(first instanceof Element) || !first.parentElement) return null;
  const wrappers: Element[] = [];
  let block: Element = first.parentElement;
  while (isInline(block) && block.parentElement) {
    wrappers.push(block);
    block = block.parentElement;
  }
  if (wrappers.length > maxDepth || WHOLE.has(block.localName) || wrappers.some(({ localName }) => WHOLE.has(localName))) return null;
  // A comment marks the place of an element that was left out.
  for (const node of rest) {
    if (node instanceof Comment) first.before(node);
    else node.remove();
  }
  for (const wrapper of wrappers) {
    const tail = wrapper.cloneNode(false);
    for (let node = first.nextSibling; node; node = first.nextSibling) tail.appendChild(node);
    wrapper.after(first, tail);
  }
  first.setAttribute('data-chain', '');
  return block;
}

/**
 * Turns each line in `holder` into a paragraph. A line ends at a block element or at a `br` with the attribute `data-chain`. If `holder` is
 * a `p`, it is split into several.
 */
function wrapLines(holder: Element): void {
  const isParagraph = holder.localName === 'p';
  const into = ownerOf(holder).createDocumentFragment();
  let line: ChildNode[] = [];
  const flush = (): void => {
    if (line.some((node) => !isBlank(node) && !isBreak(node))) {
      const paragraph = isParagraph ? holder.cloneNode(false) : createIn(holder, 'p');
      for (const node of line) paragraph.appendChild(node);
      into.append(paragraph);
    } else
      for (const node of line) {
        if (node instanceof Comment) into.append(node);
        else node.remove();
      }
    line = [];
  };
  for (const node of [...holder.childNodes]) {
    if (node instanceof Element && node.hasAttribute('data-chain')) {
      flush();
      node.remove();
    } else if (node instanceof Element && !isInline(node)) {
      flush();
      into.append(node);
    } else line.push(node);
  }
  flush();
  if (isParagraph) holder.replaceWith(into);
  else holder.append(into);
  if (isParagraph && holder.parentNode) removeElement(holder);
}
