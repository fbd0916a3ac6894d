import type { ReadonlySignal } from '@preact/signals';
import type { PictureSpace } from '../model';

/** The space that kept pictures take. */
export interface PictureSpaceControls {
  /** `null` until it is known. */
  readonly space: ReadonlySignal<PictureSpace | null>;
  /**
   * Deletes pictures until the rest takes at most `limit` bytes: first those of the articles that were saved longest ago, and only then those
   * of articles with a star.
   */
  trim(limit: number): Promise<void>;
}
