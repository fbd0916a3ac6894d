import { selectAll } from './node-access';

/** The maximum number of elements on the page that a selector may match. */
const MAX_MATCHES = 5;
/** The maximum number of ancestors that are examined when a selector is built. */
const MAX_ABOVE = 6;
/** The maximum number of ancestors in a selector. */
const MAX_ANCESTORS = 2;
/** The maximum number of an element's classes that are considered for a selector. */
const MAX_NAMES = 8;
/** The minimum length of a paragraph in the main column, in UTF-16 units. Shorter paragraphs are often not part of the article. */
const PROSE = 80;

/**
 * Matches the first word of a class name that is likely to change, because it describes a state (such as «active») or a layout or is a hook
 * for scripts.
 */
const CHANGING =
  /^(?:is|has|js|no|u|col|row|grid|flex|block|hidden|visible|active|open|closed|loaded|lazy|lazyloaded|first|last|odd|even|clearfix|left|right|center|wrapper|container|inner|outer)$/;
/** Matches the prefixes of class names that tools generate from hashes. */
const GENERATED = /^(?:css|sc|jsx|svelte|emotion|makestyles|mui)-/;

/**
 * Returns a selector that is likely to match the same kind of element on other pages of the site, or `null` if there is no good one. It
 * consists of tags, hand-written class names and hand-written ids of the element and up to two ancestors, without positions, numbers or
 * hashes. On this page, it matches only a few elements. None of them, except the given one, contains a long paragraph of the main column.
 */
export function findStableSelector(doc: Document, element: Element): string | null {
  const column = mainColumn(doc);
  const isGood = (selector: string): boolean => {
    const matches = selectAll(doc, selector);
    return matches.length <= MAX_MATCHES && matches.every((match) => match === element || !column.some((prose) => match.contains(prose)));
  };
  // An ancestor that contains nothing else can be selected instead of the element.
  const targets = sameWords(element);
  for (const target of targets) {
    const found = simpleSelectors(target).find(isGood);
    if (found) return found;
  }
  const target = targets[0] ?? element;
  const ancestors = ancestorsOf(target).flatMap((ancestor) => simpleSelectors(ancestor).slice(0, 3));
  const own = [...simpleSelectors(target), tagOf(target)];
  for (let count = 1; count <= MAX_ANCESTORS; count++) {
    for (const above of chains(ancestors, count)) {
      for (const below of own) if (isGood(`${above} ${below}`)) return `${above} ${below}`;
    }
  }
  return null;
}

/**
 * If `count` is 1, returns the ancestors' selectors. If it is 2, returns all combinations of two selectors, with the outer ancestor's
 * selector first. `ancestors` contains the selectors, from the innermost ancestor to the outermost.
 */
const chains = (ancestors: readonly string[], count: number): readonly string[] =>
  count === 1 ? ancestors : ancestors.flatMap((inner, at) => ancestors.slice(at + 1).map((outer) => `${outer} ${inner}`));

/** Returns the element, followed by the ancestors that have the same text. */
function sameWords(element: Element): Element[] {
  const words = element.textContent.replace(/\s+/g, '');
  const found = [element];
  for (const above of ancestorsOf(element)) {
    if (above.textContent.length > element.textContent.length + 2_000 || above.textContent.replace(/\s+/g, '') !== words) break;
    found.push(above);
  }
  return found;
}

function ancestorsOf(element: Element): Element[] {
  const found: Element[] = [];
  for (let above = element.parentElement; above && found.length < MAX_ABOVE; above = above.parentElement) {
    if (above.localName === 'body' || above.localName === 'html') break;
    found.push(above);
  }
  return found;
}

/**
 * Returns selectors that identify an element by class names and ids that a person wrote. Selectors with the longest class names come first.
 */
function simpleSelectors(element: Element): string[] {
  const tag = tagOf(element);
  const id = element.getAttribute('id') ?? '';
  const classes = (element.getAttribute('class') ?? '').split(/\s+/).filter(isDocument).slice(0, MAX_NAMES);
  const ids = isDocument(id) ? [`${tag}#${id}`] : [];
  const pairs =
    classes.length > 1
      ? [
          `${tag}${classes
            .slice(0, 2)
            .map((name) => `.${name}`)
            .join('')}`,
        ]
      : [];
  return [...classes.sort((a, b) => b.length - a.length).map((name) => `${tag}.${name}`), ...ids, ...pairs];
}

const tagOf = (element: Element): string => (/^[a-z][a-z0-9-]{0,40}$/.test(element.localName) ? element.localName : '*');

/**
 * Returns whether a class name or id is suitable for a selector: it consists of ordinary words, without digits, hashes or words that change
 * often, such as «active».
 */
function isDocument(name: string): boolean {
  if (!/^[A-Za-z][A-Za-z_-]{2,50}$/.test(name) || GENERATED.test(name.toLowerCase())) return false;
  const parts = name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_]+/)
    .filter(Boolean);
  if (CHANGING.test(parts[0] ?? '') && parts.length <= 2) return false;
  const odd = parts.filter((part) => part.length < 3 || !/[aeiouy]/.test(part) || /[^aeiouy]{5}/.test(part));
  return odd.length * 2 <= parts.length && odd.length < parts.length;
}

/** Returns the long paragraphs in the main column, which is the element whose direct children contain the most prose. */
function mainColumn(doc: Document): readonly Element[] {
  const columns = new Map<Element, { characters: number; readonly paragraphs: Element[] }>();
  for (const paragraph of selectAll(doc, 'p')) {
    const { length } = paragraph.textContent.trim();
    const parent = paragraph.parentElement;
    if (!parent || length < PROSE) continue;
    const column = columns.get(parent) ?? { characters: 0, paragraphs: [] };
    column.characters += length;
    column.paragraphs.push(paragraph);
    columns.set(parent, column);
  }
  const [most] = [...columns.values()].sort((a, b) => b.characters - a.characters);
  return most?.paragraphs ?? [];
}
