import { type ActorFacts, type Company, type Comparison, type KnownIdentity, OTHER, type Reason } from './actor-facts';
import { type BodyName, bodyName, isCommonWord } from './body-name';
import { placeName } from './place-name';
import { distance, isInflecting } from './word-form';

/** The maximum number of names of an identity that are compared. */
const MOST_NAMES = 16;
/** The minimum length of an acronym that is trusted without other evidence, in letters. */
const SURE_ACRONYM = 4;

/** Compares an organisation in an article with an identity. */
export function compareBody(actor: ActorFacts, known: KnownIdentity, { shared, isSameStory }: Company): Comparison {
  const own = telling(actor.names.map((name) => ({ body: bodyName(name, actor.lang), state: actor.state })));
  const theirs = telling(known.names.slice(0, MOST_NAMES).map(({ name, lang, state }) => ({ body: bodyName(name, lang), state })));
  const evidence = Math.min(shared, 4) / 2 + (isSameStory ? 1 : 0);
  let best: Comparison = OTHER;
  let hasOther = false;
  for (const { body: a } of own)
    for (const { body: b, state } of theirs) {
      const found = comparePair(a, b, actor.state, state, evidence);
      if (found.is === 'other') hasOther ||= isLong(a) && isLong(b);
      if (RANK[found.is] > RANK[best.is] || (found.is === best.is && found.score > best.score)) best = found;
    }
  const isAcronymAlone = best.reasons[0] === 'acronym' && hasOther;
  return isAcronymAlone ? OTHER : best;
}
/** Leaves out names of one common word, such as «Parliament», if there are others: they stand for a fuller name in that article only. */
function telling<Named extends { readonly body: BodyName }>(names: readonly Named[]): readonly Named[] {
  const fuller = names.filter(({ body }) => !isCommonWord(body));
  return fuller.length > 0 ? fuller : names;
}
const RANK = { other: 0, perhaps: 1, same: 2 };
const isLong = ({ acronym, world }: BodyName): boolean => acronym === '' && world === '';

function comparePair(a: BodyName, b: BodyName, stateA: string, stateB: string, evidence: number): Comparison {
  const result = (is: boolean, score: number, reason: Reason): Comparison => ({
    is: is ? 'same' : 'perhaps',
    score: Math.min(1, score + 0.05 * evidence),
    reasons: evidence > 0 ? [reason, 'sharedActors'] : [reason],
  });
  if (a.world || b.world) return a.world === b.world ? result(true, 0.9, a.lang === b.lang ? 'sameName' : 'otherLanguage') : OTHER;
  if (a.acronym && a.acronym === b.acronym) {
    // Many bodies share an acronym of two or three letters, but hardly two in articles on the same state or with the same actors.
    const isAtHome = stateA !== '' && stateA === stateB && a.acronym.length > 2;
    return result(a.acronym.length >= SURE_ACRONYM || isAtHome || evidence >= (a.acronym.length > 2 ? 0.5 : 1), 0.6, 'acronym');
  }
  if (a.acronym || b.acronym) {
    const [short, long] = a.acronym ? [a, b] : [b, a];
    if (!long.acronym && long.initials.length > 1 && long.initials === short.acronym)
      return result(short.acronym.length >= SURE_ACRONYM && evidence >= 1.5, 0.4, 'acronym');
    return OTHER;
  }
  const isHome = stateA !== '' && stateA === stateB;
  if (isPartyOf(a, b) || isPartyOf(b, a)) return result(isHome || evidence > 0, 0.6, 'spelling');
  // Parties of many countries have one name.
  const isAbroad = isParty(a) && isParty(b) && !isHome && stateA !== '' && stateB !== '' && !a.state && !b.state && evidence === 0;
  if (a.meanings.length > 0 && b.meanings.length > 0 && isGeneric(a) && isGeneric(b)) {
    const found = compareGeneric(a, b, stateA, stateB, evidence, result);
    return isAbroad && found.is === 'same' ? { ...found, is: 'perhaps' } : found;
  }
  if (a.state && b.state && a.state !== b.state) return OTHER;
  if (a.meanings.join() !== b.meanings.join()) return containsAll(a, b) ? result(evidence >= 1.5, 0.4, 'spelling') : OTHER;
  if (sorted(a) === sorted(b) || isSpelling(a, b)) return result(!isAbroad, 0.8, nameReason(a, b));
  return containsAll(a, b) ? result(evidence >= 1.5, 0.4, 'spelling') : OTHER;
}

