import type { SpokenSource } from './utterance';

/** `waiting`: for the voices of the browser, which some of them hand over late. */
export type SpeechStatus = 'off' | 'waiting' | 'speaking' | 'paused';

/**
 * Why nothing is heard. `unsupported`: no speech in this browser; `noVoices`: it has no voice at all; `noVoice`: none for the language;
 * `onlyOnline`: none for it that speaks on this computer; the others are what a voice did when it was to speak.
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
  /** BCP 47: the language that was to be spoken. */
  readonly lang: string;
}

/** Where to begin: a place in one of the sources. */
export interface SpokenPlace {
  readonly source: SpokenSource;
  /** UTF-16 units from the beginning of the source. */
  readonly offset: number;
}
