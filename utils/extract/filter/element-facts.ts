import { CLASS_GROUPS, classGroupReader } from './class-groups';

/** Elements whose distance above a block tells what it is. */
export const LANDMARKS = ['article', 'main', 'section', 'header', 'ul', 'ol', 'li', 'table', 'figure', 'blockquote', 'a'] as const;
/** Distances are cut here. */
export const FAR = 9;

export interface ElementFacts {
  readonly depth: number;
  /** Steps up to the nearest element of each landmark's name, 0 for the element itself. */
  readonly landmarks: Uint8Array;
  /** Steps up to the nearest element of each group of class names. */
  readonly groups: Uint8Array;
  readonly isHidden: boolean;
  /** Steps up to an element marked as the article's body. */
  readonly marked: number;
}

const LANDMARK_AT = new Map<string, number>(LANDMARKS.map((name, at) => [name, at]));
const HIDDEN_STYLE = /(?:^|;)\s{0,9}(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i;

/** A reader of what an element and those around it say by their names and attributes; each element is read once. */
export function elementFactsReader(root: Element): (element: Element) => ElementFacts {
  const known = new Map<Element, ElementFacts>();
  const groupsOf = classGroupReader();
  const top: ElementFacts = {
    depth: 0,
    landmarks: new Uint8Array(LANDMARKS.length).fill(FAR),
    groups: new Uint8Array(CLASS_GROUPS.length).fill(FAR),
    isHidden: false,
    marked: FAR,
  };
  const read = (element: Element): ElementFacts => {
    const old = known.get(element);
    if (old) return old;
    const parent = element.parentElement;
    const above = element === root || !parent ? top : read(parent);
    const landmarks = above.landmarks.slice();
    const groups = above.groups.slice();
    for (let at = 0; at < landmarks.length; at++) if ((landmarks[at] ?? FAR) < FAR) landmarks[at] = (landmarks[at] ?? 0) + 1;
    for (let at = 0; at < groups.length; at++) if ((groups[at] ?? FAR) < FAR) groups[at] = (groups[at] ?? 0) + 1;
    const landmark = LANDMARK_AT.get(element.localName);
    if (landmark !== undefined) landmarks[landmark] = 0;
    let isHidden = above.isHidden;
    let marked = Math.min(FAR, above.marked + 1);
    if (element.hasAttributes()) {
      const name = element.getAttribute('class');
      const id = element.getAttribute('id');
      // The names of the page's root and body tell of the page, not of a part of it.
      const bits = element.localName === 'body' || element === root ? 0 : (name ? groupsOf(name) : 0) | (id ? groupsOf(id) : 0);
      for (let at = 0, rest = bits; rest > 0; at++, rest >>>= 1) if (rest & 1) groups[at] = 0;
      const style = element.getAttribute('style');
      if (style !== null && HIDDEN_STYLE.test(style)) isHidden = true;
      if (/articleBody/i.test(element.getAttribute('itemprop') ?? '')) marked = 0;
    }
    const facts = { depth: above.depth + 1, landmarks, groups, isHidden, marked };
    known.set(element, facts);
    return facts;
  };
  return read;
}
