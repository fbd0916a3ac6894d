import type { PronounWord } from '../../languages/pack';
import type { Span } from '../../model';
import { fold } from '../../text/fold';
import { MentionIndex } from './mention-index';
import { agrees, type Discourse, fitsKind, isRival, type PronounContext } from './pronoun-context';
import type { NamedMention, SentenceSubjects } from './speaker';

/** The referent of a pronoun, and its lead over the other candidates. */
export interface Referent {
  /** The actor, `unnamed` for the latest unnamed source, or `null` if there is no referent. */
  readonly referent: number | 'unnamed' | null;
  readonly lead: 'clear' | 'small' | 'none';
}

/**
 * The mentions in a text, prepared for resolving pronouns and descriptions. The offsets that are passed to the functions of this interface
 * must not decrease from one call to the next.
 */
export interface RankedMentions {
  /** Returns the referent of the pronoun at an offset. */
  resolvePronoun(offset: number, pronoun: PronounWord, discourse: Discourse): Referent;
  /** Records that a pronoun at an offset refers to an actor, if the pronoun is the subject of its sentence: «He left at noon.» */
  notePronounSubject(actor: number, offset: number): void;
  /** Returns whichever of the given actors was named last before an offset, or `null`. A single actor is returned without a search. */
  latestOf(actors: ReadonlySet<number>, offset: number): number | null;
}

/** The weights of a candidate's properties, measured in sentences: each sentence between the candidate and the pronoun costs 1. */
const WEIGHT = {
  subject: 3,
  /** The previous sentence introduces the candidate with an apposition. */
  introduced: 4,
  /** A pronoun that refers to the candidate is the subject of a sentence. */
  pronounSubject: 4.5,
  /** The candidate spoke last, in this sentence or the previous one, and no other actor has been a subject since. */
  justSpoke: 3.5,
  /** The candidate is the last speaker, and spoke no more than `FOCUS_SENTENCES` sentences ago. */
  spokeLast: 2,
  /** The candidate spoke last, but another person that the pronoun may refer to has been a subject since. */
  spokeBeforeRival: -1,
  /** The candidate is the last speaker, but spoke more than `FOCUS_SENTENCES` sentences ago. */
  spokeLongAgo: 0.5,
  gender: 1,
  hasSpoken: 0.7,
  person: 0.5,
  /** The candidate is mentioned in the possessive. This weight is subtracted. */
  possessive: 1.5,
  /** The candidate is the unnamed source that spoke last. */
  unnamed: 4,
  unnamedGender: 1,
};
/** The minimum score of a referent. A candidate with a lower score was mentioned too long ago. */
const LOWEST_SCORE = -7;
/**
 * The minimum lead, in score, of the best candidate for a pronoun over the second best. With this lead, the pronoun is nearly as reliable
 * as a name.
 */
const CLEAR_LEAD = 4;
/**
 * The minimum lead, in score, of the best candidate for a pronoun over the second best. With a smaller lead, resolving the pronoun is only
 * a guess.
 */
const SMALL_LEAD = 2;
/** The number of sentences for which the last speaker remains a likely referent. */
const FOCUS_SENTENCES = 3;

const NO_REFERENT: Referent = { referent: null, lead: 'none' };

/**
 * Prepares the mentions in a text for finding the actors to which pronouns and descriptions refer. Actors of the wrong gender or kind are
 * not candidates. The weights by which the candidates are ranked were measured on English news.
 */
export function rankMentions(
  text: string,
  names: readonly NamedMention[],
  structure: SentenceSubjects,
  quoted: readonly Span[],
  possessiveEnding: string | null,
  isPerson: (actor: number) => boolean,
): RankedMentions {
  return new PronounResolver(text, new MentionIndex(text, names, structure, quoted, isPerson), possessiveEnding);
}

class PronounResolver implements RankedMentions {
  readonly #text: string;
  readonly #mentions: MentionIndex;
  readonly #possessiveEnding: string | null;
  /** The latest pronoun that was the subject of a sentence. */
  #pronounSubject: { readonly actor: number; readonly sentence: number } | null = null;

  constructor(text: string, mentions: MentionIndex, possessiveEnding: string | null) {
    this.#text = text;
    this.#mentions = mentions;
    this.#possessiveEnding = possessiveEnding;
  }

  notePronounSubject(actor: number, offset: number): void {
    this.#mentions.advance(offset);
    this.#pronounSubject = { actor, sentence: this.#mentions.sentence };
  }

