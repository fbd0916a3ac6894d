import type { ReadonlySignal } from '@preact/signals';
import type { VoiceShare } from '../voices/voice-share';

/** The state and the actions for emphasising the quotations in an article, stepping through them and showing each speaker's share. */
export interface VoiceControls {
  /** Whether only the quotations are emphasised, with the rest of the text dimmed. */
  readonly isAlone: ReadonlySignal<boolean>;
  /** The id of the current quotation; `null` if there is none. */
  readonly quoteAt: ReadonlySignal<string | null>;
  /**
   * The ids of the quotations that the reader can step through, in text order. Indirect quotations are included only while `isAlone` is
   * true.
   */
  readonly stops: ReadonlySignal<readonly string[]>;
  readonly share: ReadonlySignal<VoiceShare>;
  /** Turns the emphasis of the quotations on or off. */
  toggle(): void;
  /** Makes a quotation the current one; `null` clears it. */
  standAt(id: string | null): void;
}
