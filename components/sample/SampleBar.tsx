import { i18n } from '#i18n';
import { Icon } from '../icons/Icon';

/** The line below the toolbar of the sample article. It says that the article is invented, and leads back to the first steps. */
export function SampleBar() {
  return (
    <p class="sample-bar">
      <span>{i18n.t('sample.note')}</span>
      <a class="button" data-action="first-steps" href="/welcome.html">
        <Icon name="back" />
        {i18n.t('welcome.steps')}
      </a>
    </p>
  );
}
