import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { publisherOf } from '../../utils/article/article-address';
import { isLink } from '../../utils/article/is-link';
import type { LibraryControls } from '../../utils/controls/library';
import type { AskedList, FoundArticle } from '../../utils/model';
import { printLibraryAddress } from '../../utils/query/library-address';
import { formatDate, formatMoment } from '../../utils/text/format-date';
import { quoteCountWords } from '../article/quote-count-words';
import { useLocale } from '../frame/locale-context';
import { FoundParts } from './FoundParts';
import { MarkedText } from './MarkedText';
import { NoteField } from './NoteField';
import { RowActions } from './RowActions';
import { ShelfFacts } from './ShelfFacts';
import { TagField } from './TagField';

export interface ArticleRowProps {
  readonly found: FoundArticle;
  /** The list that has the article. */
  readonly asked: AskedList;
  /** Whether the link takes focus. Focus moves when the value becomes true. */
  readonly takesFocus: boolean;
  /** The names of all the reader's tags. */
  readonly knownTags: readonly string[];
  readonly controls: Pick<LibraryControls, 'mark' | 'remove' | 'tag' | 'keepNote'>;
}

/** The row of a saved article, with its title, origin and counts, and with what a search has found in it. */
export function ArticleRow({ found, asked, takesFocus, knownTags, controls }: ArticleRowProps) {
  const { summary: article } = found;
  const locale = useLocale();
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (takesFocus) link.current?.focus();
  }, [takesFocus]);
  const [isOpen, setOpen] = useState(false);
  const title = article.title || i18n.t('article.untitled');
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
          {quoteCountWords(article.quotes - article.indirect, article.indirect).map((words) => (
            <li key={words}>{words}</li>
          ))}
          {!isLink(article) && <li>{i18n.t('library.actors', article.actors)}</li>}
          {found.isArchived && asked.view !== 'archived' && <li>{i18n.t('library.view.archived')}</li>}
          <li>
            <time dateTime={article.savedAt}>{i18n.t('library.savedOn', [formatMoment(article.savedAt, locale) ?? ''])}</time>
          </li>
        </ul>
        {!isOpen && <ShelfFacts found={found} />}
      </article>
      <RowActions
        found={found}
        title={title}
        isOpen={isOpen}
        onOpen={() => setOpen(!isOpen)}
        onMark={controls.mark}
        onRemove={controls.remove}
      />
      {isOpen && (
        <div class="row-details">
          <TagField tags={found.tags} known={knownTags} onTag={(add, remove) => void controls.tag(article.id, add, remove)} />
          <NoteField note={found.ownNote} onKeep={(note) => void controls.keepNote(article.id, note)} />
        </div>
      )}
    </li>
  );
}
