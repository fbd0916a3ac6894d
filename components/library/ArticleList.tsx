import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LibraryControls } from '../../utils/controls/library';
import type { TextNewsControls } from '../../utils/controls/link-texts';
import type { TabSaver } from '../../utils/controls/tab-saver';
import { isWhole } from '../../utils/query/whole-list';
import { useBackKey } from '../frame/back-key-context';
import { useLocale } from '../frame/locale-context';
import { useSettings } from '../frame/settings-context';
import { ToolButton } from '../frame/ToolButton';
import { Toolbar } from '../frame/Toolbar';
import { ToolPanel } from '../frame/ToolPanel';
import { LinksPanel } from '../links/LinksPanel';
import { type ListMemory, useMemoryOf } from '../rows/list-memory';
import { TextsNews } from '../texts/TextsNews';
import { BinPanel } from './BinPanel';
import { BulkBar } from './BulkBar';
import { CastRules } from './CastRules';
import { FoundRows } from './FoundRows';
import { LibraryError } from './LibraryError';
import { LibraryLink } from './LibraryLink';
import { LibraryNav } from './LibraryNav';
import { LibraryNotices } from './LibraryNotices';
import { ListChoices } from './ListChoices';
import { ListKeyList } from './ListKeyList';
import { LoadingRows } from './LoadingRows';
import { runListCommand } from './list-actions';
import { SafetyNotices } from './SafetyNotices';
import { SavedSearches } from './SavedSearches';
import { SearchField } from './SearchField';
import { useListKeys } from './use-list-keys';
import { useOpenRows } from './use-open-rows';

export interface ArticleListProps {
  readonly controls: LibraryControls;
  readonly memory: ListMemory;
  /** Saves the tabs of the window as links. */
  readonly tabs: TabSaver;
  readonly onOpenOptions: () => void;
  /** The news of the loading of texts. */
  readonly texts?: TextNewsControls | undefined;
}

/** The list of saved articles, newest first, or of those that a search has found. */
export function ArticleList({ controls, memory, tabs, onOpenOptions, texts }: ArticleListProps) {
  const locale = useLocale();
  const list = controls.list.value;
  const focus = controls.focus.value;
  const ready = list.name === 'ready' ? list : null;
  const scroller = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus === 'heading') heading.current?.focus();
  }, [focus]);
  useMemoryOf(memory, ready && JSON.stringify(ready.asked));
  const { open, isKeysOpen, showKeys, tags } = useOpenParts(controls, scroller);
  const isSelecting = controls.selection.ids.value.size > 0;
  useLayoutEffect(() => {
    // The bar must not cover the row in which the selection began.
    if (isSelecting) document.activeElement?.closest('.saved')?.scrollIntoView({ block: 'nearest' });
  }, [isSelecting]);
  const isBin = controls.asked.value.view === 'deleted';
  const isEmpty = ready?.saved === 0 && !isBin;
  const answer = ready && !isWhole(ready.asked) ? ready : null;
  return (
    <div
      class="reading library"
      onFocusCapture={({ target }) => {
        if (target instanceof Element && !target.closest('.saved')) controls.stand(null);
      }}
    >
      <Toolbar aside={<LibraryNav current={null} />} help="save">
        <ToolButton action="keys" icon="keys" label={i18n.t('keys.title')} isPressed={isKeysOpen} onClick={() => showKeys(!isKeysOpen)} />
        <ToolButton action="settings" icon="settings" label={i18n.t('options.title')} onClick={onOpenOptions} />
      </Toolbar>
      <div class="library-body">
        <main ref={scroller} class="library-main">
          <header class="library-header">
            <h1 ref={heading} tabIndex={-1}>
              {i18n.t('library.title')}
            </h1>
            {ready && ready.saved > 0 && (
              <>
                <p class="library-count">{i18n.t('library.count', ready.saved, [ready.saved.toLocaleString(locale)])}</p>
                <LibraryLink class="button quiet" data-action="voices" to={{ ...controls.asked.value, place: 'voices' }}>
                  {i18n.t('library.place.voices')}
                </LibraryLink>
                <LibraryLink class="button quiet" data-action="export" to={{ ...controls.asked.value, place: 'export' }}>
                  {i18n.t('library.export')}
                </LibraryLink>
              </>
            )}
          </header>
          <SafetyNotices notices={controls.safety} />
          {texts && <TextsNews {...texts} />}
          {!isEmpty && (
            <>
              <SearchField
                label={i18n.t('library.search')}
                query={controls.asked.value.query}
                problems={answer?.problems ?? []}
                found={answer?.total ?? null}
                tags={controls.tags.value.map(({ name }) => name)}
                view={controls.asked.value.view}
                onSearch={(query) => void controls.ask({ query })}
              />
              <SavedSearches query={controls.asked.value.query} controls={controls.searches} />
              {/* The bar takes the place of the choices, so that the rows do not move under the pointer. */}
              {ready && isSelecting ? (
                <BulkBar
                  controls={controls}
                  isBin={isBin}
                  articles={ready.articles}
                  total={ready.total}
                  tags={tags}
                  knownTags={controls.tags.value.map(({ name }) => name)}
                />
              ) : (
                <ListChoices asked={controls.asked.value} onAsk={(change) => void controls.ask(change)} />
              )}
            </>
          )}
          {controls.asked.value.view === 'links' && (
            <LinksPanel
              tabs={tabs}
              asked={controls.asked.value}
              hasLinks={(ready?.total ?? 0) > 0}
              archived={ready?.beside.archivedLinks ?? 0}
              onAsk={(change) => void controls.ask(change)}
            />
          )}
          {isBin && ready && ready.total > 0 && <BinPanel total={ready.total} controls={controls} />}
          {list.name === 'loading' && <LoadingRows words={i18n.t('library.loading')} />}
          {list.name === 'error' && <LibraryError title={i18n.t('library.failed')} error={list.error} onRetry={controls.load} />}
          {ready && <FoundRows list={ready} focus={focus} memory={memory} scroller={scroller} open={open} controls={controls} />}
          <CastRules controls={controls.rules} />
        </main>
        <LibraryNotices controls={controls} />
        {isKeysOpen && <KeysPanel onClose={() => showKeys(false)} />}
      </div>
    </div>
  );
}

