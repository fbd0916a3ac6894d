import type { SpeechSettings } from '../../utils/model';
import type { SettingsControls } from '../settings/settings-controls';

/** Changes how articles are read aloud; what is not named stays. */
export function changeSpeech({ change }: SettingsControls, speech: Partial<SpeechSettings>): void {
  change((before) => ({ ...before, speech: { ...before.speech, ...speech } }));
}

/** «1.5×» as it is written in a language. */
export const rateWords = (rate: number, locale: string): string =>
  `${new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(rate)}×`;
