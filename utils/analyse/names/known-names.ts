import type { Gazetteers, KindWords, NameWords, RoleWords } from '../../gazetteers/gazetteers';
import type { Phrase } from '../../gazetteers/phrase';
import type { LanguagePack } from '../../languages/pack';
import { foldWord } from '../../text/fold-word';
import { keyOf } from '../../text/name-key';
import type { Gender } from '../actors/actor-draft';
import { KnownPhrases } from './known-phrases';
import { joinedTable, type LookUp, tableOf } from './look-up';
import { readStates } from './read-states';

/** The look-up tables built from the gazetteers. Every name is folded and has single spaces between its words. */
export interface KnownNames {
  /** The known names, keyed by their first word, with the longest first. */
  readonly phrases: LookUp<readonly Phrase[]>;
  /** Adjectives and nouns for the people of a state or continent, such as «Norwegian» and «South Asian». */
  readonly demonyms: ReadonlySet<string>;
  /** The demonyms of states, each mapped to the usual name of its state. */
  readonly origins: ReadonlyMap<string, string>;
  /** First names, mapped to their gender, or to `null` if both women and men have the name. */
  readonly firstNames: LookUp<Gender | null>;
  /** All names of states, each mapped to the state's usual name. */
  readonly states: ReadonlyMap<string, string>;
  /** The usual names of states as they are written, keyed by the folded name. */
  readonly stateNames: ReadonlyMap<string, string>;
  /** Capital cities and seats of government, each mapped to the usual name of its state. */
  readonly seats: ReadonlyMap<string, string>;
  /** All names and short forms of organisations, each mapped to the organisation's full name. */
  readonly fullNames: LookUp<string>;
  /** Words that indicate the kind of a name. */
  readonly kindWords: SetsOf<KindWords>;
  /** Words that occur inside names or beside them. */
  readonly nameWords: SetsOf<NameWords>;
  /** Words that indicate what people do. */
  readonly roleWords: SetsOf<RoleWords>;
}
type SetsOf<Lists> = Readonly<Record<keyof Lists, ReadonlySet<string>>>;

/** Returns the look-up tables for the gazetteers and the states in a language pack. */
export function knownNamesOf(gazetteers: Gazetteers, pack: Pick<LanguagePack, 'states' | 'shortForms'>): KnownNames {
  const states = readStates(pack).map((state) => ({ ...state, key: keyOf(state.name) }));
  const { kindWords, nameWords, roleWords } = gazetteers;
  return {
    kindWords: setsOf(kindWords),
    nameWords: setsOf(nameWords),
    roleWords: setsOf(roleWords),
    phrases: new KnownPhrases(states, gazetteers.phrases),
    demonyms: new Set([...states.flatMap((state) => state.demonyms.map(foldWord)), ...kindWords.peoples]),
    origins: new Map(states.flatMap(({ key, demonyms }) => demonyms.map((each) => [keyOf(each), key] as const))),
    firstNames: gendersOf(gazetteers.firstNames),
    stateNames: new Map(states.map(({ key, name }) => [key, name])),
    states: new Map(
      states.flatMap(({ key, otherNames }) => [[key, key] as const, ...otherNames.map((each) => [keyOf(each), key] as const)]),
    ),
    seats: new Map([...states].reverse().flatMap(({ key, seats }) => seats.map((each) => [keyOf(each), key] as const))),
    fullNames: joinedTable(fullNamesOf(pack), tableOf(gazetteers.fullNames)),
  };
}

/** Returns the table of genders. It looks into three sets, because a map would take much longer to build. */
function gendersOf({ female: women, male: men, shared: both }: Gazetteers['firstNames']): LookUp<Gender | null> {
  const [female, male, shared] = [new Set(women), new Set(men), new Set(both)];
  return {
    get: (name) => (female.has(name) ? 'female' : male.has(name) ? 'male' : shared.has(name) ? null : undefined),
    has: (name) => female.has(name) || male.has(name) || shared.has(name),
  };
}

/** Returns the full name of an organisation in a language pack, keyed by each of its names. */
const fullNamesOf = ({ shortForms = '' }: Pick<LanguagePack, 'shortForms'>): ReadonlyMap<string, string> =>
  new Map(
    shortForms
      .trim()
      .split('\n')
      .filter(Boolean)
      .flatMap((line) => {
        const [name = '', forms = ''] = line.split(';');
        return [name, ...forms.split(',')].map((form) => [keyOf(form), keyOf(name)] as const);
      }),
  );

function setsOf<Key extends string>(lists: Readonly<Record<Key, readonly string[]>>): Readonly<Record<Key, ReadonlySet<string>>> {
  const sets = {} as Record<Key, ReadonlySet<string>>;
  for (const key of Object.keys(lists) as Key[]) sets[key] = new Set(lists[key]);
  return sets;
}
