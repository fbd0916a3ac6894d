import { meaningOf } from './body-name';
import { SMALL_WORDS } from './data/body-words';
import { FORMER, OFFICES, OTHER_OFFICE } from './data/offices';
import { differs, meets } from './meets';
import { roleWord, wordsOfRole } from './role-word';

/** An office in the words for a role. */
export interface Office {
  /** The sounds of its words without names, in alphabetical order: the same for the same office. */
  readonly words: string;
  /** The codes of states in it, and the sounds of other names. */
  readonly states: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** Whether it is an office of a state. */
  readonly isOfState: boolean;
  /** Whether only one person holds it at a time. */
  readonly isSingle: boolean;
  readonly isFormer: boolean;
  /** The states that the article is about, that which it is about most first. */
  readonly context: readonly string[];
}
interface RoleIn {
  readonly role: string;
  readonly lang: string;
  /** `ActorFacts.state` of the article. */
  readonly state?: string;
}

/** Returns a function that tells whether a word begins with one of some openings. */
function matcher(openings: string): (latin: string) => boolean {
  const all = openings.split(' ');
  const whole = new Set(all.filter((word) => word.endsWith('=')).map((word) => word.slice(0, -1)));
  const begun = all.filter((word) => !word.endsWith('='));
  return (latin) => whole.has(latin) || begun.some((opening) => latin.startsWith(opening));
}
const small = new Set(SMALL_WORDS.split(' '));
const [isOfState, isOfStateAlone, isSingle, isSingleWithField] = [
  matcher(OFFICES.ofState),
  matcher(OFFICES.ofStateAlone),
  matcher(OFFICES.single),
  matcher(OFFICES.singleWithField),
];
const [isOther, isFormer] = [matcher(OTHER_OFFICE), matcher(FORMER)];
const isOffice = (latin: string): boolean => isOfState(latin) || isOfStateAlone(latin) || isSingle(latin) || isSingleWithField(latin);

/** The maximum number of cached roles, so that hostile input does not fill the memory. */
const MOST_ROLES = 5_000;
const cache = new Map<string, Omit<Office, 'context'> | null>();

/** Returns the office in the words for a role, or `null` if they name none. */
export function officeOf({ role, lang, state = '' }: RoleIn): Office | null {
  const key = `${lang} ${role}`;
  let known = cache.get(key);
  if (known === undefined) {
    known = readOffice(role, lang);
    if (cache.size > MOST_ROLES) cache.clear();
    cache.set(key, known);
  }
  return known && { ...known, context: state.split(',').filter(Boolean) };
}

function readOffice(role: string, lang: string): Omit<Office, 'context'> | null {
  const words = new Map<string, string>();
  const states = new Set<string>();
  const names = new Set<string>();
  let isPast = false;
  for (const word of wordsOfRole(role)) {
    const { latin, sound, state } = roleWord(word, lang);
    if (latin.length < 2 || small.has(latin)) continue;
    const isKnown = isOffice(latin) || isOther(latin);
    const means = meaningOf(latin);
    if (isFormer(latin)) isPast = true;
    else if (state && !isKnown) states.add(state);
    else if (!isKnown && means === null && /^\p{Lu}/u.test(word)) names.add(sound);
    else words.set(isKnown ? sound : (means ?? sound), latin);
  }
  const latins = [...words.values()];
  if (!latins.some(isOffice)) return null;
  const isIts = !latins.some(isOther);
  const hasField = latins.some((latin) => !isOffice(latin));
  return {
    words: [...words.keys()].sort().join(' '),
    states,
    names,
    isOfState: isIts && (latins.some(isOfState) || latins.every(isOfStateAlone)),
    isSingle: isIts && latins.some((latin) => isSingle(latin) || (hasField && isSingleWithField(latin))),
    isFormer: isPast,
  };
}

/** Returns the offices in the words for several roles. */
export const officesOf = (roles: readonly RoleIn[]): readonly Office[] => roles.map(officeOf).filter((office) => office !== null);

/** Returns whether two offices may be those of one state. */
function mayBeOneState(a: Office, b: Office): boolean {
  if (a.states.size > 0 && b.states.size > 0) return meets(a.states, b.states);
  if (meets(a.names, b.names)) return true;
  const [one, other] = [a.states.size > 0 ? a.states : new Set(a.context), b.states.size > 0 ? b.states : new Set(b.context)];
  return !differs(one, other);
}

/** Returns whether two people hold offices of states, and of no state in common. */
export function areOfTwoStates(own: readonly Office[], theirs: readonly Office[]): boolean {
  const [one, other] = [own.filter((each) => each.isOfState), theirs.filter((each) => each.isOfState)];
  return one.length > 0 && other.length > 0 && one.every((a) => other.every((b) => !mayBeOneState(a, b)));
}

/** Returns whether two people hold the same office, which one person has at a time. */
export const holdOneOffice = (own: readonly Office[], theirs: readonly Office[]): boolean =>
  own.some((a) =>
    theirs.some((b) => a.isSingle && b.isSingle && a.isFormer === b.isFormer && a.words === b.words && meets(seatOf(a), seatOf(b))),
  );

/** Returns the state, town or body to which an office belongs. */
function seatOf({ states, names, isOfState, context }: Office): ReadonlySet<string> {
  if (states.size + names.size > 0) return new Set([...states, ...names]);
  return new Set(isOfState ? context.slice(0, 1) : []);
}

/** Returns whether one of two people holds an office no longer that the other holds. */
export function isSuccessor(own: readonly Office[], theirs: readonly Office[]): boolean {
  const [one, other] = [own.some((each) => each.isFormer), theirs.some((each) => each.isFormer)];
  return own.length > 0 && theirs.length > 0 && one !== other;
}
