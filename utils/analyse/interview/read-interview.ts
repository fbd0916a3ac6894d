import type { LanguagePack } from '../../languages/pack';
import type { Span } from '../../model';
import { byPosition } from '../../text/span';
import type { ActorDraft } from '../drafts';
import type { QuoteDraft } from '../quote-draft';
import { findTurns } from './find-turns';

/** What is known of a text when its interview is read. */
export interface InterviewText {
  readonly text: string;
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
 * is quoted with stays a quotation of its own.
 */
export function readInterview(
  { text, paragraphs, strong, actors }: InterviewText,
  quotes: readonly QuoteDraft[],
  pack: LanguagePack,
): readonly QuoteDraft[] {
  const turns = findTurns(text, paragraphs, strong, pack);
  const [first] = turns;
  if (!first) return quotes;
  const speech = turns.flatMap((turn) => turn.speech);
  let next = 0;
  const kept = quotes.filter(({ parts, rule }) => {
    const start = parts[0]?.start ?? 0;
    while ((speech[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    return (speech[next]?.start ?? Number.POSITIVE_INFINITY) > start || !LOOSE.has(rule);
  });
  const answering = interviewee(actors, first.speech[0]?.start ?? 0);
  const answers = turns.map(
    ({ name, speech }): QuoteDraft => ({
      parts: speech,
      kind: 'direct',
      mention: name ?? answering,
      antecedent: null,
      cue: null,
      cueClass: 'said',
      rule: name ? 'turn' : answering ? 'answer' : 'unattributed',
    }),
  );
  return [...kept, ...answers].sort((a, b) => byPosition(extentOf(a), extentOf(b)));
}

/** From the first word of a quotation to the last. */
const extentOf = ({ parts }: QuoteDraft): Span => ({ start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 });

/** Who is asked: the one person named most before the first answer, where it was named last; null where two are named as often. */
function interviewee(actors: readonly ActorDraft[], before: number): Span | null {
  const named = actors
    .filter(({ kind }) => kind === 'person')
    .map(({ names }) => names.filter(({ start }) => start < before))
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length);
  const [most, second] = named;
  const mention = most && most.length > (second?.length ?? 0) ? most.at(-1) : null;
  return mention ? { start: mention.start, end: mention.end } : null;
}
