import type { BodyNode, Span } from '../../utils/model';

/** What is drawn among an article's words and is none of them. */
const CAPTIONS = 'figcaption, .picture-words';
const NO_WORDS = `button, ${CAPTIONS}`;

/** What is selected on the screen in the document or the shadow root that a node lies in; `null` where nothing is. */
export function selectedRange(within: Node): Range | null {
  const home = within.getRootNode();
  const selection = document.getSelection();
  if (!selection) return null;
  const [found] = home instanceof ShadowRoot ? withinShadow(selection, home) : rangesOf(selection);
  if (!found || found.startContainer.getRootNode() !== home || found.endContainer.getRootNode() !== home) return null;
  const range = document.createRange();
  range.setStart(found.startContainer, found.startOffset);
  range.setEnd(found.endContainer, found.endOffset);
  return range.collapsed ? null : range;
}

/** Whether what is selected are words of a caption, which are none of the article's text. */
export function isInCaption({ startContainer, endContainer }: Range): boolean {
  return [startContainer, endContainer].every((node) => (node instanceof Element ? node : node.parentElement)?.closest(CAPTIONS));
}

/** Browsers older than the standard have another way each: Chromium asks the root, Firefox looks through it. */
function withinShadow(selection: Selection, root: ShadowRoot & { getSelection?: () => Selection | null }): readonly AbstractRange[] {
  if ('getComposedRanges' in selection) return selection.getComposedRanges({ shadowRoots: [root] });
  return rangesOf(root.getSelection?.() ?? selection);
}

const rangesOf = (selection: Selection): readonly AbstractRange[] => (selection.rangeCount > 0 ? [selection.getRangeAt(0)] : []);

/**
 * The stretch of `Article.text` that is selected in a body on the screen; `null` where none of its words is. What is drawn of a block are
 * its leaves, one after the other, so counting the letters before a place leads to its offset.
 */
export function spanOfRange(range: Range, pane: HTMLElement, body: readonly BodyNode[]): Span | null {
  const ends: number[] = [];
  for (const block of pane.querySelectorAll<HTMLElement>('[data-block]')) {
    const node = body[Number(block.dataset.block)];
    if (!node || !range.intersectsNode(block)) continue;
    const letters = lettersIn(range, block);
    if (!letters) continue;
    const leaves = leavesOf(node);
    const [start, last] = [offsetIn(leaves, letters.start), offsetIn(leaves, letters.end - 1)];
    if (start !== null && last !== null) ends.push(start, last + 1);
  }
  return hullOf(ends);
}

/** Which of the letters that are drawn of a block are selected, counted from its first. */
function lettersIn(range: Range, block: HTMLElement): Span | null {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (text) =>
    text.parentElement?.closest(NO_WORDS) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let counted = 0;
  const ends: number[] = [];
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    if (range.intersectsNode(node)) {
      const from = node === range.startContainer ? range.startOffset : 0;
      const to = node === range.endContainer ? range.endOffset : node.length;
      if (from < to) ends.push(counted + from, counted + to);
    }
    counted += node.length;
  }
  return hullOf(ends);
}

/** From the first of some growing numbers to the last. */
function hullOf(ends: readonly number[]): Span | null {
  const [start, end] = [ends[0], ends.at(-1)];
  return start === undefined || end === undefined ? null : { start, end };
}

const leavesOf = (node: BodyNode): readonly Span[] => ('tag' in node ? node.children.flatMap(leavesOf) : [node]);

/** Where in the text the letter of a block is that has so many letters of it before it. */
function offsetIn(leaves: readonly Span[], letters: number): number | null {
  let before = letters;
  for (const { start, end } of leaves) {
    if (before < end - start) return start + before;
    before -= end - start;
  }
  return null;
}
