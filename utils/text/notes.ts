import type { Article, BodyElement, BodyNode } from '../model';
import { fragmentOf } from './fragment-of';
import { rangeOf } from './range-of';

/** A place of an article that its own links lead to. */
export interface LinkedPlace {
  readonly id: string;
  readonly element: BodyElement;
}
/** The places of an article by their ids. */
export type LinkedPlaces = ReadonlyMap<string, LinkedPlace>;

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

/** The place of the same article that a link leads to; `undefined` where it leads elsewhere. */
export function placeOfLink(
  href: string,
  { url, canonicalUrl }: Pick<Article, 'url' | 'canonicalUrl'>,
  places: LinkedPlaces,
): LinkedPlace | undefined {
  const id = fragmentOf(href, url) ?? (canonicalUrl ? fragmentOf(href, canonicalUrl) : null);
  return id === null ? undefined : places.get(id);
}

/** UTF-16 units: what stands for a note is a number or a sign, «[12]» or «Note 3» at most. */
const MAX_MARK = 8;
/** UTF-16 units: longer than a note that can be read beside the text. */
const MAX_NOTE = 3_000;
const NOTE_TAGS = new Set(['li', 'p', 'dd', 'dt', 'blockquote', 'td', 'aside']);

/**
 * Whether a link to a place is the mark of a note: few characters, and the place stands behind it and is of the length of a
 * note. A link from a note back to its mark stands behind its place.
 */
export function isNoteMark(link: BodyElement, { element }: LinkedPlace): boolean {
  const mark = rangeOf([link]);
  const note = rangeOf([element]);
  if (!mark || !note || mark.end - mark.start > MAX_MARK || !NOTE_TAGS.has(element.tag)) return false;
  return note.start >= mark.end && note.end - note.start <= MAX_NOTE;
}

/** Whether a link only leads back from a note to its mark: few characters, and its place stands before it. */
export function isBackMark(link: BodyElement, { element }: LinkedPlace): boolean {
  const own = rangeOf([link]);
  const target = rangeOf([element]);
  return own !== null && target !== null && own.end - own.start <= MAX_MARK && target.start <= own.start;
}

/** The content of a note without the signs that lead back to its mark, for where it is read beside the text. */
export function withoutBackMarks(nodes: readonly BodyNode[], placeOf: (href: string) => LinkedPlace | undefined): BodyNode[] {
  return nodes.flatMap((node): BodyNode[] => {
    if (!('tag' in node)) return [node];
    const place = node.href === undefined ? undefined : placeOf(node.href);
    if (place && isBackMark(node, place)) return [];
    return [{ ...node, children: withoutBackMarks(node.children, placeOf) }];
  });
}
