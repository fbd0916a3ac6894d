import type { ReadonlySignal } from '@preact/signals';
import type { KeptPicture, PictureProblem } from '../model';

/** The state and the actions for the pictures of a saved article. */
export interface PictureControls {
  /** The kept pictures, by the address that the article gives. */
  readonly kept: ReadonlySignal<ReadonlyMap<string, KeptPicture>>;
  /** The reason for which each of the other pictures is not kept, by its address. Pictures that nobody has tried to keep are missing. */
  readonly problems: ReadonlySignal<ReadonlyMap<string, PictureProblem>>;
  /** The pictures that are not kept only because the extension has no access to their hosts. */
  readonly refused: ReadonlySignal<{ readonly count: number; readonly hosts: readonly string[] }>;
  /** Whether pictures are being kept. */
  readonly isKeeping: ReadonlySignal<boolean>;
  /** Returns the address of a kept picture's bytes in this page, or `null` until they are loaded. */
  sourceOf(hash: string): ReadonlySignal<string | null>;
  /**
   * Asks the reader for access to the hosts of the refused pictures, and to that of the picture with `address`, and keeps the pictures that are
   * then available. Must be called while a click is handled. A denied access changes nothing.
   */
  get(address?: string): Promise<void>;
}