function KeysPanel({ onClose }: { readonly onClose: () => void }) {
  const { keys } = useSettings().value.value;
  return (
    <ToolPanel name="keys" title={i18n.t('keys.title')} onClose={onClose}>
      <ListKeyList keys={keys} />
    </ToolPanel>
  );
}

/** Remembers what is open in the list, and lets the keys open and close it. */
function useOpenParts(controls: LibraryControls, scroller: { readonly current: HTMLElement | null }) {
  const open = useOpenRows();
  const [isKeysOpen, showKeys] = useState(false);
  const [isTagging, setTagging] = useState(false);
  const isSelecting = controls.selection.ids.value.size > 0;
  useBackKey(() => leaveSelection(controls, scroller.current), isSelecting);
  useListKeys(scroller, useSettings(), {
    run: (command, isExtending) => runListCommand({ controls, open, openBulkTags: () => setTagging(true) }, command, isExtending),
    showKeys() {
      showKeys(!isKeysOpen);
      return true;
    },
    escape() {
      const row = document.activeElement?.closest<HTMLElement>('.saved:has(.row-details)');
      if (isKeysOpen) showKeys(false);
      else if (row) {
        open.set(Number(row.dataset.id), false);
        row.querySelector<HTMLElement>('h2 a')?.focus();
      } else if (isSelecting && isTagging) {
        setTagging(false);
        scroller.current?.querySelector<HTMLElement>('[data-action=bulk-tags]')?.focus();
      } else if (isSelecting) leaveSelection(controls, scroller.current);
      else return false;
      return true;
    },
  });
  return { open, isKeysOpen, showKeys, tags: { isOpen: isSelecting && isTagging, set: setTagging } };
}

/** Ends the selection. The bar disappears, so a focus in it moves to the first of the selected articles that is in the document. */
function leaveSelection({ selection }: LibraryControls, page: HTMLElement | null): void {
  const isInBar = document.activeElement?.closest('.bulk-bar');
  const first = page?.querySelector<HTMLElement>('.saved[data-selected] h2 a');
  selection.clear();
  if (isInBar) first?.focus();
}
