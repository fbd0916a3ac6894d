import { countTokens } from './count-tokens';

/** A piece of text between two block boundaries on a page. The rules and the learned filter judge each block separately. */
export interface Block {
  /** The innermost block element that contains the text. */
  readonly element: Element;
  /** Whether the element contains no other block. */
  readonly isWhole: boolean;
  readonly nodes: readonly Text[];
  /** The text, trimmed and with whitespace collapsed. */
  readonly text: string;
  /** The number of words, or of characters in scripts without spaces. `Infinity` if the text is too long for any rule. */
  readonly tokens: number;
  /** The share of the characters that are inside links, from 0 to 1. */
  readonly linkShare: number;
  /** The share of the characters that are in bold or italic type, from 0 to 1. */
  readonly boldShare: number;
  readonly isHeading: boolean;
}

const INLINE = new Set(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark q ruby rb rt rp s samp small span strike strong sub sup time tt u var wbr picture'.split(
    ' ',
  ),
);
/** Returns whether an element is inline, which means that it does not begin a block. */
export const isInline = (element: Element): boolean => INLINE.has(element.localName);

const BOLD = new Set(['b', 'strong', 'i', 'em']);

/** A block whose `isWhole` is not final, because it is known only once the whole tree has been read. */
type OpenBlock = Omit<Block, 'isWhole'> & { isWhole: boolean };

const NEEDS_COLLAPSE = /[\t\n\f\r\v]|\s\s/;

/** A block that is still being read. `linked` and `bold` count the UTF-16 units that are inside links and in bold or italic type. */
interface Draft {
  readonly element: Element;
  readonly nodes: Text[];
  linked: number;
  bold: number;
}

/** Returns the blocks in a tree in document order. Blocks that contain neither letters nor digits are left out. */
export function collectBlocks(root: Element): Block[] {
  const blocks: OpenBlock[] = [];
  const perElement = new Map<Element, number>();
  let draft: Draft | null = null;
  let element = root;
  let links = 0;
  let bolds = 0;
  const flush = () => {
    const block = draft && finish(draft);
    if (block) blocks.push(block);
    if (draft) perElement.set(draft.element, (perElement.get(draft.element) ?? 0) + 1);
    draft = null;
  };
  const enter = (node: Element) => {
    if (node.localName === 'a') links += 1;
    else if (BOLD.has(node.localName)) bolds += 1;
    if (isInline(node)) return;
    flush();
    if (element !== node) perElement.set(element, (perElement.get(element) ?? 0) + 1);
    element = node;
  };
  const leave = (node: Element) => {
    if (node.localName === 'a') links -= 1;
    else if (BOLD.has(node.localName)) bolds -= 1;
    if (isInline(node)) return;
    flush();
    element = blockAround(node, root);
  };
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (;;) {
    const node = walker.currentNode;
    if (node instanceof Text) {
      draft ??= { element, nodes: [], linked: 0, bold: 0 };
      draft.nodes.push(node);
      if (links > 0) draft.linked += node.length;
      if (bolds > 0) draft.bold += node.length;
    } else if (node instanceof Element) {
      enter(node);
      if (walker.firstChild()) continue;
      leave(node);
    }
    while (!walker.nextSibling()) {
      const parent = walker.parentNode();
      if (!parent) {
        flush();
        for (const block of blocks) block.isWhole = (perElement.get(block.element) ?? 0) <= 1;
        return blocks;
      }
      if (parent instanceof Element) leave(parent);
    }
  }
}

function blockAround(node: Element, root: Element): Element {
  let around = node === root ? node : (node.parentElement ?? root);
  while (around !== root && isInline(around)) around = around.parentElement ?? root;
  return around;
}

function finish({ element, nodes, linked, bold }: Draft): OpenBlock | null {
  const raw = nodes.length === 1 ? (nodes[0]?.data ?? '') : nodes.map((node) => node.data).join('');
  const text = (NEEDS_COLLAPSE.test(raw) ? raw.replace(/\s+/g, ' ') : raw).trim();
  const tokens = countTokens(text);
  if (tokens === 0) return null;
  const isHeading = /^h[1-6]$/.test(element.localName);
  const [linkShare, boldShare] = [linked / raw.length, bold / raw.length];
  return { element, isWhole: true, nodes, text, tokens, linkShare, boldShare, isHeading };
}
