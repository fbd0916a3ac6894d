import type { OpenSpeech } from '../../utils/controls/speech';
import { createRequiredContext } from '../frame/required-context';

/**
 * The context for the function that prepares speech synthesis for an article. Its value is `undefined` on surfaces without speech
 * synthesis.
 */
export const [SpeechProvider, useOpenSpeech] = createRequiredContext<OpenSpeech | undefined>('speech synthesis');
