import { CITY_NAMES } from '../../gazetteers/cities';
import { NEVER_NAMES, ORGANISATION_ENDS, PEOPLES, PLACE_ENDS } from '../../gazetteers/organisation-words';
import { ORGANISATIONS } from '../../gazetteers/organisations';
import { REGION_NAMES } from '../../gazetteers/regions';
import { STATES } from '../../gazetteers/states';
import type { LanguagePack } from '../../languages/pack';
import type { ActorKind } from '../../model';
import type { Gender } from '../drafts';
import type { Word } from './find-words';
import { foldWord } from './fold-word';

/** A name of several words from the gazetteers. */
interface Phrase {
  readonly keys: readonly string[];
  readonly kind: ActorKind;
  /** Written in capitals throughout: then the text must be, too («US», «WHO»). */
  readonly caps: boolean;
}

/** Everything that names need of a language, as sets. */
export interface Lexicon {
  readonly pack: LanguagePack;
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly demonyms: ReadonlySet<string>;
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
  /** Every noun has a capital: a capital alone is no evidence. */
  readonly nounCapitals: boolean;
}

const split = (list: string): string[] => list.split(/\s+/).filter(Boolean);
const NOUN_CAPITALS = new Set(['de', 'lb']);
const COMPASS_PEOPLES = ['north', 'south', 'latin', 'central', 'west', 'east'].flatMap((side) =>
  ['american', 'americans', 'african', 'africans', 'asian', 'asians', 'european', 'europeans'].map((people) => `${side} ${people}`),
);
const lexicons = new WeakMap<LanguagePack, Lexicon>();
let phrases: ReadonlyMap<string, readonly Phrase[]> | undefined;
let demonyms: ReadonlySet<string> | undefined;

/** The lexicon of a language, made once a pack. */
export function lexiconOf(pack: LanguagePack): Lexicon {
  let lexicon = lexicons.get(pack);
  if (!lexicon) {
    lexicon = makeLexicon(pack);
    lexicons.set(pack, lexicon);
  }
  return lexicon;
}

function makeLexicon(pack: LanguagePack): Lexicon {
  phrases ??= makePhrases();
  demonyms ??= new Set([...STATES.flatMap((state) => state.demonyms.map(foldWord)), ...PEOPLES, ...COMPASS_PEOPLES]);
  const set = (...lists: readonly string[]): Set<string> => new Set(lists.flatMap(split).map(foldWord));
  const calendar = set(pack.days, pack.months);
  const { auxiliaries, commonWords, determiners, possessives, prepositions, conjunctions, relatives, adverbs, timeWords, asideWords } =
    pack;
  return {
    pack,
    phrases,
    demonyms,
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
    never: NEVER_NAMES,
    addressTitles: set(pack.addressTitles),
    roleEndings: pack.roleEndings.split(' '),
    titles: new Set(pack.titles.map(({ word }) => foldWord(word))),
    roles: new Set([...set(pack.roleNouns)].filter((word) => !ORGANISATION_ENDS.has(word))),
    saying: new Set(
      [...set(...Object.values(pack.cues).flatMap((rows) => rows.map((row) => row.replaceAll('/', ' '))))].filter(
        (word) => !PLACE_ENDS.has(word),
      ),
    ),
    organisationEnds: new Set([...ORGANISATION_ENDS, ...set(pack.organisationWords)]),
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
    nounCapitals: NOUN_CAPITALS.has(pack.lang),
  };
}

/** Titles and gendered nouns: «Queen», «spokeswoman». */
function gendersOf(pack: LanguagePack): ReadonlyMap<string, Gender> {
  const genders = new Map<string, Gender>();
  for (const gender of ['female', 'male'] as const) for (const word of split(pack.genderNouns[gender])) genders.set(foldWord(word), gender);
  for (const { word, gender } of pack.titles) if (gender) genders.set(foldWord(word), gender);
  return genders;
}

/** Later lists do not overrule earlier ones: a state before its capital, a region before a city. */
function makePhrases(): ReadonlyMap<string, readonly Phrase[]> {
  const all = new Map<string, Phrase[]>();
  const seen = new Set<string>();
  const add = (name: string, kind: ActorKind): void => {
    const bare = name.replace(/^the /, '');
    const keys = bare.split(/[\s-]+/).map(foldWord);
    const id = keys.join(' ');
    const [first] = keys;
    if (!first || seen.has(id)) return;
    seen.add(id);
    const phrase = { keys, kind, caps: keys.length === 1 && bare.length < 5 && bare === bare.toUpperCase() };
    const list = all.get(first);
    if (list) list.push(phrase);
    else all.set(first, [phrase]);
  };
  for (const { name, otherNames } of STATES) for (const each of [name, ...otherNames]) add(each, 'state');
  for (const { name, shortForms } of ORGANISATIONS) for (const each of [name, ...shortForms]) add(each, 'organisation');
  for (const { seats } of STATES) for (const each of seats) add(each, 'place');
  for (const name of REGION_NAMES) add(name, 'place');
  for (const name of CITY_NAMES) add(name, 'place');
  for (const list of all.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  return all;
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
