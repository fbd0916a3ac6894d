import type { PronounWord } from '../../languages/pack';
import type { Span } from '../../model';
import type { Steps } from '../../steps/steps';
import type { ActorDraft, Gender } from '../actors/actor-draft';
import type { QuoteDraft } from '../quotes/quote-draft';
import type { Describer } from './describe-actors';
import { DescribedPeople } from './described-people';
import { hearerOf } from './hearer-of';
import { IntroducedSources } from './introduced-sources';
import { isPassing } from './is-passing';
import { isNewPerson, isStranger } from './is-stranger';
import type { MentionReading } from './mention-reading';
import { namesInOrder } from './names-in-order';
import type { Discourse } from './pronoun-context';
import { type RankedMentions, rankMentions } from './rank-mentions';
import type { NamedMention, ResolvedSpeaker, SentenceSubjects } from './speaker';

/** The language-specific data and functions for reading the words that name a speaker. */
export interface MentionReader extends Describer {
  readonly read: (mention: Span, names: readonly NamedMention[]) => MentionReading;
  /** The possessive ending of names in the language, if there is one. */
  readonly possessiveEnding: string | null;
  /** The folded articles and other words that open an indefinite phrase, such as «a». */
  readonly indefinites: ReadonlySet<string>;
}

const NOBODY: ResolvedSpeaker = { actor: null, unnamed: false, by: 'nothing' };
const PRONOUN_LEADS = { clear: 'clearPronoun', small: 'pronoun', none: 'vaguePronoun' } as const;

/**
 * Resolves the speaker of every quotation, in text order. A mention that contains a name refers to the actor with this name. Pronouns are
 * resolved by the salience of the names before them, and descriptions («the president») by titles and roles. The gender of a pronoun is
 * recorded for the person to whom it refers. A step is one quotation.
 */
export function* resolveSpeakers(
  text: string,
  quotes: readonly QuoteDraft[],
  actors: readonly ActorDraft[],
  structure: SentenceSubjects,
  reader: MentionReader,
): Steps<ResolvedSources> {
  const resolver = new SpeakerResolver(text, quotes, actors, structure, reader);
  const speakers: ResolvedSpeaker[] = [];
  for (const quote of quotes) {
    yield;
    speakers.push(resolver.resolve(quote));
  }
  return { speakers, subjects: resolver.subjects };
}

/** The speakers of all quotations, and the sentence subjects that refer to an actor without a name. */
export interface ResolvedSources {
  readonly speakers: readonly ResolvedSpeaker[];
  readonly subjects: readonly NamedMention[];
}

/** A resolver that remembers the speakers, because later pronouns may refer to them. Quotations must be resolved in text order. */
class SpeakerResolver {
  readonly #text: string;
  readonly #actors: readonly ActorDraft[];
  readonly #names: readonly NamedMention[];
  readonly #subjects: readonly Span[];
  readonly #read: MentionReader['read'];
  readonly #indefinites: ReadonlySet<string>;
  readonly #described: DescribedPeople;
  readonly #introduced: IntroducedSources;
  readonly #ranked: RankedMentions;
  readonly #genders: (Gender | null)[];
  readonly #speakers = new Set<number>();
  /** The offsets at which the mentions of speakers begin. */
  readonly #mentionStarts: ReadonlySet<number | undefined>;
  #last: Discourse['last'] = null;
  #lastThing: Span | null = null;
  /** Whether the last thing may consist of people, as a band does but not a letter. */
  #isGroup = false;
  /** The subjects so far that refer to an actor by a pronoun or a description: «He left at noon.» */
  readonly subjects: NamedMention[] = [];
  /** The index of the first subject that has not yet been checked for a pronoun. */
  #nextSubject = 0;

  constructor(
    text: string,
    quotes: readonly QuoteDraft[],
    actors: readonly ActorDraft[],
    structure: SentenceSubjects,
    { read, possessiveEnding, indefinites, ...describer }: MentionReader,
  ) {
    this.#text = text;
    this.#actors = actors;
    this.#names = namesInOrder(actors);
    this.#subjects = structure.subjects;
    this.#read = read;
    this.#indefinites = indefinites;
    this.#genders = actors.map(({ gender }) => gender);
    this.#mentionStarts = new Set(quotes.map(({ mention }) => mention?.start));
    // Names in quotations are ignored, because speakers seldom name themselves. Names in interview answers are considered, because «she»
    // may refer to a person named in the same answer.
    const quoted = quotes.flatMap(({ kind, parts, rule }) => (kind === 'direct' && rule !== 'turn' && rule !== 'answer' ? parts : []));
    const isPerson = (actor: number): boolean => actors[actor]?.kind === 'person';
    this.#ranked = rankMentions(text, this.#names, structure, quoted, possessiveEnding, isPerson);
    this.#described = new DescribedPeople(text, actors, describer, this.#ranked);
    this.#introduced = new IntroducedSources(text);
  }

