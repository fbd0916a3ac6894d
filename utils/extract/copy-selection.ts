import { clonePage } from './clone-page';

/** What says nothing when it is read, whatever was selected around it. */
const UNREAD = new Set('script style template noscript iframe object embed canvas svg audio video select textarea input head'.split(' '));
/** What bends the DOM under its own children's names; the children stand where it would. */
const SEE_THROUGH = new Set(['form', 'dialog', 'button', 'fieldset', 'body', 'html']);

/**
 * What is selected in a page, as a tree of its own in an inert document: the selected part of every text, within copies of the elements
 * around it, so that half a table is still a table. Several ranges make one tree. What is not shown is left out.
 * `null` where no words are selected. Linear in what lies between the ends of the selection.
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
    // Under our own reader mode nothing of the page is shown.
    this.#isShown = body && isShown(body) ? isShown : () => true;
  }

  copy(range: Range): void {
    const root = rootOf(range.commonAncestorContainer);
    const walker = Document.prototype.createTreeWalker.call(this.doc, root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
      this.#isRead(node) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT,
    );
    const { startContainer, startOffset, endContainer, endOffset } = range;
    // From the range's first node on; `end` is the first node behind it.
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

  /** The copy of an element, with copies of what is around it. */
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

  /** The node itself; where it is inside something that is not read, what follows that. */
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
  // It has no box of its own, but its children have.
  return getComputedStyle(element).display === 'contents';
}

const rootOf = (node: Node): Node => (node instanceof Element ? node : (parentOf(node) ?? node));

/** The first node behind a node and all that is in it. */
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