const isParty = ({ meanings }: BodyName): boolean => meanings.includes('party');
/** Returns whether the first name is that of the second with «party» added. */
const isPartyOf = (a: BodyName, b: BodyName): boolean =>
  isParty(a) &&
  !isParty(b) &&
  b.meanings.length + b.others.length > 0 &&
  (a.state === b.state || a.state === '' || b.state === '') &&
  a.meanings.filter((meaning) => meaning !== 'party').join() === b.meanings.join() &&
  sorted(a) === sorted(b);

const nameReason = (a: BodyName, b: BodyName): Reason =>
  a.lang !== b.lang ? 'otherLanguage' : isInflecting(a.lang) ? 'inflected' : 'sameName';

/** Returns whether a name consists of common words, and of no more than one other, which may be a place. */
const isGeneric = ({ meanings, others, state }: BodyName): boolean => meanings.length > 0 && others.length + (state ? 1 : 0) <= 1;

/** Compares names such as «Supreme Court» and «Supreme Court of Norland», whose state is in the name or that of the article. */
function compareGeneric(
  a: BodyName,
  b: BodyName,
  stateA: string,
  stateB: string,
  evidence: number,
  result: (is: boolean, score: number, reason: Reason) => Comparison,
): Comparison {
  if (a.meanings.join() !== b.meanings.join()) return containsAll(a, b) ? result(evidence >= 1.5, 0.4, 'spelling') : OTHER;
  const [ownA, ownB] = [a.state || (a.others[0] ?? ''), b.state || (b.others[0] ?? '')];
  const [one, other] = [ownA || stateA, ownB || stateB];
  if (one !== '' && other !== '')
    return one === other || (!isFixed(a, b) && isNear(one, other)) ? result(true, 0.8, nameReason(a, b)) : OTHER;
  // If no article tells the state, both bodies probably belong to the country of their newspaper.
  const isAtHome = one === '' && other === '' && a.lang === b.lang && a.meanings.length > 1;
  return result(isAtHome || evidence >= 1, 0.5, 'sameName');
}

const sorted = ({ others }: BodyName): string => [...others].sort().join(' ');

/** Returns whether both names are in one language that does not change the endings of names. */
const isFixed = (a: BodyName, b: BodyName): boolean => a.lang === b.lang && !isInflecting(a.lang);
const isNear = (a: string, b: string): boolean => a.length > 4 && b.length > 4 && distance(a, b, 1) < 2;

/** Returns whether the words of two names differ only in how they are transliterated or inflected. */
function isSpelling(a: BodyName, b: BodyName): boolean {
  if (a.others.length !== b.others.length || a.others.length === 0) return false;
  if (isFixed(a, b)) return false;
  return a.others.every((word, at) => {
    const other = b.others[at] ?? '';
    return word === other || (word[0] === other[0] && distance(word, other, 2) <= Math.max(word.length, other.length) / 4);
  });
}

/** Returns whether one name has all words of the other, of which there are at least two. */
function containsAll(a: BodyName, b: BodyName): boolean {
  const [one, other] = [a, b].map(({ meanings, others }) => new Set([...meanings, ...others])) as [Set<string>, Set<string>];
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  return few.size > 1 && [...few].every((word) => many.has(word)) && (!a.state || !b.state || a.state === b.state);
}

/** Compares a state or place in an article with an identity. */
export function comparePlace(actor: ActorFacts, known: KnownIdentity): Comparison {
  for (const name of actor.names)
    for (const other of known.names) {
      const [a, b] = [placeName(name, actor.lang), placeName(other.name, other.lang)];
      const reason: Reason = a.lang !== b.lang ? 'otherLanguage' : 'sameName';
      if (a.known || b.known) {
        if (a.known === b.known) return { is: 'same', score: 0.9, reasons: [reason] };
        continue;
      }
      if (a.words.length !== b.words.length) continue;
      const isSame = a.words.every((word, at) => {
        const to = b.words[at];
        if (!to) return false;
        if (word.latin === to.latin) return true;
        const isFixed = a.lang === b.lang && !isInflecting(a.lang);
        return (
          !isFixed && (word.sound === to.sound || (word.bones === to.bones && distance(word.sound, to.sound, 2) <= word.sound.length / 4))
        );
      });
      if (isSame) return { is: 'same', score: 0.8, reasons: [reason] };
    }
  return OTHER;
}
