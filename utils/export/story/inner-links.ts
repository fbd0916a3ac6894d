import { isBackMark, isNoteMark, placeOfLink, placesOf } from '../../article/notes';
import type { Article, BodyElement, BodyNode } from '../../model';
import { fragmentOf } from '../../text/fragment-of';
import { rangeOf } from '../../text/range-of';
import { sliceOf } from '../../text/span';

/** An article's notes and internal links, for formats whose documents cannot have link targets. */
export interface InnerLinks {
  /** Maps each link that is the mark of a note to the number of that note. */
  readonly markOf: ReadonlyMap<BodyElement, string>;
  /** Maps each element that contains a note to the number of that note. */
  readonly noteOf: ReadonlyMap<BodyElement, string>;
  /** The links from a note back to its mark. */
  readonly backMarks: ReadonlySet<BodyElement>;
  /** Returns whether a link leads to a place in the same article. Such a link would lead nowhere in a file. */
  isInner(link: BodyElement): boolean;
}

/** The tags of elements that can be written as notes after the text. */
const NOTES: ReadonlySet<string> = new Set(['li', 'p']);

/**
 * Finds an article's notes and internal links. Each note gets one number. If its mark on the page is a number that no other note has, the
 * note keeps that number. Otherwise it gets the next free one.
 */
export function innerLinksOf({ body, text, url, canonicalUrl }: Pick<Article, 'body' | 'text' | 'url' | 'canonicalUrl'>): InnerLinks {
  const places = placesOf(body);
  const links = linksIn(body);
  const found = links.flatMap((link) => {
    const place = placeOfLink(link.href ?? '', { url, canonicalUrl }, places);
    return place ? [{ link, place }] : [];
  });
  const marks = found.filter(({ link, place }) => NOTES.has(place.element.tag) && isNoteMark(link, place));
  const noteOf = new Map<BodyElement, string>();
  const taken = new Set<string>();
  const assign = (note: BodyElement, number: string): void => {
    noteOf.set(note, number);
    taken.add(number);
  };
  for (const { link, place } of marks) {
    const number = numberIn(link, text);
    if (number && !noteOf.has(place.element) && !taken.has(number)) assign(place.element, number);
  }
  let next = 1;
  for (const { place } of marks) {
    if (noteOf.has(place.element)) continue;
    while (taken.has(String(next))) next++;
    assign(place.element, String(next));
  }
  const inNotes = new Set([...noteOf.keys()].flatMap(({ children }) => linksIn(children)));
  /**
   * Returns whether a link is a sign that leads back, such as «↩». In a note, numbers and single letters such as «1» and «b» count too.
   */
  const leadsBack = (link: BodyElement): boolean =>
    (inNotes.has(link) ? /^(?:\P{L}+|\p{L})$/u : /^[^\p{L}\p{N}]+$/u).test(wordsIn(link, text));
  return {
    noteOf,
    markOf: new Map(marks.map(({ link, place }) => [link, noteOf.get(place.element) ?? ''])),
    backMarks: new Set(found.flatMap(({ link, place }) => (isBackMark(link, place) && leadsBack(link) ? [link] : []))),
    isInner: ({ href = '' }) => [url, canonicalUrl].some((own) => own !== null && fragmentOf(href, own) !== null),
  };
}

/** Returns the number in the words of a link: «1», «[12]». */
function numberIn(link: BodyElement, text: string): string | null {
  return /^[[(]?([1-9]\d{0,3})[\])]?$/u.exec(wordsIn(link, text))?.[1] ?? null;
}

function wordsIn(link: BodyElement, text: string): string {
  const range = rangeOf([link]);
  return range ? sliceOf(text, range).trim() : '';
}

/** Returns the links among nodes. A link within another one is ignored. */
const linksIn = (nodes: readonly BodyNode[]): BodyElement[] =>
  nodes.flatMap((node) => {
    if (!('tag' in node)) return [];
    return node.tag === 'a' && node.href ? [node] : linksIn(node.children);
  });

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const digits = (number: string): string => number.replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)] ?? digit);

/** Returns a number in superscript digits: «12» becomes «¹²», and «[¹²]» loses its brackets. Other words stay unchanged. */
export const raised = (words: string): string => (/^\d+$/.test(words) ? digits(words) : words.replace(/^[[(]([⁰¹²³⁴⁵⁶⁷⁸⁹]+)[\])]$/u, '$1'));

/**
 * Matches a number before a note: «1. », «[1] », «\[1\] », «¹ ». The number itself may be missing if it was a link that has been removed.
 */
const OWN_NUMBER = /^(?:\\?[[(]?(\d{0,4})\\?[\]).:]{1,3}|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4}))\s/u;

/** Removes a note's own number, or the remains of it, from the beginning of the note. The format itself writes a number there. */
export function withoutNumber(words: string, number: string): string {
  const found = OWN_NUMBER.exec(words);
  if (!found || !['', number, digits(number)].includes(found[1] ?? found[2] ?? '')) return words;
  return words.slice(found[0].length).trimStart();
}
