import type { LanguagePack } from '../../../languages/pack';
import type { Span } from '../../../model';
import { fold } from '../../../text/fold';
import { byPosition } from '../../../text/span';
import type { ActorDraft } from '../../actors/actor-draft';
import type { QuoteDraft } from '../quote-draft';
import { findTurns } from './find-turns';
import { initialsOf } from './initials';

/** What is known of a text when its interview is read. */
export interface InterviewText {
  readonly text: string;
  readonly title: string;
  readonly paragraphs: readonly Span[];
  /** The paragraphs that are printed bold, by their number. */
  readonly strong: ReadonlySet<number>;
  readonly actors: readonly ActorDraft[];
}

/** Rules by which nobody in particular speaks; within an answer the marks are then those of who answers. */
const LOOSE: ReadonlySet<QuoteDraft['rule']> = new Set([
  'unattributed',
  'sameParagraph',
  'previousParagraph',
  'indirect',
  'intent',
  'stance',
]);

/**
 * The quotations of a text with the answers of its interview among them, in the order of the text. Within an answer only what somebody else
 * is quoted with stays a quotation of its own, passed on by who answers.
 */
export function readInterview(interview: InterviewText, quotes: readonly QuoteDraft[], pack: LanguagePack): readonly QuoteDraft[] {
  const { text, paragraphs, strong } = interview;
  // What a block quote has of an exchange is read already.
  const read = new Set(quotes.map(({ parts }) => parts[0]?.start));
  const turns = findTurns(text, paragraphs, strong, pack).filter(({ speech }) => !read.has(speech[0]?.start));
  const [first] = turns;
  if (!first) return quotes;
  const answering = interviewee(interview, first.speech[0]?.start ?? 0);
  const answers = turns.map(
    ({ name, who, speech }): QuoteDraft => ({
      parts: speech,
      kind: 'direct',
      mention: name ?? answering,
      antecedent: name && (who ?? byInitials(interview, name)),
      cue: null,
      cueClass: 'said',
      rule: name ? 'turn' : answering ? 'answer' : 'unattributed',
    }),
  );
  const speech = answers.flatMap(({ parts, mention, antecedent }) => parts.map((part) => ({ ...part, mention: antecedent ?? mention })));
  const writers = new Set(pack.pronouns.filter(({ stands }) => stands === 'writer').map(({ word }) => word));
  let next = 0;
  const kept = quotes.flatMap((quote): QuoteDraft[] => {
    const start = quote.parts[0]?.start ?? 0;
    while ((speech[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const turn = speech[next];
    if (!turn || turn.start > start) return [quote];
    if (LOOSE.has(quote.rule)) return [];
    if (!quote.mention || quote.relay) return [quote];
    const speaks = writers.has(fold(text.slice(quote.mention.start, quote.mention.end)));
    return [speaks ? { ...quote, antecedent: turn.mention } : { ...quote, relay: turn.mention }];
  });
  return [...kept, ...answers].sort((a, b) => byPosition(extentOf(a), extentOf(b)));
}

/** From the first word of a quotation to the last. */
const extentOf = ({ parts }: QuoteDraft): Span => ({ start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 });

/**
 * Who is asked, where it was named last before the first answer: the person in the title, or else the one named most before; null where two
 * are named as often.
 */
function interviewee({ text, title, actors }: InterviewText, before: number): Span | null {
  const heading = new Set(fold(title).split(/[^\p{L}\p{M}]+/u));
  const people = actors
    .filter(({ kind }) => kind === 'person')
    .map(({ names }) => names.filter(({ start }) => start < before))
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length);
  const inTitle = people.filter((names) =>
    names.some(({ start, end }) =>
      heading.has(
        fold(text.slice(start, end))
          .split(/[^\p{L}\p{M}]+/u)
          .at(-1) ?? '',
      ),
    ),
  );
  const [most, second] = inTitle.length > 0 ? inTitle : people;
  const mention = most && most.length > (second?.length ?? 0) ? most.at(-1) : null;
  return mention ? { start: mention.start, end: mention.end } : null;
}

/** The one person whose initials a label is: «RB» for Rosa Brandt. */
function byInitials({ text, actors }: InterviewText, { start, end }: Span): Span | null {
  const label = text.slice(start, end);
  const meant = actors.filter(({ kind, name }) => kind === 'person' && initialsOf(name) === label);
  const [name] = meant.length === 1 ? (meant[0]?.names ?? []) : [];
  return name ? { start: name.start, end: name.end } : null;
}
