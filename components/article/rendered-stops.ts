import type { CastMember } from '../../utils/article/cast';

/** A rendered element that the reader can step to. */
export interface Stop<Id> {
  readonly id: Id;
  readonly element: HTMLElement;
}

/** Returns the rendered quotations among `ids`, in the same order, each with the element that contains its first words. */
export const renderedQuotes = (article: HTMLElement, ids: readonly string[]): Stop<string>[] =>
  drawn(ids, article.querySelectorAll<HTMLElement>('mark.quote'), ({ dataset }) => dataset.quote ?? '');

/**
 * Returns the rendered mentions of a cast member in text order, with their indices in `places` as ids. If the member has no mentions,
 * returns its quotations, with their indices in `quotes` as ids.
 */
export function renderedPlaces(article: HTMLElement, { id, places, quotes }: CastMember): Stop<number>[] {
  if (places.length === 0) {
    const ids = quotes.map((quote) => quote.id);
    return renderedQuotes(article, ids).map((stop) => ({ ...stop, id: ids.indexOf(stop.id) }));
  }
  const names = [...article.querySelectorAll<HTMLElement>('[data-place]')].filter(({ dataset }) => dataset.actor === id);
  return drawn([...places.keys()], names, ({ dataset }) => Number(dataset.place));
}

function drawn<Id>(ids: readonly Id[], elements: Iterable<HTMLElement>, idOf: (element: HTMLElement) => Id): Stop<Id>[] {
  const first = new Map<Id, HTMLElement>();
  for (const element of elements) if (!first.has(idOf(element))) first.set(idOf(element), element);
  return ids.flatMap((id) => {
    const element = first.get(id);
    return element ? [{ id, element }] : [];
  });
}
