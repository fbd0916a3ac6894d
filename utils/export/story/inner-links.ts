import { isBackMark, isNoteMark, placeOfLink, placesOf } from '../../article/notes';
import type { Article, BodyElement, BodyNode } from '../../model';
import { fragmentOf } from '../../text/fragment-of';
import { rangeOf } from '../../text/range-of';
import { sliceOf } from '../../text/span';

/** An article's notes and internal links, for formats in which a link cannot lead to a place in the document. */
export interface InnerLinks {
  /** The links from the text to a note, each with the number of that note. */
  readonly markOf: ReadonlyMap<BodyElement, string>;
  /** Maps each element that contains a note to the number of the note. */
  readonly noteOf: ReadonlyMap<BodyElement, string>;
  /** The links that lead from a note back to the place in the text that refers to it. */
  readonly backMarks: ReadonlySet<BodyElement>;
  /** Returns whether a link leads to a place in the same article. In an exported file, such a link would lead nowhere. */
  isInner(link: BodyElement): boolean;
}

/** The tags of elements that can be written as notes after the text. */
const NOTES: ReadonlySet<string> = new Set(['li', 'p']);

/**
 * Finds an article's notes and internal links, and gives each note one number. A note keeps the number that the page gives it, unless an
 * earlier note has the same number. All other notes get the next free number.
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
   * Returns whether the text of a link shows that the link leads from a note back to the article: a symbol such as «↩» or, inside a note,
   * also a number or a single letter, such as «1» or «b».
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

/** Returns the number that forms the text of a link, with or without brackets, or `null` if the text is something else. */
function numberIn(link: BodyElement, text: string): string | null {
  return /^[[(]?([1-9]\d{0,3})[\])]?$/u.exec(wordsIn(link, text))?.[1] ?? null;
}

function wordsIn(link: BodyElement, text: string): string {
  const range = rangeOf([link]);
  return range ? sliceOf(text, range).trim() : '';
}

/** Returns the links in the nodes, except for links inside other links. */
const linksIn = (nodes: readonly BodyNode[]): BodyElement[] =>
  nodes.flatMap((node) => {
    if (!('tag' in node)) return [];
    return node.tag === 'a' && node.href ? [node] : linksIn(node.children);
  });

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const digits = (number: string): string => number.replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)] ?? digit);

/**
 * Returns a number in superscript digits. For example, «12» becomes «¹²». Superscript digits in brackets lose the brackets, and all other
 * words stay unchanged.
 */
export const raised = (words: string): string => (/^\d+$/.test(words) ? digits(words) : words.replace(/^[[(]([⁰¹²³⁴⁵⁶⁷⁸⁹]+)[\])]$/u, '$1'));

/**
 * Matches the number at the beginning of a note, such as «1. », «[1] », «\[1\] » or «¹ ». The digits may be missing if they were a link
 * that has been removed.
 */
const OWN_NUMBER = /^(?:\\?[[(]?(\d{0,4})\\?[\]).:]{1,3}|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4}))\s/u;

/**
 * Removes the number at the beginning of a note, because the export format writes a number there itself. If the digits have already been
 * removed, removes the remaining punctuation.
 */
export function withoutNumber(words: string, number: string): string {
  const found = OWN_NUMBER.exec(words);
  if (!found || !['', number, digits(number)].includes(found[1] ?? found[2] ?? '')) return words;
  return words.slice(found[0].length).trimStart();
}
