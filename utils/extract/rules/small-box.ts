import type { Block } from '../collect-blocks';

/** The maximum length of the text in a small box, in UTF-16 units. */
const MAX_TEXT = 420;
/** The maximum number of levels that are climbed from a block to the box around it. */
const MAX_CLIMB = 4;
const BOXES = new Set(['div', 'section', 'aside', 'header', 'footer']);

/**
 * Returns the boxes around an element that have only a few lines of text, from the largest to the smallest. The element itself may be one of
 * them.
 */
export function smallBoxesOf(element: Element): Element[] {
  const boxes: Element[] = [];
  let around: Element | null = element;
  for (let step = 0; around && step <= MAX_CLIMB; step++, around = around.parentElement) {
    if (around !== element && !BOXES.has(around.localName)) break;
    if (around.textContent.length > MAX_TEXT) break;
    if (BOXES.has(around.localName)) boxes.unshift(around);
  }
  return boxes;
}

/** The maximum number of boxes that are looked for. */
const MAX_BOXES = 20;

/**
 * Returns the largest small boxes around the blocks to which a rule objects, provided that every other block in the box may belong to it too.
 * `isLed` says that only a box counts whose first block is such a block, as under a heading.
 */
export function boxesAround(
  blocks: readonly Block[],
  objects: (block: Block) => boolean,
  mayBelong: (block: Block) => boolean,
  isLed = false,
): ReadonlySet<Element> {
  const boxes = new Set<Element>();
  for (const block of blocks) {
    if (boxes.size >= MAX_BOXES) break;
    if (block.element.localName === 'li' || !objects(block)) continue;
    const isFree = (box: Element): boolean =>
      blocks.every((other) => mayBelong(other) || !box.contains(other.element) || objects(other)) &&
      (!isLed || blocks.find(({ element }) => box.contains(element)) === block);
    const box = smallBoxesOf(block.element).find((around) => around !== block.element && isFree(around));
    if (box) boxes.add(box);
  }
  return boxes;
}

/** Returns whether an element is a box or is inside one of the boxes. */
export function isInAny(boxes: ReadonlySet<Element>, element: Element): boolean {
  if (boxes.size === 0) return false;
  let around: Element | null = element;
  for (let step = 0; around && step <= MAX_CLIMB; step++, around = around.parentElement) if (boxes.has(around)) return true;
  return false;
}

/** Returns whether the class or id of an element, or of one of the two elements around it, matches an expression. */
export function isNamed(element: Element, names: RegExp): boolean {
  let around: Element | null = element;
  for (let step = 0; around && step <= 2 && around.localName !== 'body'; step++, around = around.parentElement) {
    const name = `${around.getAttribute('class') ?? ''} ${around.getAttribute('id') ?? ''}`;
    if (name.length > 1 && name.length < 400 && names.test(name)) return true;
  }
  return false;
}
