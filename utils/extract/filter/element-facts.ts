import { CLASS_GROUPS, classGroupReader } from './class-groups';

/** Elements whose distance above a block tells what it is. */
export const LANDMARKS = ['article', 'main', 'section', 'header', 'ul', 'ol', 'li', 'table', 'figure', 'blockquote', 'a'] as const;
/** Steps up are cut here. */
export const FAR = 9;
const NOWHERE = -FAR;

export interface ElementFacts {
  readonly depth: number;
  /** The depth of the nearest element of each landmark's name, from the element itself up; below 0 where there is none. */
  readonly landmarks: Int16Array;
  /** The depth of the nearest element of each group of class names. */
  readonly groups: Int16Array;
  readonly isHidden: boolean;
  /** The depth of the nearest element marked as the article's body. */
  readonly marked: number;
}

const LANDMARK_AT = new Map<string, number>(LANDMARKS.map((name, at) => [name, at]));
/** A `style` that takes an element out of sight. */
export const HIDDEN_STYLE = /(?:^|;)\s{0,9}(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i;

/** A reader of what an element and those around it say by their names and attributes; each element is read once. */
export function elementFactsReader(root: Element): (element: Element) => ElementFacts {
  const known = new Map<Element, ElementFacts>();
  const groupsOf = classGroupReader();
  const top: ElementFacts = {
    depth: 0,
    landmarks: new Int16Array(LANDMARKS.length).fill(NOWHERE),
    groups: new Int16Array(CLASS_GROUPS.length).fill(NOWHERE),
    isHidden: false,
    marked: NOWHERE,
  };
  const read = (element: Element): ElementFacts => {
    const old = known.get(element);
    if (old) return old;
    const parent = element.parentElement;
    const above = element === root || !parent ? top : read(parent);
    const depth = above.depth + 1;
    // Shared with the elements above unless there is something to add.
    let { landmarks, groups, isHidden, marked } = above;
    const landmark = LANDMARK_AT.get(element.localName);
    if (landmark !== undefined) {
      landmarks = landmarks.slice();
      landmarks[landmark] = depth;
    }
    if (element.hasAttributes()) {
      const name = element.getAttribute('class');
      const id = element.getAttribute('id');
      // The names of the page's root and body tell of the page, not of a part of it.
      const bits = element.localName === 'body' || element === root ? 0 : (name ? groupsOf(name) : 0) | (id ? groupsOf(id) : 0);
      if (bits !== 0) groups = groups.slice();
      for (let at = 0, rest = bits; rest > 0; at++, rest >>>= 1) if (rest & 1) groups[at] = depth;
      const style = element.getAttribute('style');
      if (style !== null && HIDDEN_STYLE.test(style)) isHidden = true;
      if (/articleBody/i.test(element.getAttribute('itemprop') ?? '')) marked = depth;
    }
    const facts = { depth, landmarks, groups, isHidden, marked };
    known.set(element, facts);
    return facts;
  };
  return read;
}
