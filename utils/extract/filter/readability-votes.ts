import type { Block } from '../collect-blocks';

/**
 * Which texts of the page Readability kept. It moves nodes and mostly leaves the texts themselves as they are, so a text of the copy it
 * worked on stands for the one of the page. Where it has to try again it makes the copy anew from its markup: then texts are found by their
 * words, in their order.
 */
export interface VoteCounter {
  /** The share of the characters of each block, 0 to 1, that are in what Readability kept. */
  readonly count: (kept: Element, blocks: readonly Block[]) => Float32Array;
}

/** Remembers the texts of a copy before Readability changes it. `copy` is a faithful copy of `page`. */
export function watchCopy(page: Element, copy: Element): VoteCounter {
  const twins = new Map<Node, Text>();
  const ours = textsIn(page);
  for (const [at, text] of textsIn(copy).entries()) {
    const own = ours[at];
    if (own) twins.set(text, own);
  }
  return {
    count(kept, blocks) {
      const texts = textsIn(kept);
      const known = texts.map((text) => twins.get(text)).filter((text) => text !== undefined);
      const voted = new Set<Text>(known.length * 2 >= texts.length ? known : findInOrder(texts, ours));
      return Float32Array.from(blocks, ({ nodes }) => shareOf(nodes, voted));
    },
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

/** For each text the next one of the page with the same words. */
function findInOrder(texts: readonly Text[], page: readonly Text[]): Text[] {
  const places = new Map<string, { readonly at: number[]; next: number }>();
  for (const [at, { data }] of page.entries()) {
    const words = data.trim();
    if (words === '') continue;
    const known = places.get(words);
    if (known) known.at.push(at);
    else places.set(words, { at: [at], next: 0 });
  }
  const found: Text[] = [];
  let reached = -1;
  for (const { data } of texts) {
    const candidates = places.get(data.trim());
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
/** A text much further on is likelier another one with the same words. */
const MAX_LEAP = 400;

function textsIn(root: Element): Text[] {
  const texts: Text[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  return texts;
}
