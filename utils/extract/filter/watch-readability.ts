import type { Block } from '../blocks/collect-blocks';
import { selectAll } from '../page/node-access';

/**
 * The parts of the page that Readability kept. Readability works on a copy of the page, but most texts and pictures of the copy correspond
 * to nodes in the page. If Readability has to try again, it rebuilds the copy from markup. Texts are then matched by their words and
 * pictures by their addresses, in document order.
 */
export interface Votes {
  /** The share of each block's characters that was kept, from 0 to 1. */
  readonly shares: Float32Array;
  /** The pictures on the page that were kept. */
  readonly pictures: ReadonlySet<Element>;
}

/**
 * Records the nodes of `copy`, which must be a faithful copy of `page`, before Readability changes it. The returned function takes the
 * content that Readability kept and finds the corresponding parts of the page.
 */
export function watchReadability(page: Element, copy: Element): (kept: Element, blocks: readonly Block[]) => Votes {
  const texts = pair(textsIn(page), textsIn(copy), ({ data }) => data.trim());
  const pictures = pair(selectAll(page, 'img'), selectAll(copy, 'img'), (img) => img.getAttribute('src') ?? '');
  return (kept, blocks) => {
    const voted = texts(textsIn(kept));
    return { shares: Float32Array.from(blocks, ({ nodes }) => shareOf(nodes, voted)), pictures: pictures(selectAll(kept, 'img')) };
  };
}

/** Returns a function that maps nodes in a copy to the corresponding nodes in the page. */
function pair<Kind extends Node>(ours: readonly Kind[], copies: readonly Kind[], nameOf: (node: Kind) => string) {
  const twins = new Map<Kind, Kind>();
  for (const [at, copy] of copies.entries()) {
    const own = ours[at];
    if (own) twins.set(copy, own);
  }
  return (kept: readonly Kind[]): ReadonlySet<Kind> => {
    const known = kept.map((node) => twins.get(node)).filter((node) => node !== undefined);
    return new Set(known.length * 2 >= kept.length ? known : findInOrder(kept, ours, nameOf));
  };
}

function shareOf(nodes: readonly Text[], voted: ReadonlySet<Text>): number {
  let all = 0;
  let kept = 0;
  for (const node of nodes) {
    const { length } = node.data.trim();
    all += length;
    if (voted.has(node)) kept += length;
  }
  return all > 0 ? kept / all : 0;
}

/**
 * Finds a counterpart in the page for each kept node: the next node after the previous counterpart that has the same name (see `nameOf`).
 * If no such node follows, the counterpart is the first node in the page with that name.
 */
function findInOrder<Kind extends Node>(kept: readonly Kind[], page: readonly Kind[], nameOf: (node: Kind) => string): Kind[] {
  const places = new Map<string, { readonly at: number[]; next: number }>();
  for (const [at, node] of page.entries()) {
    const words = nameOf(node);
    if (words === '') continue;
    const known = places.get(words);
    if (known) known.at.push(at);
    else places.set(words, { at: [at], next: 0 });
  }
  const found: Kind[] = [];
  let reached = -1;
  for (const node of kept) {
    const candidates = places.get(nameOf(node));
    if (!candidates) continue;
    while ((candidates.at[candidates.next] ?? Number.POSITIVE_INFINITY) <= reached) candidates.next += 1;
    const at = candidates.at[candidates.next];
    const text = page[at ?? candidates.at[0] ?? -1];
    if (!text) continue;
    if (at !== undefined && at - reached < MAX_LEAP) reached = at;
    found.push(text);
  }
  return found;
}
/**
 * The maximum number of nodes by which one match may advance the search. A match further on is probably a different node with the same
 * words.
 */
const MAX_LEAP = 400;

function textsIn(root: Element): Text[] {
  const texts: Text[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) texts.push(text as Text);
  return texts;
}
