import type { Reason } from './actor-facts';
import { givenKeys, isOneGiven, oneNameOf, type PersonName } from './person-name';
import { distance, isInflecting, type WordForm } from './word-form';

/**
 * The ways in which two names of people fit. `full` means at least two words, `short` that a first name may be the short form of the other,
 * `whole` that one word may be a whole name, and `one` that only a surname or a first name fits.
 */
export interface NameFit {
  readonly is: 'full' | 'short' | 'initial' | 'near' | 'whole' | 'one' | 'none' | 'conflict';
  readonly reason: Reason;
  /** Whether only one name has a word such as «Jr.». */
  readonly isOneGeneration?: boolean;
}
const NONE: NameFit = { is: 'none', reason: 'sameName' };
const CONFLICT: NameFit = { is: 'conflict', reason: 'sameName' };

/** The likeness of two words: 4 the same, 3 another form or spelling, 2 perhaps a short form, 1 nearly the same, 0 different. */
type Fit = 0 | 1 | 2 | 3 | 4;
/** The share of letters that may differ between the transliterations of a word. */
const MOST_CHANGED = 0.34;

/** Compares two words. `isFirst` tells whether both may be first names, which have other forms in other languages. */
export function fitOf(a: WordForm, b: WordForm, langs: readonly [string, string], isFirst: boolean): Fit {
  if (a.latin === b.latin) return 4;
  const isSameLanguage = langs[0] === langs[1];
  const isFixed = isSameLanguage && !isInflecting(langs[0]);
  if (isFirst) {
    const [own, theirs] = [givenKeys(a, langs[0]), givenKeys(b, langs[1])];
    if (own[0] === theirs[0]) return isFixed && !isOneGiven(a, b, own[0]) ? 2 : 3;
    if (own.some((key) => theirs.includes(key))) return 2;
  }
  if (isFixed) {
    if (a.spelling === b.spelling) return 3;
    return a.bones === b.bones && a.bones.length > 2 && distance(a.latin, b.latin, 1) < 2 ? 1 : 0;
  }
  if (a.sound === b.sound) return 3;
  if (a.bones !== b.bones || a.bones.length < 2) return 0;
  const longest = Math.max(a.sound.length, b.sound.length);
  const changed = distance(a.sound, b.sound, 3);
  if (changed > Math.max(1, MOST_CHANGED * longest)) return 0;
  return isSameLanguage && changed > 1 ? 1 : 3;
}

/** Compares two names of people. */
export function compareNames(a: PersonName, b: PersonName): NameFit {
  const one = oneNameOf(a);
  if (one !== null) return oneNameOf(b) === one ? { is: 'full', reason: reasonOf(a, b, 3) } : NONE;
  if (a.generation !== b.generation && a.generation !== '' && b.generation !== '') return CONFLICT;
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const langs = [short.lang, long.lang] as const;
  if (short.words.length === 0) return NONE;
  if (short.words.length === 1 && long.words.length === 1 && a.generation !== '' && a.generation === b.generation) {
    const isRuler = compareOne(short, long, langs).is === 'one';
    return isRuler ? { is: 'full', reason: reasonOf(a, b, 3) } : NONE;
  }
  if (a.whole !== null && b.whole !== null)
    return a.letters !== b.letters ? NONE : { is: a.whole === 'full' && b.whole === 'full' ? 'full' : 'whole', reason: 'sameName' };
  if (short.words.length === 1) return compareOne(short, long, langs);
  if (isJoined(a, b)) return { is: 'full', reason: reasonOf(a, b, 3) };
  return { ...align(short, long, langs), isOneGeneration: a.generation !== b.generation };
}

/** Returns whether two names differ only in which words are written together, as in «Saif ul-Haq» and «Saiful Haq». */
const isJoined = (a: PersonName, b: PersonName): boolean =>
  a.parts !== b.parts &&
  ((a.letters.length >= SHORTEST_SAME && a.letters === b.letters) ||
    (a.joined.length >= SHORTEST_JOINED && distance(a.joined, b.joined, 1) < 2));
/** The minimum length of words that are written together, in letters: if they are the same, and if one letter differs. */
const SHORTEST_SAME = 6;
const SHORTEST_JOINED = 8;

