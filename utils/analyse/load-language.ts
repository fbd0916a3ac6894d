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
  /** Loads the pack for a primary language subtag such as `de`. Resolves to `null` if there is none. */
  pack(lang: string): Promise<Pack | null>;
  /** Loads the gazetteers, which contain names known in every language. */
  gazetteers(): Promise<Gazetteers>;
  /** Loads the trained tagger for a primary language subtag. Resolves to `null` if there is none. */
  tagger(lang: string): Promise<TaggerData | null>;
}

/**
 * Loads the language with the given BCP 47 tag, and only the data and code that it needs. Resolves to `null` if there is no pack for it.
 * Rejects if the data cannot be loaded.
 */
export async function loadLanguage(tag: string, data: LanguageData): Promise<Language | null> {
  const pack = await data.pack(primaryOf(tag));
  if (!pack) return null;
  // Half of the engine is loaded only by the dynamic imports in this file, because most articles never need it. On extension pages, each
  // imported module is a separate chunk.
  if (isCaseless(pack)) {
    const [{ languageWithoutCapitals }, trained] = await Promise.all([import('./caseless/read-caseless'), data.tagger(pack.lang)]);
    return languageWithoutCapitals(pack, trained);
  }
  const [gazetteers, order, parts] = await Promise.all([data.gazetteers(), orderOf(pack), namePartsOf(pack, data)]);
  return languageWithCapitals(pack, gazetteers, order, parts);
}

/** Loads the strategy for a language's word order. */
async function orderOf(pack: LanguagePack): Promise<WordOrder> {
  if (pack.verbSecond) return (await import('./word-orders/verb-second/verb-second')).verbSecond;
  if (pack.verbFinal) return (await import('./word-orders/verb-final/verb-final')).verbFinal;
  return verbMedial;
}

/** Loads the language-specific parts of the name lexicon. */
async function namePartsOf(pack: LanguagePack, data: LanguageData): Promise<LanguageNameParts> {
  const [amongNouns, trained, { taggerOf }] = await Promise.all([
    pack.nounCapitals ? import('./names/among-nouns/names-among-nouns') : null,
    data.tagger(pack.lang),
    import('./tagger/tagger'),
  ]);
  return { amongNouns: amongNouns?.namesAmongNouns ?? null, tagger: trained && taggerOf(trained) };
}

/** Returns the primary language subtag of a tag. For example, both «en-GB» and «EN_us» yield `en`. */
const primaryOf = (tag: string): string => tag.toLowerCase().split(/[-_]/, 1)[0] ?? '';
