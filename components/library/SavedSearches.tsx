import { i18n } from '#i18n';
import type { SearchControls } from '../../utils/controls/library';
import { LibraryLink } from './LibraryLink';

export interface SavedSearchesProps {
  /** The query in the search field. */
  readonly query: string;
  readonly controls: SearchControls;
}

/**
 * The searches that the reader keeps, as links, and the button that keeps the present one. Once it is kept, the same button removes it, so
 * the keyboard focus stays in place.
 */
export function SavedSearches({ query, controls }: SavedSearchesProps) {
  const searches = controls.list.value;
  const open = searches.find((search) => search.query === query.trim());
  return (
    <div class="searches">
      {searches.length > 0 && (
        <ul class="tags" aria-label={i18n.t('library.searches')}>
          {searches.map((search) => (
            <li key={search.id}>
              <LibraryLink class="own-tag" to={{ query: search.query }} aria-current={search === open ? 'true' : undefined}>
                <bdi>{search.name}</bdi>
              </LibraryLink>
            </li>
          ))}
        </ul>
      )}
      {query.trim() !== '' && (
        <button
          type="button"
          class="button quiet"
          data-action={open ? 'forget-search' : 'keep-search'}
          onClick={() => void (open ? controls.remove(open.id) : controls.keep(query))}
        >
          {i18n.t(open ? 'library.forgetSearch' : 'library.keepSearch')}
        </button>
      )}
    </div>
  );
}