function compareOne(short: PersonName, long: PersonName, langs: readonly [string, string]): NameFit {
  const [word] = short.words;
  if (!word || word.isInitial) return NONE;
  const fit = Math.max(...long.words.map((other) => fitOf(word, other, langs, long.words.length === 1)));
  return fit > 1 ? { is: 'one', reason: 'surname' } : NONE;
}

/** Compares the words of two names of at least two words each, in any order. */
function align(short: PersonName, long: PersonName, langs: readonly [string, string]): NameFit {
  const free = new Set(long.words.keys());
  let whole = 0;
  let initials = 0;
  let lowest: Fit = 4;
  const left: WordForm[] = [];
  for (const [at, word] of short.words.entries()) {
    const found = [...free]
      .map((to) => ({ to, fit: fitWords(word, long.words[to], langs, at === 0 && to === 0) }))
      .filter(({ fit }) => fit > 0)
      .sort((x, y) => y.fit - x.fit || Math.abs(x.to - at) - Math.abs(y.to - at))[0];
    const other = found && long.words[found.to];
    if (!found || !other) {
      left.push(word);
      continue;
    }
    free.delete(found.to);
    if (word.isInitial !== other.isInitial) initials++;
    else if (word.isInitial) continue;
    else {
      whole++;
      lowest = Math.min(lowest, found.fit) as Fit;
    }
  }
  const rest = [...free].map((at) => long.words[at]).filter((word) => word !== undefined);
  if (left.length > 0)
    return whole > 0 && isOther(short, long, langs) ? CONFLICT : whole > 1 && left.every(isMiddle(short)) ? near(rest) : NONE;
  if (whole > 1) {
    if (short.words.some(({ isInitial }) => isInitial) && rest.some(({ isInitial }) => isInitial)) return CONFLICT;
    if (isGenderPair(short, long)) return CONFLICT;
    if (lowest < 3) return { is: lowest === 2 ? 'short' : 'near', reason: 'spelling' };
    return { is: 'full', reason: reasonOf(short, long, lowest) };
  }
  return whole === 1 && initials > 0 ? { is: 'initial', reason: 'initial' } : NONE;
}

/** Returns the fit of two names that each have a middle name of their own. */
const near = (rest: readonly WordForm[]): NameFit =>
  rest.every(({ isInitial }) => !isInitial) ? { is: 'near', reason: 'spelling' } : CONFLICT;

const isMiddle =
  ({ words }: PersonName) =>
  (word: WordForm): boolean =>
    word !== words[0] && word !== words.at(-1);

function fitWords(a: WordForm, b: WordForm | undefined, langs: readonly [string, string], isFirst: boolean): Fit {
  if (!b) return 0;
  if (a.isInitial || b.isInitial) return a.latin[0] === b.latin[0] || (langs[0] !== langs[1] && a.sound[0] === b.sound[0]) ? 1 : 0;
  return fitOf(a, b, langs, isFirst);
}

/** Returns whether two names have the same surname and different first names. */
function isOther(a: PersonName, b: PersonName, langs: readonly [string, string]): boolean {
  const [firstA, firstB] = [a.words[0], b.words[0]];
  const [lastA, lastB] = [a.words.at(-1), b.words.at(-1)];
  if (!firstA || !firstB || !lastA || !lastB) return false;
  return fitWords(lastA, lastB, langs, false) > 1 && fitWords(firstA, firstB, langs, true) === 0;
}

/** Returns whether the first names are those of a man and a woman, and the surname stands in the same form beside both. */
function isGenderPair(a: PersonName, b: PersonName): boolean {
  if (a.lang !== b.lang || !isInflecting(a.lang)) return false;
  const [one, other] = [a.words[0]?.latin ?? '', b.words[0]?.latin ?? ''].sort((x, y) => x.length - y.length) as [string, string];
  const isSame = a.words.at(-1)?.latin === b.words.at(-1)?.latin && /[^aeiouy]$/.test(a.words.at(-1)?.latin ?? '');
  return (
    isSame &&
    one !== other &&
    /[^aeiouy]$/.test(one) &&
    other.endsWith('a') &&
    (other === `${one}a` || other === `${one.slice(0, -2)}${one.slice(-1)}a`)
  );
}

const reasonOf = (a: PersonName, b: PersonName, fit: number): Reason =>
  fit === 4 ? 'sameName' : a.lang !== b.lang ? 'otherLanguage' : isInflecting(a.lang) ? 'inflected' : 'spelling';
