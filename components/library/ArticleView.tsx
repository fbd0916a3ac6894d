import { i18n } from '#i18n';
import type { SavedArticleState } from '../../utils/controls/library';
import type { AskedList } from '../../utils/model';
import { printLibraryAddress } from '../../utils/query/library-address';
import { settingsAction } from '../frame/settings-action';
import { Toolbar } from '../frame/Toolbar';
import { Icon } from '../icons/Icon';
import { ReadingView } from '../reading/ReadingView';
import { FoundWords } from './FoundWords';
import { LibraryError } from './LibraryError';
import { LoadingRows } from './LoadingRows';

export interface ArticleViewProps {
  readonly state: SavedArticleState;
  /** The list that the article was opened from. The words of its query are marked. */
  readonly asked: AskedList;
  readonly onRetry: () => void;
  readonly onOpenOptions: () => void;
}

/** A saved article in the same view as in the popup, but without pictures, so that opening it causes no network requests. */
export function ArticleView({ state, asked, onRetry, onOpenOptions }: ArticleViewProps) {
  const back = (
    <a key="back" class="button tool" data-action="back" href={printLibraryAddress(asked)}>
      <Icon name="back" />
      {i18n.t('library.back')}
    </a>
  );
  if (state.name === 'ready') {
    const actions = [<FoundWords key="words" query={asked.query} />, back];
    return <ReadingView article={state} images="none" actions={actions} more={[settingsAction(onOpenOptions)]} />;
  }
  return (
    <div class="reading library">
      <Toolbar>{back}</Toolbar>
      <main class="library-main">
        <h1 class="unseen">{i18n.t('library.title')}</h1>
        {state.name === 'loading' ? (
          <LoadingRows words={i18n.t('library.opening')} />
        ) : (
          <LibraryError title={i18n.t('library.articleFailed')} error={state.error} onRetry={onRetry} />
        )}
      </main>
    </div>
  );
}
