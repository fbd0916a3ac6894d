import type { SpokenSource } from './utterance';

/** The status of reading aloud. `waiting` means that the voices are not available yet, because browsers may load them late. */
export type SpeechStatus = 'off' | 'waiting' | 'speaking' | 'paused';

/**
 * The reasons for silence. `unsupported`: The browser has no speech synthesis. `noVoices`: It has no voice. `noVoice`: It has no voice for
 * the language. `onlyOnline`: It has voices for the language, but none that works on this computer. The others are failures of a voice.
 */
export const SPEECH_TROUBLES = [
  'unsupported',
  'noVoices',
  'noVoice',
  'onlyOnline',
  'nothing',
  'refused',
  'offline',
  'audio',
  'voiceGone',
  'silent',
  'failed',
] as const;
export type SpeechTroubleKind = (typeof SPEECH_TROUBLES)[number];
export interface SpeechTrouble {
  readonly kind: SpeechTroubleKind;
  /** The language that was to be spoken, a BCP 47 tag. */
  readonly lang: string;
}

/** The place in a source at which to begin. */
export interface SpokenPlace {
  readonly source: SpokenSource;
  /** The offset in the source, in UTF-16 units. */
  readonly offset: number;
}
