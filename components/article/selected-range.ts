import type { BodyNode, Span } from '../../utils/model';
import { leavesOf } from '../../utils/text/leaves-of';
import { textWalker } from './text-walker';

/** The CSS selector for captions and picture descriptions, which are not part of `Article.text`. */
const CAPTIONS = 'figcaption, .picture-words';
/** The CSS selector for all elements in a rendered article whose words are not part of `Article.text`. */
const NON_TEXT = `button, .note-label, ${CAPTIONS}`;

/** Returns the selected range, or `null` if nothing is selected. */
export function selectedRange(): Range | null {
  const selection = document.getSelection();
  const found = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  if (!found || found.collapsed) return null;
  return found.cloneRange();
}

/** Returns whether the selected words are in a caption. Captions are not part of `Article.text`. */
export function isInCaption({ startContainer, endContainer }: Range): boolean {
  return [startContainer, endContainer].every((node) => (node instanceof Element ? node : node.parentElement)?.closest(CAPTIONS));
}

/**
 * Returns the span of `Article.text` that a range selects in a rendered body, or `null` if it selects no words. A block is rendered as the
 * sequence of its leaves, which are the text spans in its node tree. Offsets can therefore be found by counting letters.
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

/** Returns the selected span of a block, counted in letters from its first rendered letter, or `null` if nothing in it is selected. */
function lettersIn(range: Range, block: HTMLElement): Span | null {
  const walker = textWalker(block, NON_TEXT);
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

/** Returns the span from the first to the last of the given numbers, which are in ascending order, or `null` if there are none. */
function hullOf(ends: readonly number[]): Span | null {
  const [start, end] = [ends[0], ends.at(-1)];
  return start === undefined || end === undefined ? null : { start, end };
}

/**
 * Finds the letter that follows the first `letters` letters of a block, and returns its offset in the article's text. Returns `null` if the
 * block has no such letter.
 */
function offsetIn(leaves: readonly Span[], letters: number): number | null {
  let before = letters;
  for (const { start, end } of leaves) {
    if (before < end - start) return start + before;
    before -= end - start;
  }
  return null;
}
