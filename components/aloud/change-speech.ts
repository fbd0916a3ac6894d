import type { SettingsControls } from '../../utils/controls/settings';
import type { SpeechSettings } from '../../utils/model';

/** Changes the given read-aloud settings and leaves the others unchanged. */
export function changeSpeech({ change }: SettingsControls, speech: Partial<SpeechSettings>): void {
  change((before) => ({ ...before, speech: { ...before.speech, ...speech } }));
}

/** Formats a speech rate for a locale, for example as «1.5×». */
export const rateWords = (rate: number, locale: string): string =>
  `${new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(rate)}×`;
