import type { LanguagePack } from '../../../languages/pack';
import type { Span } from '../../../model';
import { fold } from '../../../text/fold';
import { byPosition } from '../../../text/span';
import type { ActorDraft } from '../../actors/actor-draft';
import type { QuoteDraft } from '../quote-draft';
import { findTurns } from './find-turns';
import { initialsOf } from './initials';
import { wordsOf } from './words-of';

/** A text with everything that is needed to read an interview. */
export interface InterviewText {
  readonly text: string;
  readonly title: string;
  readonly paragraphs: readonly Span[];
  /** The indices of the paragraphs that are bold or headings. */
  readonly strong: ReadonlySet<number>;
  readonly actors: readonly ActorDraft[];
}

/**
 * The rules that attribute words with little evidence. If only such a rule applies to words inside an answer, the words are taken to be the
 * interviewee's own.
 */
const LOOSE_RULES: ReadonlySet<QuoteDraft['rule']> = new Set([
  'unattributed',
  'sameParagraph',
  'previousParagraph',
  'indirect',
  'intent',
  'stance',
]);

/**
 * Adds the answers in an interview to the quotations, in text order. Inside an answer, only quotations with a clear source are kept. If
 * somebody else is the source, the interviewee is recorded as the relay, who passed the words on.
 */
export function readInterview(interview: InterviewText, quotes: readonly QuoteDraft[], pack: LanguagePack): readonly QuoteDraft[] {
  const { text, paragraphs, strong } = interview;
  // The turns of the interview that are inside block quotes are already among the quotations.
  const read = new Set(quotes.map(({ parts }) => parts[0]?.start));
  const turns = findTurns(text, paragraphs, strong, pack).filter(({ speech }) => !read.has(speech[0]?.start));
  const [first] = turns;
  if (!first) return quotes;
  const answering = interviewee(interview, first.speech[0]?.start ?? 0);
  const answers = turns.map(
    ({ name, fullName, speech }): QuoteDraft => ({
      parts: speech,
      kind: 'direct',
      mention: name ?? answering,
      antecedent: name && (fullName ?? nameWithInitials(interview, name)),
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
    if (LOOSE_RULES.has(quote.rule)) return [];
    if (!quote.mention || quote.relay) return [quote];
    const speaks = writers.has(fold(text.slice(quote.mention.start, quote.mention.end)));
    return [speaks ? { ...quote, antecedent: turn.mention } : { ...quote, relay: turn.mention }];
  });
  return [...kept, ...answers].sort((a, b) => byPosition(extentOf(a), extentOf(b)));
}

/** Returns the span from the beginning of a quotation to its end. */
const extentOf = ({ parts }: QuoteDraft): Span => ({ start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 });

/**
 * Returns the latest mention of the interviewee before the first answer. The interviewee is the person in the title or, without one, the
 * person with the most mentions before that answer. Returns `null` if there is a tie.
 * @param before the offset of the first answer.
 */
function interviewee({ text, title, actors }: InterviewText, before: number): Span | null {
  const heading = new Set(wordsOf(title));
  const people = actors
    .filter(({ kind }) => kind === 'person')
    .map(({ names }) => names.filter(({ start }) => start < before))
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length);
  const inTitle = people.filter((names) => names.some(({ start, end }) => heading.has(wordsOf(text.slice(start, end)).at(-1) ?? '')));
  const [most, second] = inTitle.length > 0 ? inTitle : people;
  const mention = most && most.length > (second?.length ?? 0) ? most.at(-1) : null;
  return mention ? { start: mention.start, end: mention.end } : null;
}

/**
 * Returns the first mention of the person whose initials match a label, such as Rosa Brandt for «RB». Returns `null` if there is no such
 * person or more than one.
 */
function nameWithInitials({ text, actors }: InterviewText, { start, end }: Span): Span | null {
  const label = text.slice(start, end);
  const meant = actors.filter(({ kind, name }) => kind === 'person' && initialsOf(name) === label);
  const [name] = meant.length === 1 ? (meant[0]?.names ?? []) : [];
  return name ? { start: name.start, end: name.end } : null;
}
