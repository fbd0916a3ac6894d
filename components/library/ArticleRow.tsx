import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { publisherOf } from '../../utils/article/article-address';
import type { AskedList, FoundArticle, MarkChange } from '../../utils/model';
import { printLibraryAddress } from '../../utils/query/library-address';
import { formatDate, formatMoment } from '../../utils/text/format-date';
import { useLocale } from '../frame/locale-context';
import { FoundParts } from './FoundParts';
import { MarkedText } from './MarkedText';
import { RowActions } from './RowActions';

export interface ArticleRowProps {
  readonly found: FoundArticle;
  /** The list that has the article. */
  readonly asked: AskedList;
  /** Whether the link takes focus. Focus moves when the value becomes true. */
  readonly takesFocus: boolean;
  readonly onMark: (id: number, change: MarkChange) => void;
  readonly onRemove: (id: number) => void;
}

/** The row of a saved article, with its title, origin and counts, and with what a search has found in it. */
export function ArticleRow({ found, asked, takesFocus, onMark, onRemove }: ArticleRowProps) {
  const { summary: article } = found;
  const locale = useLocale();
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (takesFocus) link.current?.focus();
  }, [takesFocus]);
  const title = article.title || i18n.t('article.untitled');
  // This is the same number as in the article's header, which counts indirect speech separately.
  const quoted = article.quotes - article.indirect;
  const published = formatDate(article.published, locale);
  const publisher = publisherOf(article);
  return (
    <li class="saved" data-id={article.id} data-state={found.state}>
      <article>
        <p class="saved-site">
          <bdi>{publisher.name}</bdi>
          {publisher.host && (
            <span class="host">
              <bdi>{publisher.host}</bdi>
            </span>
          )}
        </p>
        <h2 lang={article.lang === 'und' ? undefined : article.lang} dir={article.dir}>
          <a ref={link} href={printLibraryAddress({ ...asked, article: article.id })}>
            {article.title ? <MarkedText text={title} hits={found.titleHits} /> : title}
          </a>
        </h2>
        {asked.query.trim() !== '' && <FoundParts found={found} asked={asked} />}
        <ul class="saved-facts">
          {article.byline && (
            <li>
              <bdi>{article.byline}</bdi>
            </li>
          )}
          {published && (
            <li>
              <time dateTime={article.published ?? undefined}>{published}</time>
            </li>
          )}
          {quoted > 0 && <li>{i18n.t('article.quotes', quoted)}</li>}
          {article.indirect > 0 && <li>{i18n.t('article.indirect', article.indirect)}</li>}
          <li>{i18n.t('library.actors', article.actors)}</li>
          {found.isArchived && asked.view !== 'archived' && <li>{i18n.t('library.view.archived')}</li>}
          <li>
            <time dateTime={article.savedAt}>{i18n.t('library.savedOn', [formatMoment(article.savedAt, locale) ?? ''])}</time>
          </li>
        </ul>
      </article>
      <RowActions found={found} title={title} onMark={onMark} onRemove={onRemove} />
    </li>
  );
}
