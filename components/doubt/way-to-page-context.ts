import { createContext } from 'preact';

/**
 * The way from an article to its page: an action that shows the page, `link` if the page is opened in a new tab, or `null` if the page is
 * beside the article.
 */
export type WayToPage = (() => void) | 'link' | null;

/** The context for the way from the article to its page. Views over or beside the page provide their own. */
export const WayToPageContext = createContext<WayToPage>('link');
