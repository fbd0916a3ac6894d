import type { Company, KnownRole, Reason } from './actor-facts';
import { differs, meets } from './meets';
import { areOfTwoStates, holdOneOffice, isSuccessor, officesOf } from './office-of';
import { type RoleFacts, roleFacts } from './role-facts';

/** The number of common actors that outweighs offices of two states. */
const MANY = 3;

/** The facts beside the name that speak for or against one person. */
export interface Evidence {
  /** The weight of all that speaks for one person beside the name. */
  readonly score: number;
  /** Whether a surname is enough with it: the same role, beside several of the same actors, on the same story or in the same place. */
  readonly isStrong: boolean;
  /** Whether both hold the same office, which one person has at a time. */
  readonly isOffice: boolean;
  /** Whether one of them holds an office no longer, and the other one does. */
  readonly isSuccessor: boolean;
  /** Whether the role is the same, or other actors occur beside both. */
  readonly hasReason: boolean;
  /** Whether both are artists with one role, and whether two words of the role or something else agree, too. */
  readonly isArtist: boolean;
  readonly isOneRole: boolean;
  /** Whether the roles are those of two people. */
  readonly isAgainst: boolean;
  readonly reasons: readonly Reason[];
}

/** Weighs the words for roles, and what the articles have in common. */
export function weigh(ownRoles: readonly KnownRole[], theirRoles: readonly KnownRole[], { shared, isSameStory }: Company): Evidence {
  const [own, theirs] = [roleFacts(ownRoles), roleFacts(theirRoles)];
  const [ownOffices, theirOffices] = [officesOf(ownRoles), officesOf(theirRoles)];
  const isOneOffice = holdOneOffice(ownOffices, theirOffices);
  const reasons: Reason[] = [];
  let score = 0;
  const isSameRole = isOneOffice || meets(own.words, theirs.words);
  if (isSameRole) {
    reasons.push('sameRole');
    score += 1;
  }
  const isSamePlace = isOneOffice || meets(own.states, theirs.states) || meets(own.names, theirs.names);
  if (isSamePlace) {
    reasons.push('sameState');
    score += 1;
  }
  if (shared > 0) {
    reasons.push('sharedActors');
    score += Math.min(2, shared / 2 + 0.5);
  }
  if (isSameStory) {
    reasons.push('sameStory');
    score += 1;
  }
  const isAbroad = areOfTwoStates(ownOffices, theirOffices);
  const against = isOneOffice ? [] : reasonsAgainst(own, theirs, isSameRole, isSamePlace);
  if (isAbroad && !against.includes('otherState')) against.push('otherState');
  const isAgainst = (isAbroad && shared < MANY) || (against.length > 0 && shared === 0 && !(isSamePlace && !against.includes('otherRole')));
  return {
    score: score - against.length,
    isStrong: isSameRole && !isAgainst && (shared >= MANY || (shared > 0 && (isSameStory || isSamePlace))),
    isOffice: isOneOffice && !isAgainst,
    hasReason: isSameRole || shared > 0,
    isArtist: isSameRole && own.fields.has('arts') && theirs.fields.has('arts'),
    isOneRole: isSameRole && (score >= 2 || [...own.words].filter((word) => theirs.words.has(word)).length > 1),
    isSuccessor: isSuccessor(ownOffices, theirOffices),
    isAgainst,
    reasons: [...reasons, ...(isAgainst ? against : [])],
  };
}

/** Returns what speaks against one person in the words for roles. */
function reasonsAgainst(own: RoleFacts, theirs: RoleFacts, isSameRole: boolean, isSamePlace: boolean): Reason[] {
  const against: Reason[] = [];
  const isOtherField = own.fields.size > 0 || theirs.fields.size > 0 ? !meets(own.fields, theirs.fields) : false;
  const isOtherSport = differs(own.sports, theirs.sports);
  if (isOtherSport || (isOtherField && !isSameRole && differs(own.words, theirs.words))) against.push('otherRole');
  if (differs(own.states, theirs.states)) against.push('otherState');
  if (!isSamePlace && differs(own.names, theirs.names) && own.fields.size > 0 && theirs.fields.size > 0) against.push('otherBody');
  return against;
}
