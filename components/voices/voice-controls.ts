import type { ReadonlySignal } from '@preact/signals';
import type { VoiceShare } from '../../utils/voices/voice-share';

/** What the view asks and does about the quotes of an article as a whole. */
export interface VoiceControls {
  /** Whether the quotes alone stand out. */
  readonly isAlone: ReadonlySignal<boolean>;
  /** The id of the quote that the reader has stepped to. */
  readonly quoteAt: ReadonlySignal<string | null>;
  /** The ids of the quotes that are stepped through, in the order of the text. */
  readonly stops: ReadonlySignal<readonly string[]>;
  readonly share: ReadonlySignal<VoiceShare>;
  /** Makes the quotes alone stand out, or everything as before. */
  toggle(): void;
  /** Stands at a quote; `null` at none. */
  standAt(id: string | null): void;
}
