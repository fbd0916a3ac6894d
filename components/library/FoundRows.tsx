import { i18n } from '#i18n';
import type { FocusPlace, LibraryControls, ReadyList } from '../../utils/controls/library';
import { ArticleRow } from './ArticleRow';
import { EmptyLibrary } from './EmptyLibrary';
import { NothingFound } from './NothingFound';

export interface FoundRowsProps {
  readonly list: ReadyList;
  readonly focus: FocusPlace | null;
  readonly controls: LibraryControls;
}

/** The rows of the articles that were found, with a button that adds more; a message if there are none. */
export function FoundRows({ list: { query, articles, total, saved }, focus, controls }: FoundRowsProps) {
  if (saved === 0) return <EmptyLibrary />;
  if (total === 0) return <NothingFound onClear={() => void controls.search('')} />;
  return (
    <>
      <ul class="saved-list" aria-label={i18n.t('library.list')}>
        {articles.map((found) => {
          const { id } = found.summary;
          return <ArticleRow key={id} found={found} query={query.trim()} takesFocus={focus === id} onRemove={controls.remove} />;
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
