import { type ActorFacts, type Company, type Comparison, type KnownIdentity, type KnownName, type KnownRole, OTHER } from './actor-facts';
import { compareNames, type NameFit } from './compare-names';
import { ONE_NAME_TITLES } from './data/one-name';
import { namesIn, type PersonName, personName } from './person-name';
import { toLatin } from './to-latin';
import { type Evidence, weigh } from './weigh-evidence';

/** The maximum number of names of an identity that are compared. */
const MOST_NAMES = 12;
const ORDER = ['none', 'one', 'initial', 'whole', 'near', 'short', 'full', 'conflict'] as const;
/** The evidence that is enough beside a short form of the first name. */
const ENOUGH_FOR_SHORT = 1.5;
const titles = ONE_NAME_TITLES.map((line) => line.split(' '));

/** Compares a person in an article with an identity. Never joins two people on a surname alone. */
export function comparePerson(actor: ActorFacts, known: KnownIdentity, company: Company): Comparison {
  const fit = bestFit(actor, known);
  if (fit.is === 'none' || fit.is === 'conflict') return OTHER;
  const own = [
    ...actor.roles.map((role) => ({ role, lang: actor.lang, state: actor.state })),
    ...titlesIn(actor.names.map((name) => ({ name, lang: actor.lang, state: actor.state }))),
  ];
  const evidence = weigh(own, [...known.roles, ...titlesIn(known.names)], company);
  const reasons = [fit.reason, ...evidence.reasons];
  const score = scoreOf(fit, evidence.score);
  const isSame = (is: boolean): Comparison => ({ is: is ? 'same' : 'perhaps', score, reasons });
  switch (fit.is) {
    case 'full':
      // «Jr.» is often left out, but not beside the name of a father in the same office.
      return isSame(!evidence.isAgainst && (!fit.isOneGeneration || (evidence.score >= 1 && !evidence.isSuccessor)));
    case 'short':
      return isSame(!evidence.isAgainst && evidence.score >= ENOUGH_FOR_SHORT);
    case 'near':
      return isSame(!evidence.isAgainst && evidence.score >= 2);
    case 'whole':
      return isSame(!evidence.isAgainst && evidence.hasReason);
    case 'initial':
      return isSame(!evidence.isAgainst && evidence.score >= 2);
    default:
      return compareSingle(actor, known, evidence, isSame);
  }
}

/** Returns the titles in names such as «General Strand», which are roles, too. */
const titlesIn = (names: readonly KnownName[]): KnownRole[] =>
  names.slice(0, MOST_NAMES).flatMap(({ name, lang, state }) => personName(name, lang).titles.map((role) => ({ role, lang, state })));

/** Decides about names that have one word in common, one of which has only this word. */
function compareSingle(actor: ActorFacts, known: KnownIdentity, evidence: Evidence, isSame: (is: boolean) => Comparison): Comparison {
  const title = titleOf(actor.roles, actor.lang);
  const isOneName =
    isSingle(actor) && known.names.every(({ name, lang }) => personName(name, lang).words.length === 1 || titleIn(name, lang) >= 0);
  // «Pope Francis» is the whole name of a person in office.
  if (isOneName && title >= 0) {
    const other = [
      ...known.roles.map(({ role, lang }) => titleOf([role], lang)),
      ...known.names.map(({ name, lang }) => titleIn(name, lang)),
    ];
    if (other.includes(title)) return isSame(true);
  }
  const isFull = known.names.some(({ name, lang }) => personName(name, lang).words.length > 1);
  const isOther: Comparison = { ...OTHER, reasons: ['surname'] };
  if (evidence.isAgainst) return isOther;
  if (isFull || !isSingle(actor)) {
    if (evidence.isOffice) return { ...isSame(true), byOffice: isSingle(actor) ? 'surname' : 'fullName' };
    if (evidence.isStrong) return isSame(true);
    return evidence.score >= 1 ? isSame(false) : isOther;
  }
  if (isMononym(actor, known, evidence)) return isSame(true);
  // «Roth, singer» may be a surname as well as the whole name of an artist.
  return evidence.score >= 2 || evidence.isArtist ? isSame(false) : isOther;
}

/**
 * Returns whether one word is the whole name of somebody in both: of an artist, or in Arabic letters, in which newspapers name people in
 * office by one word. More than one common word for the role must agree. Elsewhere, it is probably a surname.
 */
function isMononym({ names }: ActorFacts, known: KnownIdentity, { isArtist, isOneRole }: Evidence): boolean {
  const same = known.names.find(({ name }) => names.includes(name));
  return same !== undefined && isOneRole && (isArtist || /^\p{Script=Arabic}+$/u.test(same.name));
}

const isSingle = ({ names, lang }: ActorFacts): boolean => names.every((name) => personName(name, lang).words.length === 1);

const titleOf = (roles: readonly string[], lang: string): number =>
  titles.findIndex((openings) =>
    roles.some((role) => role.split(/\s+/).some((word) => openings.some((opening) => toLatin(word, lang).startsWith(opening)))),
  );

/** Returns the number of the title at the beginning of a name such as «Pope Francis», or −1. */
const titleIn = (name: string, lang: string): number => (name.includes(' ') ? titleOf([name.split(' ')[0] ?? ''], lang) : -1);

/** Returns how the names of an actor and an identity fit best. Two different full names never belong to one person. */
function bestFit(actor: ActorFacts, known: KnownIdentity): NameFit {
  const own = formsOf(actor.names.flatMap((name) => namesIn(name, actor.lang)));
  const theirs = formsOf(known.names.flatMap(({ name, lang }) => namesIn(name, lang)));
  let best: NameFit = { is: 'none', reason: 'sameName' };
  let isOther = false;
  for (const one of own)
    for (const other of theirs) {
      const fit = compareNames(one, other);
      if (fit.is === 'conflict') isOther = true;
      else if (ORDER.indexOf(fit.is) > ORDER.indexOf(best.is) || (fit.is === best.is && fit.reason === 'sameName')) best = fit;
    }
  if (best.is === 'full' || !isOther) return best;
  return { is: 'conflict', reason: 'sameName' };
}

/** Returns the names with the most words, or all names if none has two. */
function formsOf(names: readonly PersonName[]): readonly PersonName[] {
  const full = names.filter(({ words }) => words.length > 1);
  return (full.length > 0 ? full : names).slice(0, MOST_NAMES);
}

const scoreOf = (fit: NameFit, evidence: number): number => {
  const base = {
    none: 0,
    one: 0.2,
    initial: 0.4,
    whole: 0.6,
    near: 0.5,
    short: 0.5,
    full: fit.reason === 'sameName' ? 0.8 : 0.7,
    conflict: 0,
  }[fit.is];
  return Math.max(0, Math.min(1, base + 0.05 * evidence));
};
