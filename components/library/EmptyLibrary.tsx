import { i18n } from '#i18n';
import { Icon } from '../icons/Icon';

/** The message in an empty library, which explains how to save an article. */
export function EmptyLibrary() {
  return (
    <div class="statement">
      <Icon name="library" />
      <h2>{i18n.t('library.empty')}</h2>
      <p>{i18n.t('library.emptyHint')}</p>
    </div>
  );
}
