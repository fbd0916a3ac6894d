import type { ReadonlySignal } from '@preact/signals';
import type { Fold } from '../voices/folds';
import type { VoiceShare } from '../voices/voice-share';

/** The state and the actions for showing the quotations in an article alone, stepping through them and showing each speaker's share. */
export interface VoiceControls {
  /** Whether only the quotations are shown. The blocks without any are folded, and the other words around them are dimmed. */
  readonly isAlone: ReadonlySignal<boolean>;
  /** The folds of the article while `isAlone` is true. */
  readonly folds: ReadonlySignal<readonly Fold[]>;
  /** The indices of the blocks that the reader has unfolded since `isAlone` became true. */
  readonly unfolded: ReadonlySignal<ReadonlySet<number>>;
  /** The id of the current quotation; `null` if there is none. */
  readonly quoteAt: ReadonlySignal<string | null>;
  /**
   * The ids of the quotations that the reader can step through, in text order. Indirect quotations are included only while `isAlone` is
   * true.
   */
  readonly stops: ReadonlySignal<readonly string[]>;
  readonly share: ReadonlySignal<VoiceShare>;
  /** Shows the quotations alone, or the whole article again. */
  toggle(): void;
  /** Unfolds the blocks of a fold, or folds them again. */
  unfold(fold: Fold, isUnfolded: boolean): void;
  /** Makes a quotation the current one; `null` clears it. */
  standAt(id: string | null): void;
}
