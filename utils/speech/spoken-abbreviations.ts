import type { Abbreviations } from '../text/tokens';

/**
 * The abbreviations and other words of a language that are needed for splitting a text into sentences before it is read aloud. The lists
 * can be short, because a missing abbreviation only causes a pause that is too long. The language packs in `utils/languages/` are more
 * complete, but they are too large to be loaded for reading aloud.
 */
interface Row {
  /** Abbreviations that never end a sentence. */
  readonly never: string;
  /** Abbreviations that end a sentence only if the next word is in `first`. */
  readonly perhaps?: string;
  readonly first?: string;
  /** The names of the months, for languages that capitalise them and write the day with a full stop, as in «3. Juni». */
  readonly months?: string;
}

// biome-ignore format: a table
const ROWS: Readonly<Record<string, Row>> = {
  en: {
    never: 'mr mrs ms dr prof rev sen rep gov gen lt col capt maj sgt adm st mt ft vs jr sr hon pres supt det insp',
    perhaps: 'u.s u.k u.n e.u a.m p.m inc corp ltd co etc',
    first: 'the a an he she it they we i you this that these those his her its their our my in on at but and as for when after if there',
  },
  de: {
    never: 'dr prof hr fr st str nr bzw ca z.b d.h u.a bspw evtl ggf inkl vgl dipl ing med geb gest mio mrd tsd abs art sog jr sr',
    perhaps: 'etc usw o.ä v.chr n.chr',
    first: 'der die das den dem ein eine er sie es wir ich und aber doch in im am auf mit nach für bei zu von',
    months: 'januar jänner februar feber märz april mai juni juli august september oktober november dezember',
  },
  fr: { never: 'm mm mme mmes mlle mgr dr drs pr me st ste av bd art vol éd env cf tél', perhaps: 'etc', first: 'le la les un une il elle ils elles on ce cette et mais' },
  es: { never: 'sr sra srta dr dra d dña mons prof ing lic av avda núm art vol ed pág gral cap cnel st sta sto vs', perhaps: 'ee.uu etc', first: 'el la los las un una y pero' },
  it: { never: 'sig dott prof mons avv ing on arch st sta sto art vol ed pag gen col cap ten', perhaps: 'ecc', first: 'il la lo i gli le un una e ma' },
  pt: { never: 'sr sra srta dr dra d mons prof profa eng av núm art vol ed pág gal cap cel st sta sto vs', perhaps: 'etc', first: 'o a os as um uma e mas' },
  nl: { never: 'dhr mevr dr drs prof mr ir ing st nr ca art blz bijv mln mld ds jr sr', perhaps: 'enz etc', first: 'de het een hij zij ze en maar' },
  pl: { never: 'dr prof inż mgr ks gen płk im św ul nr tys mln mld np tzw ok', perhaps: 'itd itp', first: 'to w na i ale' },
  uk: { never: 'м вул д ст тис млн млрд ім проф акад св обл', perhaps: 'р рр', first: 'у в на та і але' },
  ru: { never: 'г гг гор ул д стр тыс млн млрд им проф акад св обл', perhaps: 'т.д т.п', first: 'в на и но' },
  tr: { never: 'dr prof doç av alb gen org mah cad sok no vb bkz', perhaps: 'vs', first: 'bu bir ve ama' },
};

/**
 * A language's abbreviations, words that often begin a sentence, and names of months, in the form that `findTokens` and `findSentences`
 * expect. They help to find the sentence boundaries.
 */
export interface SentenceWords {
  readonly abbreviations: Abbreviations;
  readonly firstWords: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
}

/**
 * Returns the words that help to split text in a language into sentences, such as abbreviations. `lang` is a BCP 47 tag. If the language is
 * not in `ROWS`, the lists are empty, so only initials are treated as abbreviations.
 */
export function sentenceWordsOf(lang: string): SentenceWords {
  const { never = '', perhaps = '', first = '', months = '' } = ROWS[lang.split('-')[0]?.toLowerCase() ?? ''] ?? { never: '' };
  return { abbreviations: { never: setOf(never), perhaps: setOf(perhaps) }, firstWords: setOf(first), months: setOf(months) };
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
