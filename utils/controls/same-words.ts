import type { ReadonlySignal } from '@preact/signals';
import type { QuotationVersion, Result, SameWords } from '../model';

/** The state and the actions for the words of a saved article that other articles have too. */
export interface SameWordsControls {
  /** The words that other articles also have; `null` until they are known. */
  readonly found: ReadonlySignal<SameWords | null>;
  /** Returns a quotation as all articles have it, in the order of their dates. */
  versions(quote: string): Promise<Result<readonly QuotationVersion[]>>;
}
