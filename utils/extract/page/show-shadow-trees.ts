import type { Failure } from '../../model';
import { guardTree, PAGE_LIMITS } from './guard-page';
import { moveChildren, ownerOf, removeElement, selectAll, unwrapElement } from './node-access';

/** Elements of the page and their copies, in the same order. */
interface Pairs {
  readonly sources: readonly Element[];
  readonly copies: readonly Element[];
}

/**
 * Copies the content of a page's open shadow roots, with their slots filled, into a copy of the page, because `importNode` does not copy
 * shadow roots. Also opens declarative shadow roots (`<template shadowrootmode="open">`) in a document that was only parsed. Returns
 * `pageTooManyElements` or `pageTooDeep` if the result exceeds the limits, and `null` otherwise.
 */
export function showShadowTrees(page: Element, copy: Element): Failure | null {
  const isHosting = holdsHost(page);
  const templates = selectAll(copy, TEMPLATE);
  if (!isHosting && templates.length === 0) return null;
  const sources = selectAll(page, '*');
  let elements = sources.length;
  const open = (host: Element, content: ParentNode & Node): Pairs => {
    const inside = all(content);
    elements += inside.length;
    if (elements > PAGE_LIMITS.elements) return { sources: [], copies: [] };
    const fragment = importChildren(content, ownerOf(copy));
    // The copies are listed before the slots are filled. Afterwards, the shadow tree and its copy no longer have the same structure.
    const copies = all(fragment);
    fillSlots(host, fragment);
    return { sources: inside, copies };
  };
  const trees: Pairs[] = isHosting ? [{ sources, copies: selectAll(copy, '*') }] : [];
  for (const tree of trees)
    for (const [at, source] of tree.sources.entries()) {
      const root = shadowRootOf(source);
      const host = tree.copies[at];
      if (root && host) trees.push(open(host, root));
      if (elements > PAGE_LIMITS.elements) return tooMany(elements);
    }
  for (const template of templates) {
    const host = template.parentElement;
    if (!(template instanceof HTMLTemplateElement) || !host) continue;
    removeElement(template);
    templates.push(...open(host, template.content).copies.filter((inner) => inner.matches(TEMPLATE)));
    if (elements > PAGE_LIMITS.elements) return tooMany(elements);
  }
  for (const slot of selectAll(copy, 'slot')) unwrapElement(slot);
  return guardTree(ownerOf(copy), copy);
}

const TEMPLATE = 'template[shadowrootmode="open"]';
const tooMany = (elements: number): Failure => ({ code: 'pageTooManyElements', detail: String(elements) });
const all = (root: ParentNode): Element[] => [...root.querySelectorAll('*')];

const shadowRoot = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot')?.get;
/** Returns an element's open shadow root, or `null` if it has none. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const root: unknown = shadowRoot?.call(element);
  return root instanceof ShadowRoot ? root : null;
}

/**
 * Returns whether a page has an open shadow root. Most pages have none, in which case every element is visited. The function walks the
 * tree, because building a list of all elements would take four times as long.
 */
function holdsHost(page: Element): boolean {
  const walker = Document.prototype.createTreeWalker.call(ownerOf(page), page, NodeFilter.SHOW_ELEMENT);
  while (walker.nextNode()) if (walker.currentNode instanceof Element && shadowRootOf(walker.currentNode)) return true;
  return false;
}

function importChildren(content: Node, doc: Document): DocumentFragment {
  const fragment = doc.createDocumentFragment();
  for (const child of [...content.childNodes]) fragment.appendChild(doc.importNode(child, true));
  return fragment;
}

/**
 * Replaces a host's children with its shadow tree, and moves each child into the slot that it belongs to. Children without a slot are
 * dropped.
 */
function fillSlots(host: Element, fragment: DocumentFragment): void {
  const bySlot = new Map<string, Node[]>();
  for (const child of [...host.childNodes]) {
    const name = child instanceof Element ? (child.getAttribute('slot') ?? '') : '';
    if (child instanceof Element || child instanceof Text) add(bySlot, name, child);
  }
  for (const slot of fragment.querySelectorAll('slot')) {
    const name = slot.getAttribute('name') ?? '';
    const assigned = bySlot.get(name);
    if (!assigned) continue; // The slot keeps its default content.
    bySlot.delete(name);
    slot.textContent = '';
    for (const node of assigned) slot.appendChild(node);
  }
  Element.prototype.replaceChildren.call(host);
  moveChildren(fragment, host);
}

function add(bySlot: Map<string, Node[]>, name: string, child: Node): void {
  const nodes = bySlot.get(name);
  if (nodes) nodes.push(child);
  else bySlot.set(name, [child]);
}
