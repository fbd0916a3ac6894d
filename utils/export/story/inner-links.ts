import type { Article, BodyElement, BodyNode } from '../../model';
import { fragmentOf } from '../../text/fragment-of';
import { isBackMark, isNoteMark, placeOfLink, placesOf } from '../../text/notes';
import { rangeOf } from '../../text/range-of';
import { sliceOf } from '../../text/span';

/** The notes of an article and the links within it, for formats that know no places in a document. */
export interface InnerLinks {
  /** The number of the note that a link is the mark of. */
  readonly markOf: ReadonlyMap<BodyElement, string>;
  /** The number of the note that an element is. */
  readonly noteOf: ReadonlyMap<BodyElement, string>;
  /** Links back from a note to its mark. */
  readonly backMarks: ReadonlySet<BodyElement>;
  /** Whether a link leads to a place of the article: in a file it leads nowhere. */
  isInner(link: BodyElement): boolean;
}

/** What can be written as a note below the words. */
const NOTES: ReadonlySet<string> = new Set(['li', 'p']);

/** Each note has one number: the page's own where it is one and no other note has it, else the next that is free. */
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
  const give = (note: BodyElement, number: string): void => {
    noteOf.set(note, number);
    taken.add(number);
  };
  for (const { link, place } of marks) {
    const number = numberIn(link, text);
    if (number && !noteOf.has(place.element) && !taken.has(number)) give(place.element, number);
  }
  let next = 1;
  for (const { place } of marks) {
    if (noteOf.has(place.element)) continue;
    while (taken.has(String(next))) next++;
    give(place.element, String(next));
  }
  const inNotes = new Set([...noteOf.keys()].flatMap(({ children }) => linksIn(children)));
  /** «↩»; within a note «1» and «b», too. */
  const leadsBack = (link: BodyElement): boolean =>
    (inNotes.has(link) ? /^(?:\P{L}+|\p{L})$/u : /^[^\p{L}\p{N}]+$/u).test(wordsIn(link, text));
  return {
    noteOf,
    markOf: new Map(marks.map(({ link, place }) => [link, noteOf.get(place.element) ?? ''])),
    backMarks: new Set(found.flatMap(({ link, place }) => (isBackMark(link, place) && leadsBack(link) ? [link] : []))),
    isInner: ({ href = '' }) => [url, canonicalUrl].some((own) => own !== null && fragmentOf(href, own) !== null),
  };
}

/** «1», «[12]». */
function numberIn(link: BodyElement, text: string): string | null {
  return /^[[(]?([1-9]\d{0,3})[\])]?$/u.exec(wordsIn(link, text))?.[1] ?? null;
}

function wordsIn(link: BodyElement, text: string): string {
  const range = rangeOf([link]);
  return range ? sliceOf(text, range).trim() : '';
}

/** A link in another is none. */
const linksIn = (nodes: readonly BodyNode[]): BodyElement[] =>
  nodes.flatMap((node) => {
    if (!('tag' in node)) return [];
    return node.tag === 'a' && node.href ? [node] : linksIn(node.children);
  });

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const digits = (number: string): string => number.replace(/\d/g, (digit) => RAISED[Number(digit)] ?? digit);

/** A number as it stands above the line: «12» is «¹²», as is «[¹²]». Other words stay. */
export const raised = (words: string): string => (/^\d+$/.test(words) ? digits(words) : words.replace(/^[[(]([⁰¹²³⁴⁵⁶⁷⁸⁹]+)[\])]$/u, '$1'));

/** «1. », «[1] », «\[1\] », «¹ »; the number may be gone with the link that it was. */
const OWN_NUMBER = /^(?:\\?[[(]?(\d{0,4})\\?[\]).:]{1,3}|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4}))\s/u;

/** The words of a note without its own number, or what is left of it, before them: another stands there. */
export function withoutNumber(words: string, number: string): string {
  const found = OWN_NUMBER.exec(words);
  if (!found || !['', number, digits(number)].includes(found[1] ?? found[2] ?? '')) return words;
  return words.slice(found[0].length).trimStart();
}
