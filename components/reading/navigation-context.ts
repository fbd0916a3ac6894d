import { createRequiredContext } from '../frame/required-context';

/** The navigation to the article's quotations and highlights, for all parts of a view. */
export interface Navigation {
  /** Goes to the next (1) or the previous (−1) quotation. While a cast member is selected, it goes through that member's places instead. */
  stepQuotes(by: 1 | -1): void;
  /** Closes the cast drawer, opens the card of a quotation and brings its words into view. */
  openQuote(id: string): void;
  /** Closes the panel, opens the card of a highlight and brings its words into view. */
  openHighlight(id: string): void;
}

/** The context of the navigation within an article, which `ReadingView` provides. */
export const [NavigationProvider, useNavigation] = createRequiredContext<Navigation>('the navigation within the article');
