import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LibraryControls } from '../../utils/controls/library';
import { ToolButton } from '../frame/ToolButton';
import { Toolbar } from '../frame/Toolbar';
import { ArticleRow } from './ArticleRow';
import { CastRules } from './CastRules';
import { EmptyLibrary } from './EmptyLibrary';
import { ExportAll } from './ExportAll';
import { LibraryError } from './LibraryError';
import { LibraryNotices } from './LibraryNotices';
import { LoadingRows } from './LoadingRows';
import { SafetyNotices } from './SafetyNotices';

export interface ArticleListProps {
  readonly controls: LibraryControls;
  readonly onOpenOptions: () => void;
}

/** The list of saved articles, newest first. */
export function ArticleList({ controls, onOpenOptions }: ArticleListProps) {
  const list = controls.list.value;
  const focus = controls.focus.value;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus === 'heading') heading.current?.focus();
  }, [focus]);
  return (
    <div class="reading library">
      <Toolbar>
        <ToolButton action="settings" icon="settings" label={i18n.t('options.title')} onClick={onOpenOptions} />
      </Toolbar>
      <main class="library-main">
        <header class="library-header">
          <h1 ref={heading} tabIndex={-1}>
            {i18n.t('library.title')}
          </h1>
          {list.name === 'ready' && list.total > 0 && (
            <>
              <p class="library-count">{i18n.t('library.count', list.total)}</p>
              <ExportAll controls={controls.exporting} />
            </>
          )}
        </header>
        <SafetyNotices notices={controls.safety} />
        {list.name === 'loading' && <LoadingRows words={i18n.t('library.loading')} />}
        {list.name === 'error' && <LibraryError title={i18n.t('library.failed')} error={list.error} onRetry={controls.load} />}
        {list.name === 'ready' && list.total === 0 && <EmptyLibrary />}
        {list.name === 'ready' && list.total > 0 && (
          <>
            <ul class="saved-list" aria-label={i18n.t('library.list')}>
              {list.articles.map((article) => (
                <ArticleRow key={article.id} article={article} takesFocus={focus === article.id} onRemove={controls.remove} />
              ))}
            </ul>
            {list.articles.length < list.total && (
              <button type="button" class="button" data-action="more" onClick={controls.loadMore}>
                {i18n.t('library.more')}
              </button>
            )}
          </>
        )}
        <CastRules controls={controls.rules} />
      </main>
      <LibraryNotices controls={controls} />
    </div>
  );
}
