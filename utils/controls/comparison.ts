import type { ReadonlySignal } from '@preact/signals';
import type { Comparison } from '../compare/comparison';
import type { ComparisonWords } from '../compare/comparison-words';
import type { Failure, WebTab } from '../model';

/** The state and the actions of the page that compares articles. */
export interface CompareControls {
  readonly state: ReadonlySignal<CompareState>;
  /** The message about the last action; `null` if there is none. */
  readonly said: ReadonlySignal<CompareSaid | null>;
  /** Compares the saved articles that the fragment of an address names. If it names none, offers the open tabs. */
  follow(fragment: string): Promise<void>;
  /** Asks for the permission to see the tabs, and lists them. Browsers ask only in response to a click. */
  showTabs(): Promise<void>;
  /** Chooses a tab, or takes it out of the choice. */
  choose(id: number): void;
  /** Asks for access to the sites of the chosen tabs, reads their pages, and compares the articles. */
  readTabs(): Promise<void>;
  /** Saves the articles that were read from tabs, and leads to the comparison of the saved articles. */
  save(): Promise<void>;
  /** Leads to the comparison without one of the articles. */
  leaveOut(article: number): void;
  /** Copies the comparison as Markdown. */
  copy(words: ComparisonWords): Promise<void>;
  /** Downloads a table with all quotations. */
  download(): void;
  print(): void;
}

export type CompareState =
  | { readonly name: 'loading' }
  /** The address names too few articles or too many. */
  | { readonly name: 'count'; readonly count: number }
  /** Too few of the articles can be compared. */
  | { readonly name: 'failed'; readonly problems: readonly CompareProblem[] }
  | ChooseTabs
  | { readonly name: 'reading'; readonly done: number; readonly total: number }
  | ReadyComparison;

/** The reader chooses open tabs. */
export interface ChooseTabs {
  readonly name: 'tabs';
  /** The tabs of the window that show a page of the web; `null` until the reader has allowed Dramatis to see them. */
  readonly tabs: readonly WebTab[] | null;
  readonly chosen: ReadonlySet<number>;
  /** The permission that the reader has not given, or `private` for a window in which nothing may be noted about pages. */
  readonly refused: CompareRefusal | null;
  readonly problems: readonly CompareProblem[];
}
export type CompareRefusal = 'tabs' | 'pages' | 'private';
export interface ReadyComparison {
  readonly name: 'ready';
  readonly comparison: Comparison;
  /** The sources of the articles, in their order. */
  readonly sources: readonly ComparedSource[];
  /** The articles that are left out, because they could not be read. */
  readonly problems: readonly CompareProblem[];
}
/** The library or page from which a compared article comes. */
export interface ComparedSource {
  /** Its id in the library; `null` if it was read from a tab and is not saved. */
  readonly id: number | null;
  /** Returns the address that leads to a quotation on the page of the article. */
  addressOf(quotation: string): string;
}
/** An article that is left out, and why. `noText` means a link without a text, and `sameArticle` an article that another tab shows too. */
export interface CompareProblem {
  /** The title, or the place of the article in the address, from 1, if the title is not known. */
  readonly article: string | number;
  readonly error: Failure | 'noText' | 'sameArticle';
}
/** `savedAsOne` means that the library takes the compared tabs for one article, so that their comparison has no address. */
export type CompareSaid =
  | { readonly name: 'copied' | 'copyFailed' | 'downloaded' | 'savedAsOne' }
  | { readonly name: 'failed'; readonly error: Failure };
