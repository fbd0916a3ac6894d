import type { CorrectionControls } from '../../utils/controls/corrections';
import type { EditControls } from '../../utils/controls/editing';
import type { HighlightControls } from '../../utils/controls/highlights';
import type { OpenArticle } from '../../utils/controls/open-article';
import type { ReadingControls } from '../../utils/controls/reading';
import type { ShareControls } from '../../utils/controls/sharing';
import type { UndoControls } from '../../utils/controls/undo';
import { createRequiredContext } from '../frame/required-context';

/** The context for the article that is open in a view. `ReadingView` provides it. */
export const [ArticleProvider, useOpenArticle] = createRequiredContext<OpenArticle>('the open article');

export const useReading = (): ReadingControls => useOpenArticle().view;
/** Returns the controls for editing the article, or `undefined` for a saved article. */
export const useEdits = (): EditControls | undefined => useOpenArticle().edits;
/** Returns the controls for correcting the article, or `undefined` if it cannot be corrected. */
export const useCorrections = (): CorrectionControls | undefined => useOpenArticle().corrections;
export const useHighlights = (): HighlightControls | undefined => useOpenArticle().highlights;
/** Returns the controls for sharing the article, or `undefined` if it cannot be shared. */
export const useShare = (): ShareControls | undefined => useOpenArticle().share;
/** Returns the controls for undoing changes to the article, or `undefined` if it cannot be changed. */
export function useHistory(): UndoControls | undefined {
  const { edits, corrections } = useOpenArticle();
  return edits ?? corrections;
}
