import type { Gazetteers } from '../../gazetteers/gazetteers';
import type { LanguagePack, NounCapitals } from '../../languages/pack';
import { foldWord } from '../../text/fold-word';
import { splitWords } from '../../text/split-words';
import type { Gender } from '../actors/actor-draft';
import { type KnownNames, knownNamesOf } from './known-names';
import { listedNames } from './listed-names';
import { joinedTable } from './look-up';
import type { LanguageNameParts, NameLexicon } from './name-lexicon';
import { stemOf, withoutGenitive } from './stem-of';

/** Builds the look-up tables for the names in a language from its pack, the gazetteers and its language-specific parts. */
export function makeNameLexicon(pack: LanguagePack, gazetteers: Gazetteers, parts: LanguageNameParts): NameLexicon {
  const known = knownNamesOf(gazetteers, pack);
  const grammar = grammarOf(pack);
  return {
    ...known,
    pack,
    ...wordTables(pack, known),
    ...genderTables(pack),
    ...nounTables(pack, known),
    ...grammar,
    listed: listedNames(pack.nameLists ?? {}, grammar.stemOf),
    becomingPhrases: (pack.becomingPhrases ?? []).map((phrase) => foldedWords(phrase)),
    aliasPhrases: (pack.aliasPhrases ?? []).map((phrase) => foldedWords(phrase)),
    ...parts,
  };
}

const grammarOf = ({
  nameGrammar = {},
  nounCapitals,
}: LanguagePack): Pick<NameLexicon, 'elided' | 'hasSuffixes' | 'hasLowerCaseEnds' | 'stemOf'> => ({
  elided: new Set(splitWords(nameGrammar.elided ?? '')),
  hasSuffixes: nameGrammar.hasSuffixes ?? false,
  hasLowerCaseEnds: nameGrammar.hasLowerCaseEnds ?? false,
  stemOf: nameGrammar.isInflected ? stemOf : nounCapitals ? withoutGenitive(nounCapitals.genitiveEnding) : (key) => key,
});

const foldedSet = (...lists: readonly string[]): Set<string> => new Set(foldedWords(...lists));
const foldedWords = (...lists: readonly string[]): string[] => lists.flatMap((list) => splitWords(list)).map(foldWord);

type WordTable =
  | 'common' | 'never' | 'calendar' | 'titles' | 'addressTitles' | 'roles' | 'roleEndings' | 'saying' | 'organisationEnds' | 'abbreviations'
  | 'auxiliary' | 'copulas' | 'determiners' | 'possessives' | 'sources'; // biome-ignore format: a list

/** Builds the tables of word classes. */
function wordTables(pack: LanguagePack, { kindWords }: KnownNames): Pick<NameLexicon, WordTable> {
  const cueForms = Object.values(pack.cues).flatMap((rows) => rows.map((row) => row.replaceAll('/', ' ')));
  return {
    common: commonWordsOf(pack),
    never: kindWords.neverNames,
    calendar: foldedSet(pack.days, pack.months),
    titles: new Set(pack.titles.map(({ word }) => foldWord(word))),
    addressTitles: foldedSet(pack.addressTitles),
    roles: new Set(foldedWords(pack.roleNouns, pack.roleLists?.people ?? '').filter((word) => !kindWords.organisationEnds.has(word))),
    roleEndings: foldedWords(pack.roleEndings),
    saying: new Set(foldedWords(...cueForms).filter((word) => !kindWords.placeEnds.has(word))),
    organisationEnds: new Set([...kindWords.organisationEnds, ...foldedWords(pack.organisationWords)]),
    abbreviations: foldedSet(pack.abbreviations),
    auxiliary: foldedSet(pack.auxiliaries),
    copulas: foldedSet(pack.copulas ?? ''),
    determiners: foldedSet(pack.determiners),
    possessives: foldedSet(pack.possessives),
    sources: foldedSet(pack.sourceNouns),
  };
}

