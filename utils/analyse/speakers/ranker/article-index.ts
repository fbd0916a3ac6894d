import type { Span } from '../../../model';
import { countWhile } from '../../../text/count-while';
import { fold } from '../../../text/fold';
import { namesInOrder } from '../names-in-order';
import type { NamedMention, ResolvedSpeaker } from '../speaker';
import { type ActorWords, readActorWords } from './actor-words';
import type { RankedArticle } from './ranked-article';

/** A name outside direct quotations, or a sentence subject that refers to an actor without a name. */
export interface OutsideMention extends NamedMention {
  readonly sentence: number;
  /** Whether the name is in the subject of its sentence. */
  readonly isSubject: boolean;
}

/** The number of actors that each word describes: those with the word in a role, and those near whose names it stands. */
export interface WordOwners {
  readonly roles: ReadonlyMap<string, number>;
  readonly near: ReadonlyMap<string, number>;
}

/** The mentions, sentences and paragraphs of an article, prepared for searching by offset. */
export class ArticleIndex {
  readonly article: RankedArticle;
  /** The mentions in text order. Names in direct quotations are left out, because speakers seldom name themselves. */
  readonly mentions: readonly OutsideMention[];
  /** All names, also those in direct quotations. */
  readonly names: readonly NamedMention[];
  readonly words: readonly ActorWords[];
  readonly owners: WordOwners;
  readonly title: string;
  /** The actors that are not places, those with the most mentions first. */
  readonly byMentions: readonly number[];
  readonly mostMentions: number;
  readonly persons: number;
  /** The number of quotations that the rules give to each actor, and of those beside which the actor is named. */
  readonly answers: readonly number[];
  readonly namedAnswers: readonly number[];

  constructor(article: RankedArticle) {
    const { text, actors, quotes, structure } = article;
    this.article = article;
    const quoted = quotes
      .flatMap(({ kind, parts, rule }) => (kind === 'direct' && rule !== 'turn' && rule !== 'answer' ? parts : []))
      .sort((a, b) => a.start - b.start);
    const covers = (spans: readonly Span[], { start, end }: Span) => {
      const span = spans[countWhile(spans, (one) => one.start <= start) - 1];
      return span !== undefined && end <= span.end + 1;
    };
    this.names = namesInOrder(actors);
    const named = this.names.filter(({ start }) => !covers(quoted, { start, end: start }));
    this.mentions = [...named, ...article.subjects]
      .sort((a, b) => a.start - b.start)
      .map((mention) => ({ ...mention, sentence: this.sentenceAt(mention.start), isSubject: covers(structure.subjects, mention) }));
    this.words = actors.map((actor) => readActorWords(text, actor));
    this.owners = { roles: countOwners(this.words.map(({ inRoles }) => inRoles)), near: countOwners(this.words.map(({ near }) => near)) };
    this.title = fold(article.title);
    const countOf = (actor: number) => actors[actor]?.names.length ?? 0;
    this.byMentions = [...actors.keys()].filter((actor) => actors[actor]?.kind !== 'place').sort((a, b) => countOf(b) - countOf(a));
    this.mostMentions = actors.reduce((most, { names }) => Math.max(most, names.length), 1);
    const countAnswers = (counts: (speaker: ResolvedSpeaker) => boolean) => {
      const answers = actors.map(() => 0);
      for (const speaker of article.speakers)
        if (speaker.actor !== null && counts(speaker)) answers[speaker.actor] = (answers[speaker.actor] ?? 0) + 1;
      return answers;
    };
    this.answers = countAnswers(() => true);
    this.namedAnswers = countAnswers(({ by }) => by === 'name');
    this.persons = actors.filter(({ kind }) => kind === 'person').length;
  }

  /** Returns the index of the sentence that contains an offset. */
  sentenceAt(offset: number): number {
    return Math.max(0, countWhile(this.article.structure.sentences, ({ start }) => start <= offset) - 1);
  }

  /** Returns the index of the paragraph that contains an offset. */
  paragraphAt(offset: number): number {
    return Math.max(0, countWhile(this.article.paragraphs, ({ start }) => start <= offset) - 1);
  }

  /** Returns the mentions that begin in a range. */
  mentionsIn(from: number, to: number): readonly OutsideMention[] {
    return within(this.mentions, from, to);
  }

  /** Returns the latest mentions that begin before an offset, `most` at the most. */
  mentionsBefore(offset: number, most: number): readonly OutsideMention[] {
    const end = countWhile(this.mentions, ({ start }) => start < offset);
    return this.mentions.slice(Math.max(0, end - most), end);
  }

  /** Returns the names that begin in a span, also those in direct quotations. */
  namesIn({ start, end }: Span): readonly NamedMention[] {
    return within(this.names, start, end);
  }

  isPerson = (actor: number): boolean => this.article.actors[actor]?.kind === 'person';
}

/** Returns the mentions that begin in a range. */
const within = <T extends Span>(sorted: readonly T[], from: number, to: number): readonly T[] =>
  sorted.slice(
    countWhile(sorted, ({ start }) => start < from),
    countWhile(sorted, ({ start }) => start < to),
  );

function countOwners(sets: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const owners = new Map<string, number>();
  for (const set of sets) for (const word of set) owners.set(word, (owners.get(word) ?? 0) + 1);
  return owners;
}
