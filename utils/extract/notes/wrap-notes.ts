import type { Block } from '../blocks/collect-blocks';
import { createIn } from '../page/node-access';
import type { EditorsNote } from './find-notes';

/** The attribute that marks the boxes of editors' notes until the body has been built. */
export const NOTE_ATTRIBUTE = 'data-dramatis-note';

/** Elements that stand only in a certain parent. A box is put into them, and not around them. */
const BOUND = new Set(['li', 'dt', 'dd', 'td', 'th', 'caption', 'figcaption', 'body']);

/** Puts an `aside` around each note. Call it after `keepBlocks`, which removes the attributes of the page itself. */
export function wrapNotes(notes: readonly EditorsNote[]): void {
  for (const { kind, blocks } of notes) {
    const nodes = blocks.flatMap(nodesOf);
    const [first] = nodes;
    if (!first?.parentNode) continue;
    const box = createIn(first, 'aside');
    box.setAttribute(NOTE_ATTRIBUTE, kind);
    first.parentNode.insertBefore(box, first);
    for (const node of nodes) box.appendChild(node);
  }
}

/** Returns the outermost nodes that contain the text of a block and nothing else. */
function nodesOf({ element, isWhole, nodes }: Block): Node[] {
  if (isWhole && !BOUND.has(element.localName)) return [element];
  const tops = new Set<Node>();
  for (const node of nodes) {
    let top: Node = node;
    while (top.parentNode && top.parentNode !== element) top = top.parentNode;
    if (top.parentNode) tops.add(top);
  }
  return [...tops];
}
