/** The event that an element in the article receives when the reader is taken to it, before anything is scrolled. */
export const JUMP = 'dramatis-jump';

/** The target of a jump in the article. */
export interface Jump {
  /** Measures the box of the words that the reader is taken to, in CSS pixels of the viewport. Blocks are unfolded before it is called. */
  box(): DOMRect | undefined;
  /** Whether folded blocks at the target must be unfolded. */
  readonly unfolds: boolean;
}

/**
 * Tells all parts of the view that the reader is taken to an element. Folded blocks unfold, so the element can be measured afterwards, and
 * the line focus moves to the words. Call it before scrolling to the element.
 * @param box Measures the box of the words, if they are only a part of the element.
 */
export function announceJump(element: Element, box: Jump['box'] = () => firstBox(element), unfolds = true): void {
  element.dispatchEvent(new CustomEvent<Jump>(JUMP, { bubbles: true, detail: { box, unfolds } }));
}

/** Returns the first box of an element or a range that has a width. An inline element may begin with an empty box at the end of a line. */
export const firstBox = (words: Element | Range): DOMRect | undefined => [...words.getClientRects()].find(({ width }) => width > 1);
