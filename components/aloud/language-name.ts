import { languageOf } from '../../utils/speech/voices';

/**
 * Returns the name of a language as written in `locale`, or the language tag itself if no name is known. Both parameters are BCP 47 tags.
 */
export function languageName(lang: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(languageOf(lang)) ?? lang;
  } catch {
    // The page may have declared an invalid language tag.
    return lang;
  }
}
