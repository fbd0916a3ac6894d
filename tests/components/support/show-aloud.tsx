import { computed } from '@preact/signals';
import { render } from 'preact';
import { ReadingView } from '../../../components/reading/ReadingView';
import type { OpenSpeech } from '../../../utils/controls/speech';
import type { Reading } from '../../../utils/model';
import type { Voice } from '../../../utils/speech/voices';
import { createSpeechState } from '../../../utils/state/speech-state';
import { openReading } from '../../state/support/open-reading';
import { voicePort } from '../../state/support/voice-port';
import { onSurface } from './on-surface';
import { plainSettings } from './plain-settings';
import { surface } from './show-reading';

/** Renders an article that can be read aloud with simulated voices. */
export function showAloud(reading: Reading, voices: readonly Voice[]) {
  const controls = openReading(reading, { locale: 'en-GB', copy: async () => true });
  const settings = plainSettings();
  const speaking = voicePort(voices);
  const speech = computed(() => settings.value.value.speech);
  const openSpeech: OpenSpeech = ({ reading: shown, cast }) =>
    createSpeechState({ reading: shown, cast, settings: speech, locale: 'en-GB', port: speaking.port });
  render(onSurface(<ReadingView article={{ view: controls }} images="none" />, { settings, openSpeech }), surface);
  return { ...speaking, controls, settings };
}
