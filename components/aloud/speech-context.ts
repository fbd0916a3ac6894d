import type { OpenSpeech } from '../../utils/controls/speech';
import { createRequiredContext } from '../frame/required-context';

/** The context of the function that prepares speech synthesis for an article; `undefined` on a surface that cannot speak. */
export const [SpeechProvider, useOpenSpeech] = createRequiredContext<OpenSpeech | undefined>('speech synthesis');