  /** Returns the speaker of a quotation. Must be called for the quotations one after another, in text order. */
  resolve(quote: QuoteDraft): ResolvedSpeaker {
    const { mention, antecedent } = quote;
    this.#followSubjects(mention?.start ?? quote.parts[0]?.start ?? 0);
    if (!mention) return NOBODY;
    const reading = this.#read(antecedent ?? mention, this.#names);
    const speaker = { ...this.#speakerOf(reading, quote, mention.start), reading };
    if (speaker.actor !== null) this.#speakers.add(speaker.actor);
    else this.#introduced.note(reading, antecedent ?? mention);
    if (speaker.actor !== null || (speaker.unnamed && !isPassing(quote)))
      this.#last = { actor: speaker.actor, gender: reading.gender, plural: reading.plural, words: speaker.words ?? antecedent ?? mention };
    if (speaker.actor !== null) this.#lastThing = null;
    else if (!speaker.unnamed && !reading.pronoun && reading.head !== 'person') {
      this.#lastThing = antecedent ?? mention;
      this.#isGroup = reading.document !== true && reading.plural === false;
    }
    return speaker;
  }

  /** Resolves the pronouns and descriptions that are the subjects of sentences before an offset: «He left at noon.» */
  #followSubjects(to: number): void {
    for (; (this.#subjects[this.#nextSubject]?.start ?? Number.POSITIVE_INFINITY) < to; this.#nextSubject++) {
      const subject = this.#subjects[this.#nextSubject];
      if (!subject || subject.end - subject.start > LONGEST_SUBJECT || this.#mentionStarts.has(subject.start)) continue;
      const reading = this.#read(subject, this.#names);
      const { pronoun, description, name } = reading;
      if (name !== null) continue;
      this.#introduced.note(reading, subject);
      if (isNewPerson(reading))
        this.#last = { actor: null, gender: reading.gender, plural: reading.plural, words: subject, isStranger: true };
      const actor = pronoun ? this.#pronounSubject(pronoun, subject) : this.#described.latest(description, subject);
      if (actor !== null) this.subjects.push({ start: subject.start, end: subject.end, actor });
    }
  }

  /** Returns the actor to whom the pronoun that is the subject of a sentence refers, or `null`. */
  #pronounSubject(pronoun: PronounWord, { start }: Span): number | null {
    if (pronoun.stands !== 'person' || pronoun.plural) return null;
    const { referent } = this.#ranked.resolvePronoun(start, pronoun, this.#discourse(null));
    if (typeof referent !== 'number') return null;
    this.#ranked.notePronounSubject(referent, start);
    return referent;
  }

  #discourse(hearer: number | null): Discourse {
    return {
      actors: this.#actors,
      genders: this.#genders,
      speakers: this.#speakers,
      last: this.#last,
      lastThing: this.#lastThing?.start ?? null,
      isGroup: this.#isGroup,
      hearer,
    };
  }

  #speakerOf(reading: MentionReading, quote: QuoteDraft, start: number): ResolvedSpeaker {
    const { name, pronoun, unnamed } = reading;
    if (name !== null) return { actor: name, unnamed: false, by: 'name' };
    if (pronoun) return this.#speakerOfPronoun(pronoun, quote, start);
    const span = quote.antecedent ?? quote.mention;
    const actor = (span && this.#described.resolve(reading, span, quote.kind)) ?? this.#agedActor(reading, start);
    if (actor !== null)
      return { actor, unnamed: false, by: 'description', isFromState: span !== null && this.#described.isFromState(actor, span) };
    const several = span !== null && this.#described.isSeveral(span);
    const stranger = several || isStranger(this.#text.slice(0, start), reading, quote.rule, this.#indefinites);
    const words = span && (unnamed || stranger) ? this.#introduced.find(reading, span) : null;
    return { actor: null, unnamed: unnamed || stranger, isStranger: stranger, by: 'nothing', ...(words && { words }) };
  }

  #speakerOfPronoun(pronoun: PronounWord, quote: QuoteDraft, start: number): ResolvedSpeaker {
    // A pronoun refers neither to the person spoken to nor to the source that passed the words on.
    const hearer = hearerOf(this.#text, quote, this.#names) ?? (quote.relay ? this.#read(quote.relay, this.#names).name : null);
    const { referent, lead } = this.#ranked.resolvePronoun(start, pronoun, this.#discourse(hearer));
    const actor = typeof referent === 'number' ? referent : null;
    if (actor !== null && pronoun.gender && this.#actors[actor]?.kind === 'person') this.#genders[actor] ??= pronoun.gender;
    const isStranger = referent === 'unnamed' && this.#last?.isStranger === true;
    const isThing = referent === 'thing';
    const words = isThing ? this.#lastThing : referent === 'unnamed' ? this.#last?.words : null;
    return { actor, unnamed: isThing || referent === 'unnamed', isStranger, isThing, by: PRONOUN_LEADS[lead], ...(words && { words }) };
  }

  /** Returns the person to whom an age refers that the text gives nowhere else, as if it were a pronoun, or `null`: «the 33-year-old». */
  #agedActor({ description }: MentionReading, start: number): number | null {
    if (!description || !AGE.test(description) || this.#described.hasRole(description)) return null;
    const { referent, lead } = this.#ranked.resolvePronoun(start, PERSON, this.#discourse(null));
    return typeof referent === 'number' && lead !== 'none' ? referent : null;
  }
}

const AGE = /^\d{1,3}$/;
/** A description by age refers to a person like a pronoun that shows no gender. */
const PERSON: PronounWord = { word: '', gender: null, plural: false, stands: 'person' };
/** The maximum length of a subject that is read, in UTF-16 units. */
const LONGEST_SUBJECT = 60;
