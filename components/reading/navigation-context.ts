import { createRequiredContext } from '../frame/required-context';

/** The navigation to an article's quotations and highlights, shared by all parts of a view. */
export interface Navigation {
  /**
   * Goes to the next (`by` 1) or previous (`by` −1) quotation. While a cast member is selected, goes to that member's next or previous
   * mention instead.
   */
  stepQuotes(by: 1 | -1): void;
  /** Shows the article in place of the cast, opens the card of a quotation, and scrolls to its words. */
  openQuote(id: string): void;
  /** Shows the article, closes the panel, opens the card of a highlight, and scrolls to its words. */
  openHighlight(id: string): void;
}

/** The context for the navigation within an article. `ReadingView` provides it. */
export const [NavigationProvider, useNavigation] = createRequiredContext<Navigation>('the navigation within the article');
