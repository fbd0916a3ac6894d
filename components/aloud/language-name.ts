import { languageOf } from '../../utils/speech/voices';

/** Returns the name of a language in another language, or its code if there is no name. Both are given as BCP 47 tags. */
export function languageName(lang: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(languageOf(lang)) ?? lang;
  } catch {
    // A page may declare any string as its language.
    return lang;
  }
}
