import type { SettingsControls } from '../../utils/controls/settings';
import type { SpeechSettings } from '../../utils/model';

/** Changes the given settings for reading aloud and keeps the others. */
export function changeSpeech({ change }: SettingsControls, speech: Partial<SpeechSettings>): void {
  change((before) => ({ ...before, speech: { ...before.speech, ...speech } }));
}

/** Returns a speech rate as it is written in a language, such as «1.5×». */
export const rateWords = (rate: number, locale: string): string =>
  `${new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(rate)}×`;
