import { HIDDEN_STYLE } from '../page/hidden-style';
import { CLASS_GROUPS, classGroupReader } from './class-groups';

/** The tags of the ancestors whose distance from a block is a feature of the block. */
export const LANDMARKS = ['article', 'main', 'section', 'header', 'ul', 'ol', 'li', 'table', 'figure', 'blockquote', 'a'] as const;
/** The maximum distance between an element and an ancestor, in levels. Any greater distance counts as this one. */
export const FAR = 9;
/**
 * The depth that is recorded for an ancestor that an element does not have. It is so low that the distance to it is always at least `FAR`.
 */
const NOWHERE = -FAR;

/** Facts about an element and its ancestors. Depths are counted from the root, whose depth is 1. */
export interface ElementFacts {
  readonly depth: number;
  /**
   * For each tag in `LANDMARKS`, the depth of the nearest element with this tag, which may be the element itself or an ancestor. Negative
   * if there is none.
   */
  readonly landmarks: Int16Array;
  /**
   * For each group in `CLASS_WORDS`, the depth of the nearest element with a class or id in that group, which may be the element itself.
   * Negative if there is none.
   */
  readonly groups: Int16Array;
  /** True if a `style` attribute hides the element or one of its ancestors. */
  readonly isHidden: boolean;
  /** The depth of the nearest element that is marked as the article's body. Negative if there is none. */
  readonly marked: number;
}

const LANDMARK_AT = new Map<string, number>(LANDMARKS.map((name, at) => [name, at]));

/**
 * Returns a function that collects facts about an element from the tags and attributes of the element and its ancestors. Each element is
 * read only once.
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
    // The arrays are shared with the parent element, and copied only if something is added.
    let { landmarks, groups, isHidden, marked } = above;
    const landmark = LANDMARK_AT.get(element.localName);
    if (landmark !== undefined) {
      landmarks = landmarks.slice();
      landmarks[landmark] = depth;
    }
    if (element.hasAttributes()) {
      const name = element.getAttribute('class');
      const id = element.getAttribute('id');
      // Classes and ids on the root and on the body describe the whole page rather than a part of it, so they are ignored.
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
