import { i18n } from '#i18n';
import type { FocusPlace, LibraryControls, ReadyList } from '../../utils/controls/library';
import { ArticleRow } from './ArticleRow';
import { EmptyLibrary } from './EmptyLibrary';
import { EmptyView } from './EmptyView';
import { NothingFound } from './NothingFound';

export interface FoundRowsProps {
  readonly list: ReadyList;
  readonly focus: FocusPlace | null;
  readonly controls: LibraryControls;
}

/** The rows of the articles that were found, with a button that adds more; a message if there are none. */
export function FoundRows({ list: { asked, articles, total, saved }, focus, controls }: FoundRowsProps) {
  if (saved === 0) return <EmptyLibrary />;
  if (total === 0) {
    const { view } = asked;
    if (asked.query.trim() === '' && view !== 'all') return <EmptyView view={view} />;
    return <NothingFound onClear={() => void controls.ask({ query: '' })} />;
  }
  return (
    <>
      <ul class="saved-list" aria-label={i18n.t('library.list')}>
        {articles.map((found) => {
          const { id } = found.summary;
          return (
            <ArticleRow
              key={id}
              found={found}
              asked={asked}
              takesFocus={focus === id}
              knownTags={controls.tags.value.map(({ name }) => name)}
              controls={controls}
            />
          );
        })}
      </ul>
      {articles.length < total && (
        <button type="button" class="button" data-action="more" onClick={controls.loadMore}>
          {i18n.t('library.more')}
        </button>
      )}
    </>
  );
}
