import { HIDDEN_STYLE } from '../hidden-style';
import { CLASS_GROUPS, classGroupReader } from './class-groups';

/** The elements whose distance above a block is one of its features. */
export const LANDMARKS = ['article', 'main', 'section', 'header', 'ul', 'ol', 'li', 'table', 'figure', 'blockquote', 'a'] as const;
/** The maximum distance, in levels. Greater distances count as this one. */
export const FAR = 9;
/** The depth that is recorded if there is no such element. It is so low that the distance to it is at least `FAR`. */
const NOWHERE = -FAR;

/** Facts about an element and its ancestors. Depths are counted from the root, which has depth 1. */
export interface ElementFacts {
  readonly depth: number;
  /** For each landmark the depth of the nearest element with its tag, the element itself included; below 0 if there is none. */
  readonly landmarks: Int16Array;
  /** For each group of class names the depth of the nearest element with such a name; below 0 if there is none. */
  readonly groups: Int16Array;
  /** True if the `style` of the element or of an ancestor hides it. */
  readonly isHidden: boolean;
  /** The depth of the nearest element that is marked as the article's body; below 0 if there is none. */
  readonly marked: number;
}

const LANDMARK_AT = new Map<string, number>(LANDMARKS.map((name, at) => [name, at]));

/**
 * Returns a function that reads the facts about an element from the tags and attributes of the element and its ancestors. The facts about
 * each element are read only once.
 */
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
    // The arrays are shared with the elements above unless there is something to add.
    let { landmarks, groups, isHidden, marked } = above;
    const landmark = LANDMARK_AT.get(element.localName);
    if (landmark !== undefined) {
      landmarks = landmarks.slice();
      landmarks[landmark] = depth;
    }
    if (element.hasAttributes()) {
      const name = element.getAttribute('class');
      const id = element.getAttribute('id');
      // The class names of the root and of the body describe the whole page, not a part of it.
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
