import { i18n } from '#i18n';
import { Icon } from '../icons/Icon';

export interface NothingFoundProps {
  readonly onClear: () => void;
}

/** The message in place of results that a search does not have. It says what to try. */
export function NothingFound({ onClear }: NothingFoundProps) {
  return (
    <div class="statement">
      <Icon name="find" />
      <h2>{i18n.t('library.nothing')}</h2>
      <p>{i18n.t('library.nothingHint')}</p>
      <button type="button" class="button" data-action="clear-search" onClick={onClear}>
        {i18n.t('library.clear')}
      </button>
    </div>
  );
}
