/// <reference types="vite/types/importMeta.d.ts" />
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { taggerDataOf as taggerDataOfText } from '../../scripts/taggers/write-tagger-file';
import { type AnalysedArticle, analyse as analyseIn } from '../../utils/analyse/analyse';
import { languageWithoutCapitals } from '../../utils/analyse/caseless/read-caseless';
import type { Language } from '../../utils/analyse/language';
import { namesAmongNouns } from '../../utils/analyse/names/among-nouns/names-among-nouns';
import { makeNameLexicon } from '../../utils/analyse/names/make-name-lexicon';
import type { LanguageNameParts, NameLexicon, Tagger } from '../../utils/analyse/names/name-lexicon';
import { languageWithCapitals } from '../../utils/analyse/read-by-capitals';
import { taggerOf } from '../../utils/analyse/tagger/tagger';
import { verbFinal } from '../../utils/analyse/word-orders/verb-final/verb-final';
import { verbMedial } from '../../utils/analyse/word-orders/verb-medial/verb-medial';
import { verbSecond } from '../../utils/analyse/word-orders/verb-second/verb-second';
import type { WordOrder } from '../../utils/analyse/word-orders/word-order';
import gazetteers from '../../utils/gazetteers/gazetteers';
import { isCaseless, type Pack } from '../../utils/languages/caseless-pack';
import type { LanguagePack } from '../../utils/languages/pack';
import type { Analysis } from '../../utils/model';
import type { TaggerData } from '../../utils/taggers/tagger-data';

/** All language packs, keyed by language. The product loads only one of them at a time. */
const packs = new Map<string, Pack>();
for (const pack of Object.values(import.meta.glob<Pack>('../../utils/languages/??.ts', { eager: true, import: 'default' })))
  packs.set(pack.lang, pack);

/** Returns a sorted list of the primary languages that have a language pack. */
export const packedLanguages = (): readonly string[] => [...packs.keys()].sort();

/** Returns the language pack for a primary language, or `null` if there is none. */
export const packFor = (lang: string): Pack | null => packs.get(lang) ?? null;

const lexicons = new Map<string, NameLexicon>();

/**
 * Returns the name lexicon for a primary language, which is built once. Throws if the language has no pack or its script has no capitals.
 */
export function namesOf(lang: string): NameLexicon {
  const pack = packFor(lang);
  if (!pack || isCaseless(pack)) throw new Error(`The language «${lang}» has no pack, or its script has no capitals.`);
  const lexicon = lexicons.get(lang) ?? makeNameLexicon(pack, gazetteers, namePartsOf(pack));
  lexicons.set(lang, lexicon);
  return lexicon;
}

/**
 * Returns the trained tagger for a primary language, or `null` if there is none. Reads the file itself, because importing such a large
 * module is slow.
 */
export function taggerDataOf(lang: string): TaggerData | null {
  const path = resolve(import.meta.dirname, `../../utils/taggers/names-${lang}.json`);
  return existsSync(path) ? taggerDataOfText(JSON.parse(readFileSync(path, 'utf8'))) : null;
}

const taggers = new Map<string, Tagger | null>();
const namePartsOf = (pack: LanguagePack): LanguageNameParts => {
  const data = taggers.has(pack.lang) ? null : taggerDataOf(pack.lang);
  if (!taggers.has(pack.lang)) taggers.set(pack.lang, data && taggerOf(data));
  return { amongNouns: pack.nounCapitals ? namesAmongNouns : null, tagger: taggers.get(pack.lang) ?? null };
};

const languages = new Map<Pack, Language>();

/**
 * Returns the language for a BCP 47 tag, or `null` if there is no language pack for it. Languages are cached, because building the tables
 * of a language takes longer than analysing an article.
 */
export function languageOf(tag: string): Language | null {
  const pack = packFor(tag.toLowerCase().split(/[-_]/, 1)[0] ?? '');
  if (!pack) return null;
  const language = languages.get(pack) ?? makeLanguage(pack);
  languages.set(pack, language);
  return language;
}

/** Returns the strategy for the word order of a language. */
export const wordOrderOf = (pack: LanguagePack): WordOrder => (pack.verbSecond ? verbSecond : pack.verbFinal ? verbFinal : verbMedial);

function makeLanguage(pack: Pack): Language {
  if (isCaseless(pack)) return languageWithoutCapitals(pack, taggerDataOf(pack.lang));
  return languageWithCapitals(pack, gazetteers, wordOrderOf(pack), namePartsOf(pack));
}

/** Analyses an article as the product does, but synchronously, because the data for all languages is already loaded. */
export const analyse = (article: AnalysedArticle): Analysis => analyseIn(article, languageOf(article.lang));

/** Analyses an article and also returns doubtful indirect quotations, which the product omits. */
export const analyseAll = (article: AnalysedArticle): Analysis => analyseIn(article, languageOf(article.lang), true);
