import { selectAll } from './node-access';

/** A selector that matches more elements says too little. */
const MAX_MATCHES = 5;
/** So far up an ancestor is looked for that tells more. */
const MAX_ABOVE = 6;
const MAX_ANCESTORS = 2;
const MAX_NAMES = 8;
/** In characters: shorter paragraphs need not be the article's. */
const PROSE = 80;

/** States, and what scripts hang on to, come and go. */
const PASSING =
  /^(?:is|has|js|no|u|col|row|grid|flex|block|hidden|visible|active|open|closed|loaded|lazy|lazyloaded|first|last|odd|even|clearfix|left|right|center|wrapper|container|inner|outer)$/;
/** Tools that name classes by hashes. */
const MADE = /^(?:css|sc|jsx|svelte|emotion|makestyles|mui)-/;

/**
 * A selector for an element that is likely to mean the same thing on the site's other pages: its tag with names that somebody wrote, and
 * at most two ancestors; none by place, number or hash. It matches a few elements of this page only, and no paragraph of the main column
 * but the element itself. `null` where there is none.
 */
export function findStableSelector(doc: Document, element: Element): string | null {
  const column = mainColumn(doc);
  const isGood = (selector: string): boolean => {
    const matches = selectAll(doc, selector);
    return matches.length <= MAX_MATCHES && matches.every((match) => match === element || !column.some((prose) => match.contains(prose)));
  };
  // An element around it that holds nothing else is as good as the element.
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

/** One ancestor, or two with the outer first. `ancestors` are from the inside out. */
const chains = (ancestors: readonly string[], count: number): readonly string[] =>
  count === 1 ? ancestors : ancestors.flatMap((inner, at) => ancestors.slice(at + 1).map((outer) => `${outer} ${inner}`));

/** The element, and those around it with the same words. */
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

/** Selectors for one element by the names that somebody wrote, the most telling first. */
function simpleSelectors(element: Element): string[] {
  const tag = tagOf(element);
  const id = element.getAttribute('id') ?? '';
  const classes = (element.getAttribute('class') ?? '').split(/\s+/).filter(isWritten).slice(0, MAX_NAMES);
  const ids = isWritten(id) ? [`${tag}#${id}`] : [];
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

/** Whether a class or an id is words that somebody chose: no digits, no hashes, no states. */
function isWritten(name: string): boolean {
  if (!/^[A-Za-z][A-Za-z_-]{2,50}$/.test(name) || MADE.test(name.toLowerCase())) return false;
  const parts = name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_]+/)
    .filter(Boolean);
  if (PASSING.test(parts[0] ?? '') && parts.length <= 2) return false;
  const odd = parts.filter((part) => part.length < 3 || !/[aeiouy]/.test(part) || /[^aeiouy]{5}/.test(part));
  return odd.length * 2 <= parts.length && odd.length < parts.length;
}

/** The long paragraphs of the element that holds the most prose directly. */
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