const commonWordsOf = (pack: LanguagePack): Set<string> =>
  foldedSet(
    pack.auxiliaries,
    pack.commonWords,
    pack.determiners,
    pack.possessives,
    pack.prepositions,
    pack.conjunctions,
    pack.relatives,
    pack.adverbs,
    pack.timeWords,
    pack.asideWords,
    pack.pronouns.map(({ word }) => word).join(' '),
    pack.pointers.female,
    pack.pointers.male,
    pack.sourceNouns,
  );

/** Builds the tables of words that indicate a person's gender. */
function genderTables({ genderNouns, titles, pointers }: LanguagePack): Pick<NameLexicon, 'titleGender' | 'pointerGender'> {
  const titleGender = new Map<string, Gender>();
  const pointerGender = new Map<string, Gender>();
  for (const gender of GENDERS) {
    for (const word of splitWords(genderNouns[gender])) titleGender.set(foldWord(word), gender);
    for (const word of splitWords(pointers[gender])) pointerGender.set(word, gender);
  }
  for (const { word, gender } of titles) if (gender) titleGender.set(foldWord(word), gender);
  return { titleGender, pointerGender };
}
const GENDERS = ['female', 'male'] as const;

type NounTable =
  | 'firstNames' | 'femaleEnding' | 'organisationNouns' | 'tradeEndings' | 'nameParticles' | 'genitiveEnding' | 'townEnding'
  | 'abstractEndings' | 'thingsBeforeNames' | 'articles' | 'openers' | 'speech' | 'wordNouns'; // biome-ignore format: a list

/** The minimum length of an organisation noun that can end a compound, in UTF-16 units. */
const SHORTEST_ORGANISATION_NOUN = 5;

/**
 * Builds the table of first names and the tables for a language that capitalises every noun. For any other language, most of these tables
 * are empty.
 */
function nounTables(pack: LanguagePack, known: KnownNames): Pick<NameLexicon, NounTable> {
  const nouns = pack.nounCapitals;
  return {
    firstNames: nouns ? withFirstNames(known.firstNames, nouns) : known.firstNames,
    femaleEnding: nouns?.femaleEnding ?? '',
    organisationNouns: splitWords(pack.organisationWords)
      .filter((word) => word.length >= SHORTEST_ORGANISATION_NOUN)
      .map(foldWord),
    tradeEndings: foldedWords(nouns?.tradeEndings ?? ''),
    nameParticles: foldedSet(nouns?.nameParticles ?? ''),
    genitiveEnding: nouns?.genitiveEnding ?? '',
    townEnding: nouns?.townEnding ?? '',
    abstractEndings: foldedWords(nouns?.abstractEndings ?? ''),
    thingsBeforeNames: foldedSet(nouns?.thingsBeforeNames ?? ''),
    articles: foldedSet(pack.determiners, pack.possessives, nouns?.joinedArticles ?? ''),
    openers: foldedSet(pack.coordinators, pack.complementisers, pack.conjunctions),
    speech: foldedSet(nouns ? singularSpeechForms(pack, nouns) : ''),
    wordNouns: foldedSet(pack.cueNouns, pack.occasionNouns),
  };
}

/**
 * Returns the singular forms, in the third person and in the past, of the verbs of speech. Verbs whose subject may also be a newspaper are
 * left out.
 */
const singularSpeechForms = ({ cues }: LanguagePack, { pluralVerbEnding, outletVerbs }: NounCapitals): string =>
  SPEECH_CLASSES.flatMap((cueClass) => cues[cueClass])
    .map(splitWords)
    .filter(([base = '']) => !splitWords(outletVerbs).includes(base))
    .flatMap(([, third = '', past = '']) => [...third.split('/'), ...past.split('/')])
    .filter((form) => !form.endsWith(pluralVerbEnding))
    .join(' ');
const SPEECH_CLASSES = ['said', 'claimed', 'warned', 'asked', 'wrote'] as const;

function withFirstNames(known: NameLexicon['firstNames'], { firstNames }: NounCapitals): NameLexicon['firstNames'] {
  const own = new Map<string, Gender>();
  for (const gender of GENDERS) for (const name of splitWords(firstNames[gender])) own.set(foldWord(name), gender);
  return joinedTable<Gender | null>(own, known);
}
