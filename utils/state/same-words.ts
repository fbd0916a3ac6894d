import { signal } from '@preact/signals';
import type { SameWordsControls } from '../controls/same-words';
import type { Library } from '../library/library';
import type { SameWords } from '../model';
import { reportProblem } from '../problems/report-problem';

/** The words of a saved article that other articles have too, as the library finds them. */
export interface SameWordsState extends SameWordsControls {
  /** Looks for them again, because the quotations of the article have changed. */
  refresh(): Promise<void>;
}

/** Looks for the words of a saved article in others. Until they are found, and if that fails, the article is shown without them. */
export function createSameWords(library: Pick<Library, 'sameWords' | 'quotationVersions'>, id: number): SameWordsState {
  const found = signal<SameWords | null>(null);
  const refresh = async (): Promise<void> => {
    const answer = await library.sameWords(id);
    if (answer.ok) found.value = answer.value;
    else reportProblem('library.sameWords', answer.error);
  };
  void refresh();
  return { found, refresh, versions: (quote) => library.quotationVersions(id, quote) };
}
