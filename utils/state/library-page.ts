import { computed, signal } from '@preact/signals';
import type { LibraryControls } from '../controls/library';
import type { Library } from '../library/library';
import type { AskedList } from '../model';
import {
  keptList,
  type LibraryAddress,
  type LibraryPlace,
  printLibraryAddress,
  readKeptList,
  readLibraryAddress,
  withoutSearch,
} from '../query/library-address';
import { isSameList, WHOLE_LIST } from '../query/whole-list';
import { createFollowActor } from './actor/follow-actor';
import type { PlanStore } from './backup-page';
import { createChangeStack } from './change-stack';
import { createOpenedArticle } from './opened-article';
import type { ReadingOptions } from './reading-state';
import { createRuleList, type RuleListPorts } from './rule-list';
import { createSafetyNotices } from './safety-notices';
import { createSavedList, type ListLibrary } from './saved-list';
import { createPictureShelf, type SavedPicturesPorts } from './saved-pictures';
import { createSearchList } from './search-list';
import { createSelectedArticles } from './selected-articles';
import type { Selection } from './selection';
import { createTagList } from './tag-list';
import { createTagsAndNote } from './tags-and-note';
import { createUndo } from './undo-changes';

/** The browser functions that the library page needs. They are injected, so tests need no browser. */
export interface LibraryPagePorts {
  readonly library: ListLibrary &
    Pick<
      Library,
      | 'tags'
      | 'shelf'
      | 'keepNote'
      | 'savedSearches'
      | 'keepSearch'
      | 'removeSearch'
      | 'open'
      | 'annotations'
      | 'annotate'
      | 'keepPlace'
      | 'safety'
      | 'noticed'
      | 'picturesOf'
      | 'missingPictures'
      | 'picture'
      | 'sameWords'
      | 'quotationVersions'
      | 'castIdentities'
    >;
  /** Returns the fragment of the page's address, including the `#`. */
  address(): string;
  /** Returns the state of the present entry in the browser's history. */
  kept(): unknown;
  /** Replaces the fragment of the page's address and the state of its entry in the history. */
  replaceAddress(fragment: string, state: object): void;
  /** Adds an entry to the history. */
  pushAddress(fragment: string, state: object): void;
  readonly selection: Selection;
  /** Returns a random id. */
  newId(): string;
  readonly rules: RuleListPorts;
  readonly pictures: Omit<SavedPicturesPorts, 'library'>;
  readonly plans: Pick<PlanStore, 'read' | 'change'>;
  now(): Date;
}

/** The state of the library page. `load` must be called whenever the address changes. */
export interface LibraryPageState extends LibraryControls {
  /** Reloads the lists, or a link that is open, when the reader returns to the page. Does nothing while an article is open. */
  refresh(): Promise<void>;
}

/** Creates the state of the library page. */
export function createLibraryPage(ports: LibraryPagePorts, options: ReadingOptions): LibraryPageState {
  const { library, newId, rules, selection, pictures, plans, now } = ports;
  const [place, compared, fragment] = [signal<LibraryPlace | null>(null), signal<readonly number[]>([]), signal('')];
  const changes = createChangeStack();
  const saved = createSavedList(library, changes, (shown) => {
    // The list is kept for «back» and for loading the page again.
    if (isListShown()) keepList(ports, shown);
  });
  const tagList = createTagList(library);
  const opened = createOpenedArticle({ library, rules, pictures: createPictureShelf({ ...pictures, library }) }, options, {
    update: saved.update,
    loadTags: tagList.load,
  });
  const isListShown = () => opened.id() === null && place.value === null;
  const ruleList = createRuleList(rules);
  const safety = createSafetyNotices(library, plans, now);
  const searches = createSearchList({ library, newId, fail: saved.fail });
  const selected = createSelectedArticles({ library, changes, selection, loadTags: tagList.load }, saved);
  const loadAll = () => Promise.all([saved.load(), tagList.load(), searches.load(), ruleList.load(), safety.load()]);
  const load = async (): Promise<void> => {
    const { wanted, place: page, article, quote, highlight, ids } = readVisit(ports);
    const { list, asked, notice, focus } = saved;
    place.value = page;
    compared.value = article === null ? [] : ids;
    fragment.value = ports.address();
    if (!isSameSearch(wanted, asked.value)) selection.clear();
    asked.value = wanted;
    // The message about a change stays for the way back, with its «Undo».
    if ((article !== null || page !== null) && (notice.value?.name === 'failed' || notice.value?.name === 'erase')) notice.value = null;
    if (article !== null) {
      // The list keeps its place, and gets the focus back when the article is closed.
      focus.value = null;
      return opened.open(article, { quote, highlight });
    }
    const closed = opened.id();
    opened.close();
    if (page !== null) return;
    await loadAll();
    const isShown = list.value.name === 'ready' && list.value.articles.some(({ summary }) => summary.id === closed);
    if (closed !== null) focus.value = isShown ? closed : 'heading';
  };
  const visit = createVisit(ports, load);
  return {
    ...saved.actions,
    ...createTagsAndNote(library, { ...saved, loadTags: tagList.load }),
    list: saved.list,
    asked: saved.asked,
    notice: saved.notice,
    focus: saved.focus,
    tags: tagList.tags,
    searches,
    article: opened.article,
    compared,
    place,
    fragment,
    safety,
    rules: ruleList,
    selection: selected,
    load,
    ask(change) {
      if (!isSameSearch({ ...saved.asked.value, ...change }, saved.asked.value)) selection.clear();
      return saved.actions.ask(change);
    },
    canUndo: computed(() => !changes.isEmpty.value),
    undo: createUndo({ changes, selection, loadTags: tagList.load }, saved),
    visit,
    followActor: createFollowActor(library, visit),
    refresh: async () => void (await (isListShown() ? loadAll() : opened.refresh())),
  };
}

/** Creates the function that opens a list, an article or a page, with a new entry in the browser's history. */
const createVisit =
  ({ pushAddress }: LibraryPagePorts, load: () => Promise<void>): LibraryControls['visit'] =>
  (address) => {
    pushAddress(printLibraryAddress(withoutSearch(address)), keptList({ ...WHOLE_LIST, ...address }));
    return load();
  };

/** Returns what the page's address names, and the list. The address of a search from elsewhere names its list itself. */
function readVisit({ address, kept }: LibraryPagePorts): LibraryAddress & { readonly wanted: AskedList } {
  const named = readLibraryAddress(address());
  const { query, view, order } = named;
  const before = isSameList({ query, view, order }, WHOLE_LIST) ? readKeptList(kept()) : null;
  return { ...named, wanted: before ?? { query, view, order } };
}

/** Keeps the list that is shown in the present entry of the browser's history, and not in its address. */
function keepList({ address, kept, replaceAddress }: LibraryPagePorts, shown: AskedList): void {
  const bare = printLibraryAddress({});
  const before = readKeptList(kept()) ?? WHOLE_LIST;
  if (!isSameList(shown, before) || !['', '#', bare].includes(address())) replaceAddress(bare, keptList(shown));
}

/** Returns whether two lists have the same articles, in whatever order. */
const isSameSearch = (a: AskedList, b: AskedList): boolean => isSameList({ ...a, order: b.order }, b);
