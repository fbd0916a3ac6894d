import type { CueClass, LanguagePack } from '../../languages/pack';
import { splitWords, wordSet } from '../../text/split-words';
import type { Abbreviations } from '../../text/tokens';
import { makeComplementTable } from './complement-table';
import { type CueForm, type CueWord, IS, type Lexicon } from './lexicon';

type WordClass = keyof typeof IS;
/** The name of a field that holds a list of words in a language pack. */
type WordList = { [Field in keyof LanguagePack]-?: LanguagePack[Field] extends string | undefined ? Field : never }[keyof LanguagePack];

/** The word classes, each with the fields of a language pack that list its words. */
const WORD_LISTS: readonly (readonly [wordClass: WordClass, ...lists: WordList[]])[] = [
  ['determiner', 'determiners'], ['indefinite', 'indefinites'], ['possessive', 'possessives'], ['clitic', 'clitics'],
  ['preposition', 'prepositions'], ['nounPreposition', 'nounPrepositions'], ['conjunction', 'conjunctions'],
  ['coordinator', 'coordinators'], ['contrast', 'contrasting'], ['relative', 'relatives'], ['complementiser', 'complementisers'], ['auxiliary', 'auxiliaries'],
  ['passive', 'passiveAuxiliaries'], ['chain', 'chainVerbs'], ['adverb', 'adverbs'], ['aside', 'asideWords'], ['time', 'timeWords'],
  ['date', 'days', 'months'], ['cueNoun', 'cueNouns'], ['occasion', 'occasionNouns'], ['role', 'roleNouns'], ['source', 'sourceNouns'],
  ['hearer', 'hearerNouns'], ['work', 'workNouns'], ['institution', 'organisationWords'],
]; // biome-ignore format: a table

/** Builds a language's look-up tables from its pack. */
export function makeLexicon(pack: LanguagePack): Lexicon {
  const cues = readCues(pack, pack.cues);
  return {
    pack,
    classes: readClasses(pack, cues),
    cues,
    indirectCues: readCues(pack, pack.indirectVerbs ?? {}),
    complements: makeComplementTable(pack.complements),
    abbreviations: readAbbreviations(pack),
    firstWords: new Set([...splitWords(pack.commonWords), ...splitWords(pack.determiners)]),
    infinitives: wordSet(pack.infinitives),
    lookalikes: wordSet(pack.adverbLookalikes),
    sourcePhrases: indexByFirstWord(pack.sourcePhrases),
    reportPhrases: indexByFirstWord(pack.reportPhrases),
    denials: indexByFirstWord(pack.denials),
    limiters: wordSet(pack.limiters),
    agentWords: wordSet(pack.agentWord),
    nounFollowsTitle: pack.verbFinal !== undefined,
    dottedMonths: wordSet(pack.verbSecond ? pack.months : ''),
    genitives: wordSet(pack.genitives),
    objectPronouns: wordSet(pack.objectPronouns),
    approximators: wordSet(pack.approximators),
    speakingVerbs: wordSet(pack.speakingVerbs),
    speakingPrepositions: wordSet(pack.speakingPrepositions),
    mentionVerbs: wordSet(pack.mentionVerbs),
    namingWords: wordSet(pack.namingWords),
    groupNouns: wordSet(pack.descriptions?.groupNouns),
    statements: wordSet(pack.descriptions?.statements),
    documents: wordSet(pack.descriptions?.documents),
  };
}

/** Maps each word in the lists to its classes, as bits of `IS`. */
function readClasses(pack: LanguagePack, cues: ReadonlyMap<string, CueWord>): Map<string, number> {
  const classes = new Map<string, number>();
  const add = (words: Iterable<string>, wordClass: WordClass): void => {
    for (const word of words) classes.set(word, (classes.get(word) ?? 0) | IS[wordClass]);
  };
  for (const [wordClass, ...lists] of WORD_LISTS) for (const list of lists) add(splitWords(pack[list]), wordClass);
  const articles = new Set([...splitWords(pack.determiners), ...splitWords(pack.indefinites)]);
  add(
    pack.noSpeakers.filter((word) => articles.has(word)),
    'article',
  );
  add(
    pack.pronouns.map(({ word }) => word),
    'pronoun',
  );
  add(
    pack.titles.map(({ word }) => word),
    'title',
  );
  add(cues.keys(), 'cue');
  return classes;
}

function readAbbreviations(pack: LanguagePack): Abbreviations {
  return {
    never: wordSet(pack.abbreviations),
    perhaps: wordSet(pack.endingAbbreviations),
    ...(pack.elisions && { elided: wordSet(pack.elisions) }),
    ...(pack.enclitics && { enclitic: wordSet(pack.enclitics) }),
    ...(pack.verbFinal && { suffixed: true }),
    ...(pack.contracted && { contracted: wordSet(pack.contracted) }),
  };
}

/**
 * Splits phrases into lists of words, keyed by their first word. The longest phrase comes first, so «en opinión del» is tried before «en
 * opinión».
 */
function indexByFirstWord(list: readonly string[] = []): Map<string, (readonly string[])[]> {
  const phrases = new Map<string, (readonly string[])[]>();
  for (const phrase of list) {
    const words = splitWords(phrase);
    const [first = ''] = words;
    phrases.set(first, [...(phrases.get(first) ?? []), words]);
  }
  for (const words of phrases.values()) words.sort((a, b) => b.length - a.length);
  return phrases;
}

/** The placeholder for a form that a verb lacks, in the list of its forms in a language pack. */
const NO_FORM = '-';
/** The verb forms, in the order in which a language pack lists the forms of a verb. */
const FORMS: readonly CueForm[] = ['base', 'third', 'past', 'participle', 'ing'];

/** Returns the verbs of a language pack, keyed by each of their forms. A form that two verbs share belongs to the first verb. */
function readCues(pack: LanguagePack, verbs: NonNullable<LanguagePack['indirectVerbs']>): Map<string, CueWord> {
  const hearers = wordSet(pack.hearerVerbs);
  const inverting = wordSet(pack.invertingVerbs);
  const tight = wordSet(pack.tightVerbs);
  const nounLike = wordSet(pack.nounLikeVerbs);
  const cues = new Map<string, CueWord>();
  for (const [cueClass, rows] of Object.entries(verbs) as [CueClass, readonly string[]][]) {
    for (const row of rows) {
      const slots = splitWords(row);
      const [base = '', , past = ''] = slots;
      const pastForms = past.split('/');
      const verb = {
        class: cueClass,
        base,
        hearer: hearers.has(base),
        inverts: inverting.has(base),
        tight: tight.has(base),
        nounLike: nounLike.has(base),
      };
      for (const [at, slot] of slots.entries())
        for (const written of slot.split('/'))
          if (written !== NO_FORM && !cues.has(written))
            cues.set(written, { ...verb, form: FORMS[at] ?? 'ing', past: pastForms.includes(written) });
    }
  }
  return cues;
}
