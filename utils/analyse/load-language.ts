import type { Gazetteers } from '../gazetteers/gazetteers';
import { isCaseless, type Pack } from '../languages/caseless-pack';
import type { LanguagePack } from '../languages/pack';
import type { TaggerData } from '../taggers/tagger-data';
import type { Language } from './language';
import type { LanguageNameParts } from './names/name-lexicon';
import { languageWithCapitals } from './read-by-capitals';
import { verbMedial } from './word-orders/verb-medial/verb-medial';
import type { WordOrder } from './word-orders/word-order';

/** A source of language data. Each promise rejects if the data cannot be loaded. */
export interface LanguageData {
  /** Loads the pack of a primary language (`de`), or `null` if there is none. */
  pack(lang: string): Promise<Pack | null>;
  /** Loads the names that are known in every language. */
  gazetteers(): Promise<Gazetteers>;
  /** Loads the trained tagger of a primary language, or `null` if there is none. */
  tagger(lang: string): Promise<TaggerData | null>;
}

/**
 * Loads the language of a BCP 47 tag with only the data and code that it needs. Returns `null` if it has no pack. Rejects if the data
 * cannot be loaded.
 */
export async function loadLanguage(tag: string, data: LanguageData): Promise<Language | null> {
  const pack = await data.pack(primaryOf(tag));
  if (!pack) return null;
  // The dynamic imports in this file load half of the engine, which most articles never need. In pages each of them is a chunk of its own.
  if (isCaseless(pack)) return (await import('./caseless/read-caseless')).languageWithoutCapitals(pack);
  const [gazetteers, order, parts] = await Promise.all([data.gazetteers(), orderOf(pack), namePartsOf(pack, data)]);
  return languageWithCapitals(pack, gazetteers, order, parts);
}

/** Loads the strategy for the word order of a language. */
async function orderOf(pack: LanguagePack): Promise<WordOrder> {
  if (pack.verbSecond) return (await import('./word-orders/verb-second/verb-second')).verbSecond;
  if (pack.verbFinal) return (await import('./word-orders/verb-final/verb-final')).verbFinal;
  return verbMedial;
}

/** Loads the parts of the name lexicon that are specific to this language. */
async function namePartsOf(pack: LanguagePack, data: LanguageData): Promise<LanguageNameParts> {
  const amongNouns = pack.nounCapitals ? (await import('./names/among-nouns/names-among-nouns')).namesAmongNouns : null;
  const trained = await data.tagger(pack.lang);
  return { amongNouns, tagger: trained && (await import('./tagger/tagger')).taggerOf(trained) };
}

/** Returns the primary language of a tag: `en` for «en-GB» and «EN_us». */
const primaryOf = (tag: string): string => tag.toLowerCase().split(/[-_]/, 1)[0] ?? '';
