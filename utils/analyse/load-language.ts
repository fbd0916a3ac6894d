import type { Gazetteers } from '../gazetteers/gazetteers';
import { isCaseless, type Pack } from '../languages/caseless-pack';
import type { LanguagePack } from '../languages/pack';
import type { TaggerData } from '../taggers/tagger-data';
import type { Language } from './language';
import type { LanguageNameParts } from './names/name-lexicon';
import { languageWithCapitals } from './read-by-capitals';
import { verbMedial } from './word-orders/verb-medial/verb-medial';
import type { WordOrder } from './word-orders/word-order';

/** Where the data of the languages come from. Each promise is rejected where they cannot be had. */
export interface LanguageData {
  /** The pack of a primary language (`de`); `null` where there is none. */
  pack(lang: string): Promise<Pack | null>;
  gazetteers(): Promise<Gazetteers>;
  /** The trained tagger of a primary language; `null` where there is none. */
  tagger(lang: string): Promise<TaggerData | null>;
}

/** The language of a BCP 47 tag with all that it needs and nothing else; `null` where there is no pack of it. */
export async function loadLanguage(tag: string, data: LanguageData): Promise<Language | null> {
  const pack = await data.pack(primaryOf(tag));
  if (!pack) return null;
  // Together half of the engine, which most readers never need: each is a file of its own where there are chunks.
  if (isCaseless(pack)) return (await import('./caseless/read-caseless')).languageWithoutCapitals(pack);
  const [gazetteers, order, parts] = await Promise.all([data.gazetteers(), orderOf(pack), namePartsOf(pack, data)]);
  return languageWithCapitals(pack, gazetteers, order, parts);
}

async function orderOf(pack: LanguagePack): Promise<WordOrder> {
  if (pack.verbSecond) return (await import('./word-orders/verb-second/verb-second')).verbSecond;
  if (pack.verbFinal) return (await import('./word-orders/verb-final/verb-final')).verbFinal;
  return verbMedial;
}

async function namePartsOf(pack: LanguagePack, data: LanguageData): Promise<LanguageNameParts> {
  const amongNouns = pack.nounCapitals ? (await import('./names/among-nouns/names-among-nouns')).namesAmongNouns : null;
  const trained = await data.tagger(pack.lang);
  return { amongNouns, tagger: trained && (await import('./tagger/tagger')).taggerOf(trained) };
}

/** `en` of «en-GB», «EN_us». */
const primaryOf = (tag: string): string => tag.toLowerCase().split(/[-_]/, 1)[0] ?? '';
