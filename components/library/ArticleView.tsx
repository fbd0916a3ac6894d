import { i18n } from '#i18n';
import type { SavedArticleState } from '../../utils/controls/library';
import { settingsAction } from '../frame/settings-action';
import { Toolbar } from '../frame/Toolbar';
import { Icon } from '../icons/Icon';
import { ReadingView } from '../reading/ReadingView';
import { LibraryError } from './LibraryError';
import { LoadingRows } from './LoadingRows';
import { LIST_ADDRESS } from './library-address';

export interface ArticleViewProps {
  readonly state: SavedArticleState;
  readonly onRetry: () => void;
  readonly onOpenOptions: () => void;
}

/** A saved article in the same view as in the popup, but without pictures, so that opening it causes no network requests. */
export function ArticleView({ state, onRetry, onOpenOptions }: ArticleViewProps) {
  const back = (
    <a class="button tool" data-action="back" href={LIST_ADDRESS}>
      <Icon name="back" />
      {i18n.t('library.back')}
    </a>
  );
  if (state.name === 'ready') {
    return <ReadingView article={state} images="none" actions={back} more={[settingsAction(onOpenOptions)]} />;
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
