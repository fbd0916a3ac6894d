import type { CueClass, LanguagePack } from '../../languages/pack';
import type { Abbreviations, Token } from '../../text/tokens';
import { type ComplementTable, tableOf } from './complement-table';

/** Word classes as bits, so that a token's classes are one look-up. */
export const IS = {
  determiner: 1, indefinite: 2, possessive: 4, pronoun: 8, preposition: 16, nounPreposition: 32, conjunction: 64, relative: 128,
  auxiliary: 256, adverb: 512, chain: 1024, time: 2048, cue: 4096, cueNoun: 8192, complementiser: 16384, aside: 32768,
  role: 65536, source: 131072, title: 262144, passive: 524288, date: 1048576, occasion: 2097152, coordinator: 4194304,
  article: 8388608, hearer: 16777216, clitic: 33554432, work: 67108864, institution: 134217728,
} as const; // biome-ignore format: a table

export type CueForm = 'base' | 'third' | 'past' | 'participle' | 'ing';
export interface CueWord {
  readonly class: CueClass;
  readonly base: string;
  readonly form: CueForm;
  readonly hearer: boolean;
  readonly inverts: boolean;
  readonly tight: boolean;
  readonly nounLike: boolean;
  /** The form is a past too: «read». */
  readonly past: boolean;
}

/** A language pack made ready for look-up. */
export interface Lexicon {
  readonly pack: LanguagePack;
  /** Whether the noun for a work follows its title: «“Uzun Kış” romanı». */
  readonly nounFollowsTitle: boolean;
  readonly classes: ReadonlyMap<string, number>;
  readonly cues: ReadonlyMap<string, CueWord>;
  /** Verbs that report in other words only. */
  readonly indirectCues: ReadonlyMap<string, CueWord>;
  readonly complements: ComplementTable;
  readonly abbreviations: Abbreviations;
  readonly firstWords: ReadonlySet<string>;
  readonly lookalikes: ReadonlySet<string>;
  readonly infinitives: ReadonlySet<string>;
  /** The phrases for «according to», each as its words, by the first word. */
  readonly sourcePhrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** The same for phrases that a reporting verb follows: «comme l'a dit». */
  readonly reportPhrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** The same for words that deny the verb behind them: «should have». */
  readonly denials: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Words that take a denial back: «not only said». */
  readonly limiters: ReadonlySet<string>;
  /** The words before the agent of a passive. */
  readonly agentWords: ReadonlySet<string>;
  /** Months before which a day has a full stop: «3. Juni». */
  readonly dottedMonths: ReadonlySet<string>;
  /** The words that tie a possessor to the noun before it. */
  readonly genitives: ReadonlySet<string>;
  readonly objectPronouns: ReadonlySet<string>;
  /** Prepositions that only make a number less exact. */
  readonly approximators: ReadonlySet<string>;
}

/** Stands in a row of forms where a verb lacks one. */
const NO_FORM = '-';
const forms: readonly CueForm[] = ['base', 'third', 'past', 'participle', 'ing'];

const split = (words: string): string[] => words.split(' ').filter(Boolean);

