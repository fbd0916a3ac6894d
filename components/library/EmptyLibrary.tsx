import { i18n } from '#i18n';
import { Icon } from '../icons/Icon';

/** Explains how to save an article, shown while the library is empty. */
export function EmptyLibrary() {
  return (
    <div class="statement">
      <Icon name="library" />
      <h2>{i18n.t('library.empty')}</h2>
      <p>{i18n.t('library.emptyHint')}</p>
    </div>
  );
}
