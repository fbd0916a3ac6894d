/// <reference types="vite/types/importMeta.d.ts" />
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type AnalysedArticle, analyse as analyseIn } from '../../utils/analyse/analyse';
import { languageWithoutCapitals } from '../../utils/analyse/caseless/read-caseless';
import type { Language } from '../../utils/analyse/language';
import { namesAmongNouns } from '../../utils/analyse/names/among-nouns/names-among-nouns';
import { type LanguageNameParts, makeLexicon, type Lexicon as NamesLexicon } from '../../utils/analyse/names/lexicon';
import { languageWithCapitals } from '../../utils/analyse/read-by-capitals';
import { type Tagger, taggerOf } from '../../utils/analyse/tagger/tagger';
import { verbFinal } from '../../utils/analyse/word-orders/verb-final/verb-final';
import { verbSecond } from '../../utils/analyse/word-orders/verb-second/verb-second';
import gazetteers from '../../utils/gazetteers/gazetteers';
import { isCaseless, type Pack } from '../../utils/languages/caseless-pack';
import type { LanguagePack } from '../../utils/languages/pack';
import type { Analysis } from '../../utils/model';
import type { TaggerData } from '../../utils/taggers/tagger-data';

/** Every pack at once, where the product loads one. */
const packs = new Map<string, Pack>();
for (const pack of Object.values(import.meta.glob<Pack>('../../utils/languages/??.ts', { eager: true, import: 'default' })))
  packs.set(pack.lang, pack);

/** The primary languages that have a pack, sorted. */
export const packedLanguages = (): readonly string[] => [...packs.keys()].sort();

/** The pack of a primary language. */
export const packFor = (lang: string): Pack | null => packs.get(lang) ?? null;

/** What names need of a primary language whose script has capitals. */
export function namesOf(lang: string): NamesLexicon {
  const pack = packFor(lang);
  if (!pack || isCaseless(pack)) throw new Error(`«${lang}» has no pack with capitals`);
  return makeLexicon(pack, gazetteers, namePartsOf(pack));
}

/** The trained tagger of a primary language. Read from its file: a module of that size is slow to import. */
export function taggerDataOf(lang: string): TaggerData | null {
  const path = resolve(import.meta.dirname, `../../utils/taggers/names-${lang}.json`);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as TaggerData) : null;
}

const taggers = new Map<string, Tagger | null>();
const namePartsOf = (pack: LanguagePack): LanguageNameParts => {
  const data = taggers.has(pack.lang) ? null : taggerDataOf(pack.lang);
  if (!taggers.has(pack.lang)) taggers.set(pack.lang, data && taggerOf(data));
  return { amongNouns: pack.nounCapitals ? namesAmongNouns : null, tagger: taggers.get(pack.lang) ?? null };
};

const languages = new Map<Pack, Language>();

/** The language of a BCP 47 tag, made once: to make its tables takes longer than to analyse an article. */
function languageOf(tag: string): Language | null {
  const pack = packFor(tag.toLowerCase().split(/[-_]/, 1)[0] ?? '');
  if (!pack) return null;
  const language = languages.get(pack) ?? makeLanguage(pack);
  languages.set(pack, language);
  return language;
}

function makeLanguage(pack: Pack): Language {
  if (isCaseless(pack)) return languageWithoutCapitals(pack);
  const order = pack.verbSecond ? verbSecond : pack.verbFinal ? verbFinal : null;
  return languageWithCapitals(pack, gazetteers, order, namePartsOf(pack));
}

/** What the product finds in an article, without waiting for the data of its language. */
export const analyse = (article: AnalysedArticle): Analysis => analyseIn(article, languageOf(article.lang));

/** The same with what is retold and doubtful, which readers are spared. */
export const analyseAll = (article: AnalysedArticle): Analysis => analyseIn(article, languageOf(article.lang), true);
