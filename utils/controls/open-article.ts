import type { CorrectionControls } from './corrections';
import type { EditControls } from './editing';
import type { HighlightControls } from './highlights';
import type { ReadingControls } from './reading';
import type { ShareControls } from './sharing';
import type { ShelfControls } from './shelf';

/** The controls for what a reader can do with an article beyond reading it. */
export interface ToolControls {
  readonly edits: EditControls;
  readonly corrections: CorrectionControls;
  readonly highlights: HighlightControls;
  readonly share: ShareControls;
}

/**
 * The controls for an article that is open in a view. `View` is the type of the reading's controls, which may be more specific than
 * `ReadingControls`. A saved article cannot be edited. The other controls are absent only if the view has none, and until `complete` has
 * loaded them.
 */
export interface OpenArticle<View extends ReadingControls = ReadingControls> extends Partial<ToolControls> {
  readonly view: View;
  /** The marks, tags and note of a saved article. Absent if the view does not show the library. */
  readonly shelf?: ShelfControls;
  /**
   * Loads the missing controls, shows the article with them and returns them. Returns `null` if that failed, and the view must say so.
   * A view calls it after its first paint. Absent if there is nothing to load.
   */
  readonly complete?: () => Promise<ToolControls | null>;
}
