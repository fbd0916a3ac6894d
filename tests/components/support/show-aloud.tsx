import { computed } from '@preact/signals';
import { render } from 'preact';
import { ReadingView } from '../../../components/reading/ReadingView';
import type { Reading } from '../../../utils/model';
import type { Voice } from '../../../utils/speech/voices';
import { createReadingState } from '../../../utils/state/reading-state';
import { createSpeechState } from '../../../utils/state/speech-state';
import { voicePort } from '../../state/support/voice-port';
import { plainSettings } from './plain-settings';
import { surface } from './show-reading';

/** Renders a reading that simulated voices can read aloud. */
export function showAloud(reading: Reading, voices: readonly Voice[]) {
  const controls = createReadingState(reading, { locale: 'en-GB', copy: async () => true });
  const settings = plainSettings();
  const speaking = voicePort(voices);
  const speech = computed(() => settings.value.value.speech);
  const openSpeech: Parameters<typeof ReadingView>[0]['openSpeech'] = ({ reading: shown, cast }) =>
    createSpeechState({ reading: shown, cast, settings: speech, locale: 'en-GB', port: speaking.port });
  render(<ReadingView controls={controls} settings={settings} openSpeech={openSpeech} images="none" locale="en-GB" />, surface);
  return { ...speaking, controls, settings };
}
