import { type ComponentType, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Quote } from '../../utils/model';

export interface VersionsProps {
  readonly quote: Quote;
}

/** The components that show what other saved articles also have, which only the library loads. */
export interface SameWordsParts {
  /** The notices above an article: list items, or nothing. */
  readonly Notice: ComponentType;
  /** The part of a quotation's card that says in which other articles the quotation is. It renders nothing if it is in none. */
  readonly Versions: ComponentType<VersionsProps>;
}

const Parts = createContext<SameWordsParts | null>(null);

/** Provides these components to the article within it. */
export const SameWordsPartsProvider = Parts.Provider;
/** Returns these components, or `null` in views of a page. */
export const useSameWordsParts = (): SameWordsParts | null => useContext(Parts);
