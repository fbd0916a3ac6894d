import { i18n } from '#i18n';
import { Icon } from '../icons/Icon';
import { LibraryLink } from './LibraryLink';

/** The message in an empty library, which explains how articles get there. */
export function EmptyLibrary() {
  return (
    <div class="statement">
      <Icon name="library" />
      <h2>{i18n.t('library.empty')}</h2>
      <p>{i18n.t('library.emptyHint')}</p>
      <p>{i18n.t('shelf.bring')}</p>
      <LibraryLink class="button" data-action="go-to-import" to={{ place: 'import' }}>
        {i18n.t('library.place.import')}
      </LibraryLink>
    </div>
  );
}
