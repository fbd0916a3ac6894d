import type { PronounWord } from '../../languages/pack';
import type { Span } from '../../model';
import type { ActorDraft, Gender } from '../actors/actor-draft';

/** The source that spoke last, or a person without a name whom a sentence has introduced since. */
export interface LastSpeaker {
  readonly actor: number | null;
  readonly gender: Gender | null;
  readonly plural: boolean;
  /** The words that mention the source. */
  readonly words: Span;
  /** Whether the source was only introduced and has not spoken. */
  readonly isStranger?: boolean;
}

/** The state of the discourse at the position of a pronoun. */
export interface Discourse {
  readonly actors: readonly ActorDraft[];
  readonly genders: readonly (Gender | null)[];
  /** The actors that have spoken so far. */
  readonly speakers: ReadonlySet<number>;
  /**
   * The last speaker, and the offset at which the text mentions that speaker. `actor` is `null` for an unnamed source, whose gender and
   * number may still be known.
   */
  readonly last: LastSpeaker | null;
  /** The offset of the last source that is neither a person nor an actor, such as «the harbour office» or «a new poll». */
  readonly lastThing: number | null;
  /** Whether that source may consist of people, as a band does but not a letter. */
  readonly isGroup: boolean;
  /**
   * The actor that the speaker addresses or talks about: «he told Smith», «she said of Smith». The pronoun that is being resolved cannot
   * refer to this actor.
   */
  readonly hearer: number | null;
}

/** A pronoun and the discourse in which it occurs. */
export interface PronounContext extends Discourse {
  readonly pronoun: PronounWord;
  readonly offset: number;
  /** The number of sentences between the mention of the last speaker (`last.words`) and the pronoun. */
  readonly gap: number;
}

/** Returns whether a pronoun can refer to an actor of this kind. */
export function fitsKind({ kind }: ActorDraft, { stands, plural }: PronounWord): boolean {
  if (stands === 'thing') return kind !== 'person' && kind !== 'place';
  return plural ? kind !== 'person' && kind !== 'place' : kind === 'person';
}

/** Returns whether an actor's gender is compatible with that of a pronoun. An unknown gender is compatible with any. */
export const agrees = (actor: number, { pronoun, genders }: PronounContext): boolean =>
  !(pronoun.gender && genders[actor] && pronoun.gender !== genders[actor]);

/** Returns whether an actor is a person that a pronoun may refer to, other than the last speaker and the person spoken to. */
export function isRival(actor: number, context: PronounContext): boolean {
  const { pronoun, actors, hearer, last } = context;
  if (pronoun.stands !== 'person' || pronoun.plural) return false;
  return actor !== hearer && actor !== last?.actor && actors[actor]?.kind === 'person' && agrees(actor, context);
}
