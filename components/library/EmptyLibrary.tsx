import { i18n } from '#i18n';
import { Icon } from '../icons/Icon';

/** What to do when nothing is saved yet. */
export function EmptyLibrary() {
  return (
    <div class="statement">
      <Icon name="library" />
      <h2>{i18n.t('library.empty')}</h2>
      <p>{i18n.t('library.emptyHint')}</p>
    </div>
  );
}
