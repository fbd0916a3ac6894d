import { i18n } from '#i18n';
import { LIBRARY_PLACES, type LibraryPlace } from '../../utils/query/library-address';
import { LibraryLink } from './LibraryLink';

export interface LibraryNavProps {
  /** The page that is open; `null` for the list of articles. */
  readonly current: LibraryPlace | null;
}

/** The pages that are about some articles or links, and are offered where these are. */
const ABOUT_SOME: readonly LibraryPlace[] = ['texts', 'compare', 'sheet'];
const SHOWN = LIBRARY_PLACES.filter((place) => !ABOUT_SOME.includes(place));

/** The links to the pages of the library. */
export function LibraryNav({ current }: LibraryNavProps) {
  return (
    <nav class="library-nav" aria-label={i18n.t('library.title')}>
      {[null, ...SHOWN].map((place) => (
        <LibraryLink
          key={place}
          class="button tool"
          data-place={place ?? 'articles'}
          to={{ place }}
          aria-current={place === current ? 'page' : undefined}
        >
          {i18n.t(`library.place.${place ?? 'articles'}`)}
        </LibraryLink>
      ))}
    </nav>
  );
}
