import type { SpokenSource } from './utterance';

/** The status of reading aloud. `waiting` means that the voices are not available yet, because some browsers load them late. */
export type SpeechStatus = 'off' | 'waiting' | 'speaking' | 'paused';

/**
 * The reasons why nothing is spoken. `unsupported`: The browser has no speech synthesis. `noVoices`: The browser has no voices. `noVoice`:
 * The browser has no voice for the language. `onlyOnline`: None of the voices for the language works on this computer. `nothing`: The
 * article contains no words to speak. All other reasons are failures of a voice.
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
  /** The language that should have been spoken, as a BCP 47 tag. */
  readonly lang: string;
}

/** The place at which speech starts: a part of the article (`source`) and an offset in that part. */
export interface SpokenPlace {
  readonly source: SpokenSource;
  /** The offset in the source, in UTF-16 units. */
  readonly offset: number;
}
