import type { CorrectionControls } from './corrections';
import type { EditControls } from './editing';
import type { HighlightControls } from './highlights';
import type { ReadingControls } from './reading';
import type { ShareControls } from './sharing';

/**
 * The controls for an article that is open in a view. `View` is the type of the reading's controls, which may be more specific than
 * `ReadingControls`.
 */
export interface OpenArticle<View extends ReadingControls = ReadingControls> {
  readonly view: View;
  /** The controls for editing the article; absent for a saved article. */
  readonly edits?: EditControls;
  readonly corrections?: CorrectionControls;
  readonly highlights?: HighlightControls;
  /** The controls for sharing the article; absent if it cannot be shared. */
  readonly share?: ShareControls;
}
