import { i18n } from '#i18n';
import { Icon } from '../icons/Icon';
import { LibraryLink } from './LibraryLink';

export interface EmptyLibraryProps {
  /** The number of deleted articles that can be restored. */
  readonly deleted: number;
  readonly onShowDeleted: () => void;
}

/** The message in an empty library, which explains how articles get there, and leads to the deleted ones if there are any. */
export function EmptyLibrary({ deleted, onShowDeleted }: EmptyLibraryProps) {
  return (
    <div class="statement">
      <Icon name="library" />
      <h2>{i18n.t('library.empty')}</h2>
      <p>{i18n.t('library.emptyHint')}</p>
      <p>{i18n.t('shelf.bring')}</p>
      <LibraryLink class="button" data-action="go-to-import" to={{ place: 'import' }}>
        {i18n.t('library.place.import')}
      </LibraryLink>
      {deleted > 0 && (
        <button type="button" class="button" data-action="show-deleted" onClick={onShowDeleted}>
          {i18n.t('shelf.showDeleted', deleted)}
        </button>
      )}
    </div>
  );
}