  latestOf(actors: ReadonlySet<number>, offset: number): number | null {
    if (actors.size <= 1) return [...actors][0] ?? null;
    this.#mentions.advance(offset);
    for (const [, { actor }] of this.#mentions.recent()) if (actors.has(actor)) return actor;
    return null;
  }

  resolvePronoun(offset: number, pronoun: PronounWord, discourse: Discourse): Referent {
    if (pronoun.stands === 'writer') return NO_REFERENT;
    this.#mentions.advance(offset);
    const { last } = discourse;
    const gap = last ? this.#mentions.sentencesSince(last.at, FOCUS_SENTENCES) : 0;
    const context: PronounContext = { ...discourse, pronoun, offset, gap };
    const scores = this.#scoreCandidates(context);
    return isUnnamedSource(context, scores) ? { referent: 'unnamed', lead: 'small' } : bestOf(scores);
  }

  /** Returns the score of every actor that a pronoun may refer to. */
  #scoreCandidates(context: PronounContext): Map<number, number> {
    const { actors, hearer, last } = context;
    const focus = this.#focusOfLastSpeaker(context);
    const scores = new Map<number, number>();
    for (const [at, mention] of this.#mentions.recent()) {
      const actor = actors[mention.actor];
      if (!actor || mention.actor === hearer || !fitsKind(actor, context.pronoun) || !agrees(mention.actor, context)) continue;
      const score = this.#scoreOf(at, mention, context, focus);
      if (score > (scores.get(mention.actor) ?? Number.NEGATIVE_INFINITY)) scores.set(mention.actor, score);
    }
    const subject = this.#pronounSubject;
    if (subject && scores.has(subject.actor)) {
      const score = subject.sentence - this.#mentions.sentence + WEIGHT.pronounSubject + (last?.actor === subject.actor ? focus : 0);
      scores.set(subject.actor, Math.max(scores.get(subject.actor) ?? 0, score));
    }
    return scores;
  }

  #scoreOf(at: number, mention: NamedMention, context: PronounContext, focus: number): number {
    const { actors, genders, pronoun, speakers, last } = context;
    const { actor } = mention;
    let score = this.#mentions.sentenceOf(at) - this.#mentions.sentence;
    if (this.#mentions.isSubject(at)) score += WEIGHT.subject;
    else if (this.#isIntroduced(at, mention, context)) score += WEIGHT.introduced;
    if (last?.actor === actor) score += focus;
    if (pronoun.gender && genders[actor]) score += WEIGHT.gender;
    if (speakers.has(actor)) score += WEIGHT.hasSpoken;
    if (actors[actor]?.kind === 'person') score += WEIGHT.person;
    if (this.#isPossessive(mention)) score -= WEIGHT.possessive;
    return score;
  }

  /**
   * Returns the weight that the last speaker gets for having spoken. It depends on the number of sentences since then and on their
   * subjects.
   */
  #focusOfLastSpeaker(context: PronounContext): number {
    const { gap, offset, last } = context;
    const since = last?.at ?? 0;
    if (gap > FOCUS_SENTENCES) return WEIGHT.spokeLongAgo;
    if (this.#mentions.hasSubjectSince(since, offset, (actor) => isRival(actor, context))) return WEIGHT.spokeBeforeRival;
    return gap <= 1 && !this.#mentions.hasSubjectSince(since, offset, () => true) ? WEIGHT.justSpoke : WEIGHT.spokeLast;
  }

  /**
   * Returns whether the previous sentence introduces a person, that is, mentions the person for the first time and adds a description:
   * «Among them was Ana Roth, a lawyer.» Returns `false` if the subject of that sentence is a pronoun or a rival (see `isRival`).
   */
  #isIntroduced(at: number, mention: NamedMention, context: PronounContext): boolean {
    const sentence = this.#mentions.sentenceOf(at);
    const subject = this.#mentions.subjectOf(sentence);
    if (this.#mentions.sentence - sentence !== 1 || this.#text[mention.end] !== ',') return false;
    if (!this.#mentions.isFirst(at, mention) || context.actors[mention.actor]?.kind !== 'person') return false;
    return this.#pronounSubject?.sentence !== sentence && (subject === undefined || !isRival(subject, context));
  }

  #isPossessive({ end }: Span): boolean {
    const ending = this.#possessiveEnding;
    return ending !== null && fold(this.#text.slice(end, end + ending.length)) === ending;
  }
}

/** Returns whether a pronoun refers to the latest unnamed source, rather than to any of the actors. */
function isUnnamedSource({ last, pronoun, gap }: PronounContext, scores: ReadonlyMap<number, number>): boolean {
  if (last?.actor !== null || last.plural !== pronoun.plural || pronoun.stands !== 'person' || gap > FOCUS_SENTENCES) return false;
  if (last.gender && last.gender !== pronoun.gender) return false;
  const best = Math.max(Number.NEGATIVE_INFINITY, ...scores.values());
  return WEIGHT.unnamed - gap + (last.gender ? WEIGHT.unnamedGender : 0) >= best;
}

/** Returns the actor with the highest score, and its lead over the second. */
function bestOf(scores: ReadonlyMap<number, number>): Referent {
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < LOWEST_SCORE) return NO_REFERENT;
  // If even the best of several scores is negative, the distance from the pronoun outweighs all that speaks for the candidate. The choice
  // is then little more than a guess, so the lead counts as 0.
  const ahead = second === undefined ? CLEAR_LEAD : best[1] < 0 ? 0 : best[1] - second[1];
  return { referent: best[0], lead: ahead >= CLEAR_LEAD ? 'clear' : ahead >= SMALL_LEAD ? 'small' : 'none' };
}
