import { isNoteMark, placeOfLink, placesOf } from '../../utils/article/notes';
import type { Article, BodyElement } from '../../utils/model';
import type { InnerLink } from './body-context';

/** Returns a function that finds the place in the same article to which a link leads. It returns `null` if there is none. */
export function innerLinksOf(article: Article): (link: BodyElement) => InnerLink | null {
  const places = placesOf(article.body);
  if (places.size === 0) return () => null;
  return (link) => {
    const place = placeOfLink(link.href ?? '', article, places);
    return place ? { id: place.id, isNote: isNoteMark(link, place) } : null;
  };
}
