import { i18n } from '#i18n';

/** The page that brings articles from the files of other programs into the library. */
export function ImportPage() {
  return <p class="place-intro">{i18n.t('import.intro')}</p>;
}
