import type { Gazetteers } from '../gazetteers/gazetteers';
import { isCaseless, type Pack } from '../languages/caseless-pack';
import type { Language } from './language';
import { languageWithCapitals } from './read-by-capitals';

/** Where the data of the languages come from. Each promise is rejected where they cannot be had. */
export interface LanguageData {
  /** The pack of a primary language (`de`); `null` where there is none. */
  pack(lang: string): Promise<Pack | null>;
  gazetteers(): Promise<Gazetteers>;
}

/** The language of a BCP 47 tag with all that it needs and nothing else; `null` where there is no pack of it. */
export async function loadLanguage(tag: string, data: LanguageData): Promise<Language | null> {
  const pack = await data.pack(primaryOf(tag));
  if (!pack) return null;
  if (!isCaseless(pack)) return languageWithCapitals(pack, await data.gazetteers());
  // A third of the engine, which most readers never need.
  const { languageWithoutCapitals } = await import('./caseless/read-caseless');
  return languageWithoutCapitals(pack);
}

/** `en` of «en-GB», «EN_us». */
const primaryOf = (tag: string): string => tag.toLowerCase().split(/[-_]/, 1)[0] ?? '';
