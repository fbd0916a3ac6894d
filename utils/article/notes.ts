import type { Article, BodyElement, BodyNode } from '../model';
import { fragmentOf } from '../text/fragment-of';
import { rangeOf } from '../text/range-of';

/** A place in an article to which links in the same article lead. */
export interface LinkedPlace {
  readonly id: string;
  readonly element: BodyElement;
}
/** The places of an article by their ids. */
export type LinkedPlaces = ReadonlyMap<string, LinkedPlace>;

/**
 * Returns the places that links lead to, among the given nodes and their descendants. If several places have the same id, the first counts.
 */
export function placesOf(nodes: readonly BodyNode[]): LinkedPlaces {
  const places = new Map<string, LinkedPlace>();
  const gather = (some: readonly BodyNode[]): void => {
    for (const node of some) {
      if (!('tag' in node)) continue;
      if (node.id && !places.has(node.id)) places.set(node.id, { id: node.id, element: node });
      gather(node.children);
    }
  };
  gather(nodes);
  return places;
}

/** Returns the place that a link in the same article leads to, or `undefined` if the link leads elsewhere. */
export function placeOfLink(
  href: string,
  { url, canonicalUrl }: Pick<Article, 'url' | 'canonicalUrl'>,
  places: LinkedPlaces,
): LinkedPlace | undefined {
  const id = fragmentOf(href, url) ?? (canonicalUrl ? fragmentOf(href, canonicalUrl) : null);
  return id === null ? undefined : places.get(id);
}

/** The maximum length of a note mark, in UTF-16 units: a number or a sign, at most «[12]» or «Note 3». */
const MAX_MARK = 8;
/** The maximum length, in UTF-16 units, of a note that can be shown beside the text. */
const MAX_NOTE = 3_000;
const NOTE_TAGS = new Set(['li', 'p', 'dd', 'dt', 'blockquote', 'td', 'aside']);

/**
 * Returns whether a link to a place is the mark of a note: the link has few characters, and the place comes after it and has the length of
 * a note. A link from a note back to its mark is not one, because its place comes before it.
 */
export function isNoteMark(link: BodyElement, { element }: LinkedPlace): boolean {
  const mark = rangeOf([link]);
  const note = rangeOf([element]);
  if (!mark || !note || mark.end - mark.start > MAX_MARK || !NOTE_TAGS.has(element.tag)) return false;
  return note.start >= mark.end && note.end - note.start <= MAX_NOTE;
}

/** Returns whether a link only leads back from a note to its mark: it has few characters, and its place comes before it. */
export function isBackMark(link: BodyElement, { element }: LinkedPlace): boolean {
  const own = rangeOf([link]);
  const target = rangeOf([element]);
  return own !== null && target !== null && own.end - own.start <= MAX_MARK && target.start <= own.start;
}

/** Returns the content of a note without the links back to its mark, so that it can be shown beside the text. */
export function withoutBackMarks(nodes: readonly BodyNode[], placeOf: (href: string) => LinkedPlace | undefined): BodyNode[] {
  return nodes.flatMap((node): BodyNode[] => {
    if (!('tag' in node)) return [node];
    const place = node.href === undefined ? undefined : placeOf(node.href);
    if (place && isBackMark(node, place)) return [];
    return [{ ...node, children: withoutBackMarks(node.children, placeOf) }];
  });
}
