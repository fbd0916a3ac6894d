import type { Failure } from './result';

/** A tab of a window, of which only a link is saved. */
export interface OpenTab {
  /** The address of its page; empty if the browser does not tell it. */
  readonly url: string;
  readonly title: string;
}

/** An open tab that shows a page of the web. */
export interface WebTab extends OpenTab {
  readonly id: number;
  readonly host: string;
  /** Whether the browser has put the page to sleep, so that it cannot be read before the reader looks at the tab. */
  readonly isAsleep: boolean;
}

/** The result of saving all tabs of a window as links. */
export type TabsOutcome =
  | SavedTabs
  /** The reader has not allowed Dramatis to see the addresses of the tabs. */
  | { readonly is: 'refused' }
  | { readonly is: 'failed'; readonly error: Failure };
export interface SavedTabs {
  readonly is: 'saved';
  /** The number of links that are new in the library. */
  readonly saved: number;
  /** The number of tabs of which the library had the article or a link, or that show the same page as another tab. */
  readonly known: number;
  /** The number of tabs that show no page of the web. */
  readonly leftOut: number;
}
