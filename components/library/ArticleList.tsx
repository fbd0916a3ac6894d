import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LibraryControls } from '../../utils/controls/library';
import { isWhole } from '../../utils/query/asked-query';
import { ToolButton } from '../frame/ToolButton';
import { Toolbar } from '../frame/Toolbar';
import { CastRules } from './CastRules';
import { ExportAll } from './ExportAll';
import { FoundRows } from './FoundRows';
import { LibraryError } from './LibraryError';
import { LibraryNav } from './LibraryNav';
import { LibraryNotices } from './LibraryNotices';
import { ListChoices } from './ListChoices';
import { LoadingRows } from './LoadingRows';
import { SafetyNotices } from './SafetyNotices';
import { SavedSearches } from './SavedSearches';
import { SearchField } from './SearchField';

export interface ArticleListProps {
  readonly controls: LibraryControls;
  readonly onOpenOptions: () => void;
}

/** The list of saved articles, newest first, or of those that a search has found. */
export function ArticleList({ controls, onOpenOptions }: ArticleListProps) {
  const list = controls.list.value;
  const focus = controls.focus.value;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus === 'heading') heading.current?.focus();
  }, [focus]);
  const isEmpty = list.name === 'ready' && list.saved === 0;
  const answer = list.name === 'ready' && !isWhole(list.asked) ? list : null;
  return (
    <div class="reading library">
      <Toolbar aside={<LibraryNav current={null} />}>
        <ToolButton action="settings" icon="settings" label={i18n.t('options.title')} onClick={onOpenOptions} />
      </Toolbar>
      <main class="library-main">
        <header class="library-header">
          <h1 ref={heading} tabIndex={-1}>
            {i18n.t('library.title')}
          </h1>
          {list.name === 'ready' && !isEmpty && (
            <>
              <p class="library-count">{i18n.t('library.count', list.saved)}</p>
              <ExportAll controls={controls.exporting} />
            </>
          )}
        </header>
        <SafetyNotices notices={controls.safety} />
        {!isEmpty && (
          <>
            <SearchField
              query={controls.asked.value.query}
              problems={answer?.problems ?? []}
              found={answer?.total ?? null}
              tags={controls.tags.value.map(({ name }) => name)}
              onSearch={(query) => void controls.ask({ query })}
            />
            <SavedSearches query={controls.asked.value.query} controls={controls.searches} />
            <ListChoices asked={controls.asked.value} onAsk={(change) => void controls.ask(change)} />
          </>
        )}
        {list.name === 'loading' && <LoadingRows words={i18n.t('library.loading')} />}
        {list.name === 'error' && <LibraryError title={i18n.t('library.failed')} error={list.error} onRetry={controls.load} />}
        {list.name === 'ready' && <FoundRows list={list} focus={focus} controls={controls} />}
        <CastRules controls={controls.rules} />
      </main>
      <LibraryNotices controls={controls} />
    </div>
  );
}
