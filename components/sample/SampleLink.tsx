import { i18n } from '#i18n';
import { Icon } from '../icons/Icon';

/** The button that opens the sample article. It is a link, so it can also be opened in a new tab. */
export function SampleLink({ isPrimary = false }: { readonly isPrimary?: boolean }) {
  return (
    <a class={isPrimary ? 'button primary' : 'button'} data-action="sample" href="/sample.html">
      <Icon name="reader" />
      {i18n.t('sample.open')}
    </a>
  );
}
