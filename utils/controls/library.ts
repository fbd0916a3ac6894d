import type { ReadonlySignal } from '@preact/signals';
import type { AskedList, Failure, FoundArticle, MarkChange, SavedReading, SavedSearch, TagCount } from '../model';
import type { LibraryAddress, LibraryPlace } from '../query/library-address';
import type { QueryProblem } from '../query/query';
import type { RuleControls } from './cast-rules';
import type { PictureControls } from './kept-pictures';
import type { SafetyNotices } from './library-safety';
import type { OpenArticle, ToolControls } from './open-article';
import type { SameWordsControls } from './same-words';
import type { BulkChange, SelectionControls } from './selection';
import type { ShelfControls } from './shelf';

/** The state and the actions of the library page. The state consists of signals, so a change renders only the components that use it. */
export interface LibraryControls {
  readonly list: ReadonlySignal<ListState>;
  /** The list that the reader asks for. Its articles are in `list` once the library has answered. */
  readonly asked: ReadonlySignal<AskedList>;
  /** The reader's tags, the most used first. */
  readonly tags: ReadonlySignal<readonly TagCount[]>;
  /** The article that the page's address names; `null` while the list is shown. */
  readonly article: ReadonlySignal<SavedArticleState | null>;
  /** The articles of the comparison from which the open article was reached; empty if it was reached otherwise. */
  readonly compared: ReadonlySignal<readonly number[]>;
  /** The page beside the list that the address names; `null` for the list and its articles. */
  readonly place: ReadonlySignal<LibraryPlace | null>;
  /** The fragment of the page's address, including the `#`. */
  readonly fragment: ReadonlySignal<string>;
  readonly notice: ReadonlySignal<LibraryNotice | null>;
  /** The place that should receive keyboard focus after the last action. */
  readonly focus: ReadonlySignal<FocusPlace | null>;
  readonly selection: SelectionControls;
  readonly searches: SearchControls;
  readonly safety: SafetyNotices;
  readonly rules: RuleControls;
  /**
   * Opens a list, an article or a page, with a new entry in the browser's history. The address of the entry does not name what is searched
   * for.
   */
  visit(address: Partial<LibraryAddress>): Promise<void>;
  /** Loads the list, or the article that the page's address names. Can be called again after a failure. */
  load(): Promise<void>;
  /** Opens the page about an actor of a saved article. */
  followActor(article: number, actor: { readonly id: string; readonly name: string }): Promise<void>;
  /** Changes what the list shall show. While the library answers one request, only the last of the later ones waits. */
  ask(change: Partial<AskedList>): Promise<void>;
  /** Loads the articles in the rows from `from` up to `to`, and some beyond them. */
  reach(from: number, to: number): Promise<void>;
  /** Records that the row of an article has received the focus, or with `null` that something else has. */
  stand(id: number | null): void;
  remove(id: number): Promise<void>;
  /** Changes the marks of an article. It leaves the list if its view does not show it any more. */
  mark(id: number, change: MarkChange): Promise<void>;
  /** Adds tags to an article and removes others. */
  tag(id: number, add: readonly string[], remove: readonly string[]): Promise<void>;
  /** Replaces the reader's note on an article. An empty note removes it. */
  keepNote(id: number, note: string): Promise<void>;
  /** Whether there is a change that can be taken back. */
  readonly canUndo: ReadonlySignal<boolean>;
  /** Takes back the reader's last change since the page was opened, each further call the one before that. */
  undo(): Promise<void>;
  dismiss(): void;
}

/** The searches that the reader keeps. */
export interface SearchControls {
  /** The searches, the oldest first. */
  readonly list: ReadonlySignal<readonly SavedSearch[]>;
  /** Keeps a query, under its own words as a name. */
  keep(query: string): Promise<void>;
  /** Removes the search with an id. */
  remove(id: string): Promise<void>;
}

export type ListState = { readonly name: 'loading' } | ReadyList | { readonly name: 'error'; readonly error: Failure };
/** The articles that the library has found. */
export interface ReadyList {
  readonly name: 'ready';
  readonly asked: AskedList;
  /** Everything that is wrong with the query. */
  readonly problems: readonly QueryProblem[];
  /** The row of the first article that is loaded, from 0. */
  readonly first: number;
  /** The articles that are loaded, which follow each other. */
  readonly articles: readonly FoundArticle[];
  /** The number of all results. */
  readonly total: number;
  /** The number of all articles in the library. */
  readonly saved: number;
  readonly beside: BesideList;
}
/** The articles that are not in a list, although the reader may look for them there. All numbers count articles. */
export interface BesideList {
  /** The deleted articles that can be restored, if the library has no others. */
  readonly deleted: number;
  /** The links without a text, in which a search that has found nothing could not search. */
  readonly unsearched: number;
  /** The archived links, which the list of links does not show. */
  readonly archivedLinks: number;
  /** The query that finds longer words too, if the one of the list has found nothing. */
  readonly longer: { readonly query: string; readonly found: number } | null;
}

/** The state of a saved article that is being opened. */
export type SavedArticleState = { readonly name: 'loading' } | OpenSavedArticle | { readonly name: 'error'; readonly error: Failure };

export interface OpenSavedArticle extends Pick<OpenArticle, 'view'>, Omit<ToolControls, 'edits'> {
  readonly name: 'ready';
  readonly reading: SavedReading;
  readonly shelf: ShelfControls;
  readonly pictures: PictureControls;
  readonly sameWords: SameWordsControls;
}

/** An article has left the list: it was removed, or has a mark that the view does not show. */
export interface LeftNotice {
  readonly name: 'left';
  readonly article: FoundArticle;
  /** The change of its marks; `null` if it was removed. */
  readonly change: MarkChange | null;
}
/** Articles have been changed. */
export interface ChangedNotice {
  readonly name: 'changed';
  readonly change: BulkChange | { readonly is: 'note' };
  readonly count: number;
  /** The failure before which only some of the articles were changed; `null` if all were. */
  readonly error: Failure | null;
}
/** A notice on a change that can be taken back. */
export type ChangeNotice = LeftNotice | ChangedNotice;
/** A change has been taken back. */
export interface UndoneNotice {
  readonly name: 'undone';
  readonly change: ChangeNotice;
  /** The number of deleted articles that could not be brought back, because they had been erased. */
  readonly gone: number;
}
/** The question whether deleted articles shall be deleted for good. */
export interface EraseNotice {
  readonly name: 'erase';
  readonly ids: readonly number[];
}
export type LibraryNotice = ChangeNotice | UndoneNotice | EraseNotice | { readonly name: 'failed'; readonly error: Failure };

/** A place that can receive focus: the page's heading, the notice, or the row of the article with this id. */
export type FocusPlace = 'heading' | 'notice' | number;
