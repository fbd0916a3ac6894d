import type { LanguagePack } from '../../languages/pack';
import type { Span } from '../../model';
import { countWhile } from '../../text/count-while';
import { byPosition, overlaps } from '../../text/span';
import type { ActorDraft } from '../actors/actor-draft';
import { labelOf } from './interview/turn-labels';
import type { QuoteDraft } from './quote-draft';

/** The maximum length of a heading, in UTF-16 units. */
const MAX_HEADING_LENGTH = 160;
/** The minimum number of words after the label in a heading such as «Roth: The ferry stays open». */
const MIN_STATEMENT_WORDS = 3;
const QUESTION_END = /[?？؟]\s*$/u;

/**
 * Adds the indirect quotations in headings that begin with a label: «Roth: The ferry stays open». The label must name an actor who is
 * mentioned at least twice in the text, so «Weather: rain to come» is not a quotation. Returns all quotations in text order.
 */
export function readHeadings(
  text: string,
  paragraphs: readonly Span[],
  quotes: readonly QuoteDraft[],
  actors: readonly ActorDraft[],
  pack: LanguagePack,
): readonly QuoteDraft[] {
  const namedAt = new Map<number, ActorDraft>();
  for (const actor of actors) {
    if ((actor.kind !== 'person' && actor.kind !== 'organisation') || actor.names.length < 2) continue;
    for (const { start } of actor.names) namedAt.set(start, actor);
  }
  const found: QuoteDraft[] = [];
  // A heading that already contains a direct or mixed quotation is skipped. If it contains an indirect quotation, the code after the loop
  // replaces that quotation with the one found here.
  const marked = quotes.filter(({ kind }) => kind !== 'indirect');
  let next = 0;
  for (const paragraph of paragraphs) {
    while (next < marked.length && (marked[next]?.parts.at(-1)?.end ?? 0) <= paragraph.start) next++;
    if (paragraph.end - paragraph.start > MAX_HEADING_LENGTH || QUESTION_END.test(text.slice(paragraph.end - 4, paragraph.end))) continue;
    const label = labelOf(text, paragraph, pack);
    if (!label || label.standsFor || !isWhole(namedAt.get(label.name.start), label.name)) continue;
    if ((marked[next]?.parts[0]?.start ?? Number.POSITIVE_INFINITY) < paragraph.end) continue;
    if (text.slice(label.speech.start, label.speech.end).split(/\s+/u).length < MIN_STATEMENT_WORDS) continue;
    found.push({
      parts: [label.speech],
      kind: 'indirect',
      mention: label.name,
      antecedent: null,
      cue: { start: label.name.end, end: label.name.end + 1 },
      cueClass: 'said',
      rule: 'colon',
    });
  }
  if (found.length === 0) return quotes;
  const kept = quotes.filter(({ kind, parts: [first] }) => {
    const speech = first && found[countWhile(found, ({ parts: [one] }) => (one?.start ?? 0) <= first.start) - 1]?.parts[0];
    return kind !== 'indirect' || !speech || !overlaps(speech, first);
  });
  return [...kept, ...found].sort((a, b) => byPosition(a.parts[0] as Span, b.parts[0] as Span));
}

/** Returns whether a heading's label, such as «Roth» in «Roth: …», exactly matches a mention of an actor. */
const isWhole = (actor: ActorDraft | undefined, label: Span): boolean =>
  actor?.names.some(({ start, end }) => start === label.start && end === label.end) === true;
