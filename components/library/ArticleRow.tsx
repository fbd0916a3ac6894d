import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { publisherOf } from '../../utils/article/article-address';
import type { FoundArticle } from '../../utils/model';
import { printLibraryAddress } from '../../utils/query/library-address';
import { formatDate, formatMoment } from '../../utils/text/format-date';
import { useLocale } from '../frame/locale-context';
import { FoundParts } from './FoundParts';
import { MarkedText } from './MarkedText';

export interface ArticleRowProps {
  readonly found: FoundArticle;
  /** The query that has found the article; empty if there is none. */
  readonly query: string;
  /** Whether the link takes focus. Focus moves when the value becomes true. */
  readonly takesFocus: boolean;
  readonly onRemove: (id: number) => void;
}

/** The row of a saved article, with its title, origin and counts, and with what a search has found in it. */
export function ArticleRow({ found, query, takesFocus, onRemove }: ArticleRowProps) {
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
    <li class="saved" data-id={article.id}>
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
          <a ref={link} href={printLibraryAddress({ article: article.id, query })}>
            {article.title ? <MarkedText text={title} hits={found.titleHits} /> : title}
          </a>
        </h2>
        {query && <FoundParts found={found} query={query} />}
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
          <li>
            <time dateTime={article.savedAt}>{i18n.t('library.savedOn', [formatMoment(article.savedAt, locale) ?? ''])}</time>
          </li>
        </ul>
      </article>
      <button
        type="button"
        class="button quiet"
        data-action="remove"
        aria-label={i18n.t('library.removeOne', [title])}
        onClick={() => onRemove(article.id)}
      >
        {i18n.t('library.remove')}
      </button>
    </li>
  );
}
