import { i18n } from '#i18n';
import type { TextNewsControls } from '../../utils/controls/link-texts';
import { IconButton } from '../frame/IconButton';
import { useLocale } from '../frame/locale-context';
import { LibraryLink } from '../library/LibraryLink';

/** The line above the list of articles that says how far the loading of texts has come, and how it ended, with the way to its page. */
export function TextsNews({ news, dismiss }: TextNewsControls) {
  const locale = useLocale();
  const now = news.value;
  if (!now) return null;
  const [one, other] = now.name === 'done' ? [now.loaded, now.failed] : [now.done, now.total];
  const words = i18n.t(`texts.news.${now.name}`, [one.toLocaleString(locale), other.toLocaleString(locale)]);
  return (
    <div class="library-notice" data-notice={`texts-${now.name}`}>
      <p role={now.name === 'done' ? 'status' : undefined}>
        {words} <LibraryLink to={{ place: 'texts' }}>{i18n.t('texts.news.show')}</LibraryLink>
      </p>
      {now.name === 'done' && <IconButton action="dismiss-texts" icon="close" label={i18n.t('library.dismiss')} onClick={dismiss} />}
    </div>
  );
}
