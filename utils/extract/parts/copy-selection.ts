import { clonePage } from '../page/clone-page';

/** Elements whose content is never copied, even if it is selected. */
const UNREAD = new Set('script style template noscript iframe object embed canvas svg audio video select textarea input head'.split(' '));
/**
 * Elements that are replaced by their children. A form, for example, is not copied, because the names of its fields would override its DOM
 * properties.
 */
const SEE_THROUGH = new Set(['form', 'dialog', 'button', 'fieldset', 'body', 'html']);

/**
 * Copies the selected part of a page into a tree in an inert document. Each selected piece of text keeps the elements around it, so half a
 * table is still a table. Several ranges are combined, and invisible elements are left out. Returns the root of the tree, or `null` if no
 * words are selected. Runs in linear time.
 */
export function copySelection(doc: Document): Element | null {
  const selection = Document.prototype.getSelection.call(doc);
  if (!selection || selection.isCollapsed) return null;
  const holder = clonePage(Document.prototype.createElement.call(doc, 'div'), doc);
  const copier = new Copier(holder, doc);
  for (let at = 0; at < selection.rangeCount; at++) copier.copy(selection.getRangeAt(at));
  return copier.hasWords ? holder : null;
}

class Copier {
  hasWords = false;
  readonly #copies = new Map<Node, Element>();
  readonly #inert: Document;
  readonly #isShown: (element: Element) => boolean;

  constructor(
    readonly holder: Element,
    readonly doc: Document,
  ) {
    this.#inert = holder.ownerDocument;
    const body = Document.prototype.querySelector.call(doc, 'body');
    // While the extension's reader mode hides the body, no element of the page is visible, so all of them are treated as visible.
    this.#isShown = body && isShown(body) ? isShown : () => true;
  }

  copy(range: Range): void {
    const root = rootOf(range.commonAncestorContainer);
    const walker = Document.prototype.createTreeWalker.call(this.doc, root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
      this.#isRead(node) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT,
    );
    const { startContainer, startOffset, endContainer, endOffset } = range;
    // `first` is the first node in the range, and `end` is the first node after it.
    const first =
      startContainer instanceof Text ? startContainer : (childAt(startContainer, startOffset) ?? following(startContainer, root));
    const end = this.#outside(
      endContainer instanceof Text ? following(endContainer, root) : (childAt(endContainer, endOffset) ?? following(endContainer, root)),
      root,
    );
    const start = this.#outside(first, root);
    if (!start) return;
    walker.currentNode = start;
    for (let node: Node | null = start; node && node !== end; node = walker.nextNode()) {
      if (node instanceof Text) {
        const from = node === startContainer ? startOffset : 0;
        const to = node === endContainer ? endOffset : node.length;
        this.#addText(node, node.data.slice(from, to));
      } else this.#copyOf(node);
    }
  }

  #addText(text: Text, words: string): void {
    if (words === '') return;
    if (/\S/.test(words)) this.hasWords = true;
    Node.prototype.appendChild.call(this.#copyOf(parentOf(text)), Document.prototype.createTextNode.call(this.#inert, words));
  }

  /** Returns the copy of an element. Creates it and the copies of its ancestors if they do not exist yet. */
  #copyOf(node: Node | null): Element {
    const missing: Element[] = [];
    let around = node;
    let copy: Element | undefined;
    for (; around && !copy; around = parentOf(around)) {
      copy = this.#copies.get(around);
      if (!copy && around instanceof Element && !SEE_THROUGH.has(around.localName)) missing.push(around);
    }
    let into = copy ?? this.holder;
    for (const element of missing.reverse()) {
      const made = Document.prototype.importNode.call(this.#inert, element, false);
      if (!(made instanceof Element)) continue;
      for (const name of ['name', 'id']) made.removeAttribute(name);
      into.appendChild(made);
      this.#copies.set(element, made);
      into = made;
    }
    return into;
  }

  #isRead(node: Node): boolean {
    if (!(node instanceof Element)) return true;
    return !UNREAD.has(node.localName) && (node.localName === 'source' || this.#isShown(node));
  }

  /** Returns the node itself or, if it is inside an element that is not copied, the first node after that element. */
  #outside(node: Node | null, root: Node): Node | null {
    for (let settled = node; ; ) {
      let hiding: Node | null = null;
      for (let around = settled; around && around !== root; around = parentOf(around)) if (!this.#isRead(around)) hiding = around;
      if (!hiding) return settled;
      settled = following(hiding, root);
    }
  }
}

function isShown(element: Element): boolean {
  if (Element.prototype.checkVisibility?.call(element) !== false) return true;
  // An element with `display: contents` has no box of its own, but its children do.
  return getComputedStyle(element).display === 'contents';
}

const rootOf = (node: Node): Node => (node instanceof Element ? node : (parentOf(node) ?? node));

/** Returns the node after a node in document order, skipping its descendants, or `null` if `root` contains no such node. */
function following(node: Node, root: Node): Node | null {
  for (let around: Node | null = node; around && around !== root; around = parentOf(around)) {
    const next = siblingOf(around);
    if (next) return next;
  }
  return null;
}

const getter = (name: 'parentNode' | 'nextSibling' | 'childNodes') => Object.getOwnPropertyDescriptor(Node.prototype, name)?.get;
const parentNode = getter('parentNode');
const nextSibling = getter('nextSibling');
const childNodes = getter('childNodes');
const parentOf = (node: Node): Node | null => parentNode?.call(node) ?? null;
const siblingOf = (node: Node): Node | null => nextSibling?.call(node) ?? null;
const childAt = (node: Node, offset: number): Node | null => childNodes?.call(node)[offset] ?? null;
