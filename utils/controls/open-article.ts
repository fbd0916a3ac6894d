import type { CorrectionControls } from './corrections';
import type { EditControls } from './editing';
import type { HighlightControls } from './highlights';
import type { ReadingControls } from './reading';
import type { ShareControls } from './sharing';

/**
 * The controls of an article that is open in a view. `View` is the type of the controls of its reading, which can be a more specific one.
 */
export interface OpenArticle<View extends ReadingControls = ReadingControls> {
  readonly view: View;
  /** The edits of the article; absent for a saved article. */
  readonly edits?: EditControls;
  readonly corrections?: CorrectionControls;
  readonly highlights?: HighlightControls;
  /** Absent if the article cannot be shared. */
  readonly share?: ShareControls;
}
