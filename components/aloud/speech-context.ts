import type { OpenSpeech } from '../../utils/controls/speech';
import { createRequiredContext } from '../frame/required-context';

/**
 * The context that provides the function for preparing speech synthesis. Its value is `undefined` if the `Surface` offers no speech
 * synthesis.
 */
export const [SpeechProvider, useOpenSpeech] = createRequiredContext<OpenSpeech | undefined>('speech synthesis');
