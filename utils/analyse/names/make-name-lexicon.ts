import type { Gazetteers } from '../../gazetteers/gazetteers';
import type { LanguagePack, NounCapitals } from '../../languages/pack';
import type { Gender } from '../actors/actor-draft';
import { foldWord } from './fold-word';
import { knownNamesOf } from './known-names';
import type { LanguageNameParts, NameLexicon } from './name-lexicon';

const split = (list: string): string[] => list.split(/\s+/).filter(Boolean);

/** Builds the look-up tables for the names of a language from its pack, the gazetteers and the parts that only it has. */
export function makeNameLexicon(pack: LanguagePack, gazetteers: Gazetteers, parts: LanguageNameParts): NameLexicon {
  const set = (...lists: readonly string[]): Set<string> => new Set(lists.flatMap(split).map(foldWord));
  const calendar = set(pack.days, pack.months);
  const { auxiliaries, commonWords, determiners, possessives, prepositions, conjunctions, relatives, adverbs, timeWords, asideWords } =
    pack;
  const nouns = pack.nounCapitals;
  const known = knownNamesOf(gazetteers);
  return {
    ...known,
    pack,
    calendar,
    common: new Set([
      ...set(
        auxiliaries,
        commonWords,
        determiners,
        possessives,
        prepositions,
        conjunctions,
        relatives,
        adverbs,
        timeWords,
        asideWords,
        pack.pronouns.map(({ word }) => word).join(' '),
      ),
      ...set(pack.pointers.female, pack.pointers.male, pack.sourceNouns),
    ]),
    never: known.kindWords.neverNames,
    addressTitles: set(pack.addressTitles),
    roleEndings: split(pack.roleEndings).map(foldWord),
    titles: new Set(pack.titles.map(({ word }) => foldWord(word))),
    roles: new Set([...set(pack.roleNouns)].filter((word) => !known.kindWords.organisationEnds.has(word))),
    saying: new Set(
      [...set(...Object.values(pack.cues).flatMap((rows) => rows.map((row) => row.replaceAll('/', ' '))))].filter(
        (word) => !known.kindWords.placeEnds.has(word),
      ),
    ),
    organisationEnds: new Set([...known.kindWords.organisationEnds, ...set(pack.organisationWords)]),
    abbreviations: set(pack.abbreviations),
    auxiliary: set(auxiliaries),
    determiners: set(determiners),
    possessives: set(pack.possessives),
    sources: set(pack.sourceNouns),
    titleGender: gendersOf(pack),
    pointerGender: new Map([
      ...split(pack.pointers.female).map((word): [string, Gender] => [word, 'female']),
      ...split(pack.pointers.male).map((word): [string, Gender] => [word, 'male']),
    ]),
    ...(nouns && { firstNames: withFirstNames(known.firstNames, nouns) }),
    ...parts,
    femaleEnding: nouns?.femaleEnding ?? '',
    organisationNouns: split(pack.organisationWords)
      .filter((word) => word.length > 4)
      .map(foldWord),
    tradeEndings: split(nouns?.tradeEndings ?? '').map(foldWord),
    nameParticles: set(nouns?.nameParticles ?? ''),
    genitiveEnding: nouns?.genitiveEnding ?? '',
    townEnding: nouns?.townEnding ?? '',
    abstractEndings: split(nouns?.abstractEndings ?? '').map(foldWord),
    articles: set(pack.determiners, pack.possessives, nouns?.joinedArticles ?? ''),
    openers: set(pack.coordinators, pack.complementisers, pack.conjunctions),
    speech: set(nouns ? speechOf(pack, nouns) : ''),
    wordNouns: set(pack.cueNouns, pack.occasionNouns),
  };
}

/** Third person and past of the verbs that people say something with, without the plural. */
const speechOf = ({ cues }: LanguagePack, { pluralVerbEnding, outletVerbs }: NounCapitals): string =>
  SPEECH.flatMap((cueClass) => cues[cueClass])
    .map(split)
    .filter(([base = '']) => !split(outletVerbs).includes(base))
    .flatMap(([, third = '', past = '']) => [...third.split('/'), ...past.split('/')])
    .filter((form) => !form.endsWith(pluralVerbEnding))
    .join(' ');
const SPEECH = ['said', 'claimed', 'warned', 'asked', 'wrote'] as const;

function withFirstNames(known: NameLexicon['firstNames'], { firstNames }: NounCapitals): NameLexicon['firstNames'] {
  const names = new Map(known);
  for (const gender of ['female', 'male'] as const) for (const name of split(firstNames[gender])) names.set(foldWord(name), gender);
  return names;
}

/** Titles and gendered nouns: «Queen», «spokeswoman». */
function gendersOf(pack: LanguagePack): ReadonlyMap<string, Gender> {
  const genders = new Map<string, Gender>();
  for (const gender of ['female', 'male'] as const) for (const word of split(pack.genderNouns[gender])) genders.set(foldWord(word), gender);
  for (const { word, gender } of pack.titles) if (gender) genders.set(foldWord(word), gender);
  return genders;
}
