import { languageOf } from '../../utils/speech/voices';

/** What a language is called in another; its code where that has no name for it. Both BCP 47. */
export function languageName(lang: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(languageOf(lang)) ?? lang;
  } catch {
    // A page may write anything there.
    return lang;
  }
}
