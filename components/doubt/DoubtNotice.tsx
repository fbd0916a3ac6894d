import { i18n } from '#i18n';
import { Icon } from '../icons/Icon';
import { laterParts } from '../reading/use-later-parts';

/** The notice that the extraction doubts its result. Once it is opened, it offers ways to what the page really says. */
export function DoubtNotice() {
  const later = laterParts.value;
  return (
    <li data-notice="doubt">
      <Icon name="info" />
      <details>
        <summary>{i18n.t('doubt.title')}</summary>
        {later && <later.DoubtHelp />}
      </details>
    </li>
  );
}
