import type { ReadonlySignal } from '@preact/signals';
import type { VoiceShare } from '../voices/voice-share';

/** The state and the actions of all quotations of an article together. */
export interface VoiceControls {
  /** Whether only the quotations are emphasised and the rest of the text is dimmed. */
  readonly isAlone: ReadonlySignal<boolean>;
  /** The id of the current quotation; `null` if there is none. */
  readonly quoteAt: ReadonlySignal<string | null>;
  /**
   * The ids of the quotations that the stepper goes through, in the order of the text. Indirect quotations are included only while the
   * quotations are emphasised.
   */
  readonly stops: ReadonlySignal<readonly string[]>;
  readonly share: ReadonlySignal<VoiceShare>;
  /** Turns the emphasis of the quotations on or off. */
  toggle(): void;
  /** Makes a quotation the current one; `null` clears it. */
  standAt(id: string | null): void;
}
