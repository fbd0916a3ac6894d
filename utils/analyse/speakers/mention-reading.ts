import type { PronounWord } from '../../languages/pack';
import type { Gender } from '../actors/actor-draft';

/** The result of reading the words that name a speaker. */
export interface MentionReading {
  /** The actor that the words name. */
  readonly name: number | null;
  /** The pronoun, if the words are nothing but a pronoun. */
  readonly pronoun: PronounWord | null;
  /** The head noun or the age in a description that can refer to a named person: «the president», «the 33-year-old». */
  readonly description: string | null;
  /** The noun, if the words are only an article and a noun: «the carpenter». */
  readonly noun: string | null;
  /** The noun that heads the phrase, such as «official» in «an official at the council». */
  readonly headNoun?: string;
  /** Whether the words refer to a source whose name is withheld: «a White House official», «people familiar with the matter». */
  readonly unnamed: boolean;
  /** The gender that the noun reveals: «a spokeswoman». */
  readonly gender: Gender | null;
  /** Whether the noun is plural: «aides», «two officials». */
  readonly plural: boolean;
  /** Whether an indefinite word opens the phrase: «a sailor», «one of them». */
  readonly indefinite?: boolean;
  /** Whether a possessor stands before the noun: «his mother», «Roth’s lawyer». */
  readonly possessed?: boolean;
  /** Whether the noun names a document, such as «letter». Names after it are those of recipients or subjects. */
  readonly document?: boolean;
  /** Whether the words are a proper name of several words that is not among the actors: «Fell Magazine». */
  readonly proper?: boolean;
  /** Whether nobody in particular speaks through that document, as with «report». */
  readonly impersonal?: boolean;
  /** The kind of thing that the noun names, if the language pack knows it: a person such as «mayor», or a body such as «ministry». */
  readonly head?: 'person' | 'body' | null;
}
