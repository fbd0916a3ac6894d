import { i18n } from '#i18n';
import { publisherOf } from '../../utils/article/article-address';
import type { SavedSummary } from '../../utils/model';
import { formatMoment } from '../../utils/text/format-date';
import { useLocale } from '../frame/locale-context';
import { Icon } from '../icons/Icon';
import { LibraryLink } from '../library/LibraryLink';
import { OPENS_PAGE } from './opens-page';

export interface LinkViewProps {
  readonly link: SavedSummary;
}

/** A saved link in place of its article. It says how the article comes here, and opens the page. */
export function LinkView({ link }: LinkViewProps) {
  const locale = useLocale();
  return (
    <div class="statement link-view">
      <Icon name="link" />
      <div>
        <h1 dir="auto">{link.title}</h1>
        <p class="link-facts">
          <bdi>{publisherOf(link).name}</bdi>
          {' · '}
          {i18n.t('library.savedOn', [formatMoment(link.savedAt, locale) ?? ''])}
          {' · '}
          {i18n.t('links.unopened')}
        </p>
      </div>
      <p>{i18n.t('links.explained')}</p>
      <a class="button" data-action="open-page" href={link.url} {...OPENS_PAGE}>
        {i18n.t('links.openPage')}
      </a>
      <LibraryLink class="button" data-action="load-texts" to={{ place: 'texts', ids: [link.id] }}>
        {i18n.t('texts.loadOne')}
      </LibraryLink>
    </div>
  );
}
