import type { Block } from '../blocks/collect-blocks';

/** The maximum length of the text in a small box, and in a box with a telling name, in UTF-16 units. */
const MAX_TEXT = 420;
const MAX_NAMED_TEXT = 900;
/** The maximum number of levels that are climbed from a block to the box around it. */
const MAX_CLIMB = 4;
/** The maximum number of blocks around which a box is looked for. */
const MAX_TRIED = 20;
/** The maximum length of a class or id that is read, in UTF-16 units. */
const MAX_NAME = 400;
const BOXES = new Set(['div', 'section', 'aside', 'header', 'footer']);

/**
 * Returns the other blocks in the small boxes around the blocks to which a rule objects. A box counts only if all its other blocks may belong
 * to it, and if `isLed`, only if it begins with the block to which the rule objects, as under a heading.
 */
export function blocksInBoxes(
  blocks: readonly Block[],
  objects: (block: Block) => boolean,
  mayBelong: (block: Block) => boolean,
  isLed = false,
): ReadonlySet<Block> {
  const found = new Set<Block>();
  const tried = blocks.filter((block) => block.element.localName !== 'li' && objects(block)).slice(0, MAX_TRIED);
  if (tried.length === 0) return found;
  const contents = contentsOf(blocks);
  for (const block of tried) {
    let around = BOXES.has(block.element.localName) ? block.element : block.element.parentElement;
    for (let step = 0; around && step < MAX_CLIMB && BOXES.has(around.localName); step++, around = around.parentElement) {
      const inside = contents.get(around) ?? [];
      const size = inside.reduce((sum, { text }) => sum + text.length, 0);
      if (size > MAX_TEXT || (isLed && inside[0] !== block) || !inside.every((other) => mayBelong(other) || objects(other))) break;
      for (const other of inside) found.add(other);
    }
  }
  return found;
}

/** Returns the blocks in each of the elements near them, in document order. */
function contentsOf(blocks: readonly Block[]): ReadonlyMap<Element, readonly Block[]> {
  const contents = new Map<Element, Block[]>();
  for (const block of blocks) {
    let around: Element | null = block.element;
    for (let step = 0; around && step <= MAX_CLIMB; step++, around = around.parentElement) {
      const others = contents.get(around);
      if (others) others.push(block);
      else contents.set(around, [block]);
    }
  }
  return contents;
}

/**
 * Returns a function that tells whether an element, or one of the two elements around it, is a box with little text whose class or id matches
 * an expression. Each element is read only once.
 */
export function namedBoxReader(names: RegExp): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  const isBox = (element: Element): boolean => {
    let is = known.get(element);
    if (is === undefined) {
      const name = nameOf(element);
      is = name !== '' && names.test(name) && element.textContent.length <= MAX_NAMED_TEXT;
      known.set(element, is);
    }
    return is;
  };
  return (element) => {
    let around: Element | null = element;
    for (let step = 0; around && step <= 2 && around.localName !== 'body'; step++, around = around.parentElement)
      if (isBox(around)) return true;
    return false;
  };
}

const read = new WeakMap<Element, string>();
/** Returns the class and id of an element, or an empty string if there are none or too long ones. Several rules need them. */
function nameOf(element: Element): string {
  let name = read.get(element);
  if (name === undefined) {
    name = element.hasAttributes() ? `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}` : '';
    if (name.length <= 1 || name.length >= MAX_NAME) name = '';
    read.set(element, name);
  }
  return name;
}