/** Builds the look-up tables of a language from its pack. */
export function makeLexicon(pack: LanguagePack): Lexicon {
  const classes = new Map<string, number>();
  const put = (words: readonly string[], bit: number): void => {
    for (const word of words) classes.set(word, (classes.get(word) ?? 0) | bit);
  };
  put(split(pack.determiners), IS.determiner);
  put(split(pack.indefinites), IS.indefinite);
  put(
    pack.noSpeakers.filter((word) => classes.has(word)),
    IS.article,
  );
  put(split(pack.possessives), IS.possessive);
  put(
    pack.pronouns.map(({ word }) => word),
    IS.pronoun,
  );
  put(split(pack.prepositions), IS.preposition);
  put(split(pack.nounPrepositions), IS.nounPreposition);
  put(split(pack.conjunctions), IS.conjunction);
  put(split(pack.relatives), IS.relative);
  put(split(pack.auxiliaries), IS.auxiliary);
  put(split(pack.passiveAuxiliaries), IS.passive);
  put(split(pack.adverbs), IS.adverb);
  put(split(pack.chainVerbs), IS.chain);
  put(split(pack.timeWords), IS.time);
  put([...split(pack.days), ...split(pack.months)], IS.date);
  put(split(pack.cueNouns), IS.cueNoun);
  put(split(pack.occasionNouns), IS.occasion);
  put(split(pack.coordinators), IS.coordinator);
  put(split(pack.complementisers), IS.complementiser);
  put(split(pack.asideWords), IS.aside);
  put(split(pack.roleNouns), IS.role);
  put(split(pack.sourceNouns), IS.source);
  put(split(pack.hearerNouns ?? ''), IS.hearer);
  put(split(pack.clitics ?? ''), IS.clitic);
  put(split(pack.workNouns ?? ''), IS.work);
  put(split(pack.organisationWords), IS.institution);
  put(
    pack.titles.map(({ word }) => word),
    IS.title,
  );
  const cues = readCues(pack, pack.cues);
  put([...cues.keys()], IS.cue);
  const firstWords = new Set([...split(pack.commonWords), ...split(pack.determiners)]);
  const abbreviations: Abbreviations = {
    never: new Set(split(pack.abbreviations)),
    perhaps: new Set(split(pack.endingAbbreviations)),
    ...(pack.elisions && { elided: new Set(split(pack.elisions)) }),
    ...(pack.enclitics && { enclitic: new Set(split(pack.enclitics)) }),
    ...(pack.verbFinal && { suffixed: true }),
    ...(pack.contracted && { contracted: new Set(split(pack.contracted)) }),
  };
  return {
    pack,
    classes,
    cues,
    indirectCues: readCues(pack, pack.indirectVerbs ?? {}),
    complements: tableOf(pack.complements),
    abbreviations,
    firstWords,
    infinitives: new Set(split(pack.infinitives)),
    lookalikes: new Set(split(pack.adverbLookalikes)),
    sourcePhrases: phrasesOf(pack.sourcePhrases),
    reportPhrases: phrasesOf(pack.reportPhrases ?? []),
    denials: phrasesOf(pack.denials ?? []),
    limiters: new Set(split(pack.limiters ?? '')),
    agentWords: new Set(split(pack.agentWord ?? '')),
    nounFollowsTitle: pack.verbFinal !== undefined,
    dottedMonths: new Set(pack.verbSecond ? split(pack.months) : []),
    genitives: new Set(split(pack.genitives ?? '')),
    objectPronouns: new Set(split(pack.objectPronouns ?? '')),
    approximators: new Set(split(pack.approximators ?? '')),
  };
}

/** Phrases by their first word. */
function phrasesOf(list: readonly string[]): Map<string, (readonly string[])[]> {
  const phrases = new Map<string, (readonly string[])[]>();
  for (const phrase of list) {
    const words = split(phrase);
    const [first = ''] = words;
    phrases.set(first, [...(phrases.get(first) ?? []), words]);
  }
  // The longest is tried first: «en opinión del» before «en opinión».
  for (const words of phrases.values()) words.sort((a, b) => b.length - a.length);
  return phrases;
}

function readCues(pack: LanguagePack, verbs: LanguagePack['indirectVerbs'] & object): Map<string, CueWord> {
  const hearers = new Set(split(pack.hearerVerbs));
  const inverting = new Set(split(pack.invertingVerbs));
  const tight = new Set(split(pack.tightVerbs));
  const nounLike = new Set(split(pack.nounLikeVerbs));
  const cues = new Map<string, CueWord>();
  for (const [cueClass, rows] of Object.entries(verbs) as [CueClass, readonly string[]][]) {
    for (const row of rows) {
      const [base = '', ...rest] = split(row);
      const word = {
        class: cueClass,
        base,
        hearer: hearers.has(base),
        inverts: inverting.has(base),
        tight: tight.has(base),
        nounLike: nounLike.has(base),
      };
      for (const [at, slot] of [base, ...rest].entries())
        for (const written of slot.split('/'))
          if (written !== NO_FORM && !cues.has(written))
            cues.set(written, { ...word, form: forms[at] ?? 'ing', past: rest[1]?.split('/').includes(written) === true });
    }
  }
  return cues;
}

/** The classes of a token as bits of `IS`. Days and months count only with a capital where the language writes one. */
export function classesOf({ classes, pack, lookalikes }: Lexicon, token: Token): number {
  if (token.kind !== 'word') return 0;
  let bits = classes.get(token.lower) ?? 0;
  if (token.capital && bits & (IS.cue | IS.role | IS.source | IS.cueNoun)) bits &= ~(IS.cueNoun | IS.chain);
  if (bits & IS.date && !token.capital && !pack.smallDays) bits &= ~(IS.date | IS.time);
  if (!bits && !token.capital && pack.adverbEnding && token.lower.length > 4 && token.lower.endsWith(pack.adverbEnding)) {
    if (!lookalikes.has(token.lower)) bits = IS.adverb;
  }
  return bits;
}
