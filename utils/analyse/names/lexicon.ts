import type { Gazetteers } from '../../gazetteers/gazetteers';
import type { LanguagePack, NounCapitals } from '../../languages/pack';
import type { ActorKind } from '../../model';
import type { Gender } from '../actors/actor-draft';
import type { Tagger } from '../tagger/tagger';
import type { Word } from './find-words';
import { foldWord } from './fold-word';
import type { Spelling } from './gather-evidence';
import { type KnownNames, knownNamesOf } from './known-names';
import type { Candidate } from './split-run';

/** How names are found in a language where every noun has a capital; handed in, so that only its readers load it. */
export type AmongNouns = (words: readonly Word[], evidence: ReadonlyMap<string, Spelling>, lexicon: Lexicon) => Candidate[];

/** Everything that names need of a language, as sets, and the names that every language knows. */
export interface Lexicon extends KnownNames {
  readonly pack: LanguagePack;
  /** Never a name although it begins with a capital at the head of a sentence. */
  readonly common: ReadonlySet<string>;
  readonly never: ReadonlySet<string>;
  readonly calendar: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly addressTitles: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly roleEndings: readonly string[];
  readonly saying: ReadonlySet<string>;
  readonly organisationEnds: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  readonly auxiliary: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  /** «official», «resident»: people by a common noun. */
  readonly sources: ReadonlySet<string>;
  readonly titleGender: ReadonlyMap<string, Gender>;
  /** «he», «her», with what they tell. */
  readonly pointerGender: ReadonlyMap<string, Gender>;
  /** Trained on marked texts of the language; `null`: rules alone find its names. */
  readonly tagger: Tagger | null;
  /** Tells names from nouns where every noun has a capital: a capital alone is no evidence. The rest is read only then. */
  readonly amongNouns: AmongNouns | null;
  readonly tradeEndings: readonly string[];
  readonly femaleEnding: string;
  /** Nouns for organisations that longer ones may end with: «verein» of «Handwerkerverein». */
  readonly organisationNouns: readonly string[];
  readonly nameParticles: ReadonlySet<string>;
  readonly genitiveEnding: string;
  readonly townEnding: string;
  readonly abstractEndings: readonly string[];
  /** Words before a noun that no surname has before it. */
  readonly articles: ReadonlySet<string>;
  /** Words that may stand before the subject of a clause. */
  readonly openers: ReadonlySet<string>;
  /** Verbs of speech in the singular. */
  readonly speech: ReadonlySet<string>;
  /** «question», «letter»: nouns that are said or say something. */
  readonly wordNouns: ReadonlySet<string>;
}

const split = (list: string): string[] => list.split(/\s+/).filter(Boolean);

/** What only some languages have, which the others do not load. */
export interface LanguageNameParts {
  readonly amongNouns: AmongNouns | null;
  readonly tagger: Tagger | null;
}

/** Builds the look-up tables for the names of a language from its pack, the gazetteers and the parts that only it has. */
export function makeLexicon(pack: LanguagePack, gazetteers: Gazetteers, parts: LanguageNameParts): Lexicon {
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

function withFirstNames(known: Lexicon['firstNames'], { firstNames }: NounCapitals): Lexicon['firstNames'] {
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

/** The longest known name that begins at a word: its kind and how many words it has. */
export function knownAt(words: readonly Word[], at: number, lexicon: Lexicon): { kind: ActorKind; length: number } | null {
  const word = words[at] as Word;
  const list = lexicon.phrases.get(word.key);
  if (!list || word.form === 'number') return null;
  for (const { keys, kind, caps } of list) {
    if (word.form === 'lower' && !(keys.length > 1 && word.key === 'al')) continue;
    if (caps && word.form !== 'caps') continue;
    let matched = 1;
    while (matched < keys.length && continues(words[at + matched], keys, matched)) matched++;
    if (matched === keys.length) return { kind, length: matched };
  }
  return null;
}

const continues = (word: Word | undefined, keys: readonly string[], at: number): boolean =>
  word !== undefined &&
  word.key === keys[at] &&
  word.gap !== 'break' &&
  word.gap !== 'comma' &&
  word.gap !== 'owner' &&
  (at < keys.length - 1 || word.form !== 'lower');
