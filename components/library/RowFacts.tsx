import { i18n } from '#i18n';
import { isLink } from '../../utils/article/is-link';
import type { FoundArticle, LibraryView } from '../../utils/model';
import { formatDate, formatMoment } from '../../utils/text/format-date';
import { quoteCountWords } from '../article/quote-count-words';
import { percent } from './percent';

export interface RowFactsProps {
  readonly found: FoundArticle;
  /** The view that shows the row. It does not repeat what all of its articles have in common. */
  readonly view: LibraryView;
  readonly locale: string;
}

/** The facts about an article: author, dates, numbers of quotations and actors, and how much of it has been read. */
export function RowFacts({ found, view, locale }: RowFactsProps) {
  const { summary: article, progress } = found;
  const published = formatDate(article.published, locale);
  return (
    <ul class="saved-facts">
      {isLink(article) && <li class="unopened">{i18n.t('links.unopened')}</li>}
      {found.isStarted && progress !== null && (
        <li class="row-progress">
          <meter min={0} max={1} value={progress} aria-hidden="true" />
          {i18n.t('shelf.progress', [percent(progress, locale)])}
        </li>
      )}
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
      {quoteCountWords(article.quotes - article.indirect, article.indirect).map((words) => (
        <li key={words}>{words}</li>
      ))}
      {!isLink(article) && <li>{i18n.t('library.actors', article.actors)}</li>}
      {found.isArchived && view !== 'archived' && <li>{i18n.t('library.view.archived')}</li>}
      <li>
        <time dateTime={article.savedAt}>{i18n.t('library.savedOn', [formatMoment(article.savedAt, locale) ?? ''])}</time>
      </li>
    </ul>
  );
}
