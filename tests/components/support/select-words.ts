import { all, one } from './show-reading';

/** Selects words in the article as if with a mouse. They get a box inside the view, because jsdom has no layout. */
export function selectWords(words: string): void {
  one('.page').getBoundingClientRect = () => new DOMRect(0, 0, 500, 400);
  Range.prototype.getClientRects = () => [new DOMRect(9, 9, 90, 20)] as unknown as DOMRectList;
  const [block] = all('.body .block').filter(({ textContent }) => textContent?.includes(words));
  if (!block) throw new Error(`The article has no block with the words «${words}».`);
  const at = block.textContent?.indexOf(words) ?? 0;
  const [from, to] = [placeIn(block, at), placeIn(block, at + words.length - 1)];
  getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset + 1);
  document.dispatchEvent(new Event('selectionchange'));
}

function placeIn(block: Element, letter: number): { readonly node: Node; readonly offset: number } {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node.textContent ?? '';
    if (letter < before + length) return { node, offset: letter - before };
    before += length;
  }
  throw new Error(`The block has no letter at the offset ${letter}.`);
}
