import type { PronounWord } from '../../languages/pack';
import type { ActorDraft, Gender } from '../actors/actor-draft';

/** The state of the article at a pronoun. */
export interface Discourse {
  readonly actors: readonly ActorDraft[];
  readonly genders: readonly (Gender | null)[];
  /** The actors that have spoken. */
  readonly speakers: ReadonlySet<number>;
  /**
   * The last speaker and the offset of its mention. For an unnamed source, the actor is `null`, but its words may show its gender and
   * number.
   */
  readonly last: { readonly actor: number | null; readonly gender: Gender | null; readonly plural: boolean; readonly at: number } | null;
  /**
   * The actor that the speaker addresses or talks about, so that the pronoun cannot stand for this actor: «he told Smith», «she said of
   * Smith».
   */
  readonly hearer: number | null;
}

/** A pronoun with the discourse in which it is read. */
export interface PronounContext extends Discourse {
  readonly pronoun: PronounWord;
  readonly offset: number;
  /** The number of sentences since the last speaker. */
  readonly gap: number;
}

/** Returns whether a pronoun can stand for an actor of this kind. */
export function fitsKind({ kind }: ActorDraft, { stands, plural }: PronounWord): boolean {
  if (stands === 'thing') return kind !== 'person' && kind !== 'place';
  return plural ? kind !== 'person' : kind === 'person';
}

/** Returns whether the gender of an actor does not contradict that of a pronoun. */
export const agrees = (actor: number, { pronoun, genders }: PronounContext): boolean =>
  !(pronoun.gender && genders[actor] && pronoun.gender !== genders[actor]);

/** Returns whether a pronoun may also stand for a person other than the last speaker and the hearer. */
export function isRival(actor: number, context: PronounContext): boolean {
  const { pronoun, actors, hearer, last } = context;
  if (pronoun.stands !== 'person' || pronoun.plural) return false;
  return actor !== hearer && actor !== last?.actor && actors[actor]?.kind === 'person' && agrees(actor, context);
}
