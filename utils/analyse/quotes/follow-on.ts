import type { QuoteKind, Span } from '../../model';
import { isMark, type Paragraph, spanOf } from '../grammar/paragraph';
import { speakerSpan } from '../grammar/speaker-span';
import type { Stretch } from '../marks/find-stretches';
import type { WordOrder } from '../word-orders/word-order';
import type { QuotePosition } from './attribution';
import type { AttributionState } from './attribution-state';
import type { Inside } from './look-inside';
import { namesWork } from './names-work';
import type { GrowingDraft } from './quote-draft';
import type { RuleName } from './rule-name';

/**
 * A quotation without a reporting word of its own: what its surroundings tell of its source, or that nothing does.
 * Returns the index of the draft that holds it, −1 where it is no quotation.
 */
export function followOn(
  paragraph: Paragraph,
  position: QuotePosition,
  sentence: number,
  stretch: Stretch,
  inside: Inside,
  order: WordOrder,
  state: AttributionState,
): number {
  // «— said Roth. — “It opens in May”»: a dash before the words is none of the sentence.
  const opens = position.from === position.at || (position.from === position.at - 1 && isMark(paragraph, position.from, '—–―-'));
  // «“…”. »: the full stop may stand behind the marks.
  const closed = inside.closed || isMark(paragraph, position.at + 1, '.!?…');
  const whole = opens && position.to - position.at <= 2 && (inside.words > 3 || closed) && (inside.capital || inside.words > 6);
  const latest = state.drafts[state.last];
  const here = state.paragraphNumber + 1;
  const close = state.lastParagraph === here && state.lastSentence >= sentence - 1;
  const answers = latest !== undefined && !stretch.joins && isQuestion(paragraph.text, latest);
  const spokeBefore = latest !== undefined && close && !answers;
  if (namesWork(paragraph, position.at, inside)) return -1;
  const retold = order.carriedSpeaker(paragraph, sentence, whole, spokeBefore ? latest : null, state.previousParagraph);
  if (!whole) {
    if (retold && isMark(paragraph, position.at - 1, ':')) return add(state, stretch, 'introduced', retold.mention, retold.cue);
    if (retold) return add(state, wholeSentence(paragraph, sentence), 'sameParagraph', retold.mention, retold.cue, 'mixed');
    if (spokeBefore && inside.words >= 6 && !inside.titled) {
      state.lastSentence = sentence;
      return add(state, stretch, 'sameParagraph', latest.mention, latest.cue);
    }
    return (inside.words >= 8 && inside.closed) || standsAlone(position, inside) ? addUnattributed(state, stretch) : -1;
  }
  if (spokeBefore) {
    state.lastSentence = sentence;
    if (latest.kind !== 'direct' && !CLOSES.has(latest.rule)) return add(state, stretch, 'sameParagraph', latest.mention, latest.cue);
    latest.parts.push({ start: stretch.start, end: stretch.end });
    return state.last;
  }
  const announced = close && answers ? null : (retold ?? announcedBefore(paragraph, sentence, stretch, order, state));
  if (announced) {
    state.last = add(state, stretch, 'introduced', announced.mention, announced.cue);
    state.lastParagraph = here;
    state.lastSentence = sentence;
    return state.last;
  }
  const goesOn = sentence === 0 && !answers && state.lastParagraph === here - 1 && latest?.mention;
  const draft = goesOn ? add(state, stretch, 'previousParagraph', latest.mention, null) : addUnattributed(state, stretch);
  state.pending.push(draft);
  return draft;
}

/** A sentence without the mark that ends it. */
function wholeSentence(paragraph: Paragraph, sentence: number): Span {
  const { from, to } = paragraph.sentences[sentence] ?? { from: 0, to: 0 };
  return spanOf(paragraph, { from, to: isMark(paragraph, to - 1, '.!?') ? to - 1 : to });
}

/** Rules by which the source closes the sentence: what follows goes on with the quotation. */
const CLOSES: ReadonlySet<RuleName> = new Set(['after', 'inverted', 'tail']);

/** Whether a quotation is asked of somebody: what follows it is rather the answer, and who answers is not told. */
function isQuestion(text: string, { parts, cueClass }: GrowingDraft): boolean {
  const end = parts.at(-1)?.end ?? 0;
  return cueClass === 'asked' && /\?["“”‘’'«»」』]{0,3}$/u.test(text.slice(Math.max(0, end - 4), end));
}

/** A stretch with punctuation of its own at the start of a sentence: whatever else is read, it is not left out. */
export const standsAlone = (position: QuotePosition, inside: Inside): boolean =>
  position.from === position.at && inside.words >= 4 && inside.closed;

/** A quotation of which nothing tells the source; returns the index of its draft. */
export const addUnattributed = (state: AttributionState, stretch: Span): number => add(state, stretch, 'unattributed', null, null);

function add(
  { drafts }: AttributionState,
  { start, end }: Span,
  rule: RuleName,
  mention: Span | null,
  cue: Span | null,
  kind: QuoteKind = 'direct',
): number {
  drafts.push({ parts: [{ start, end }], kind, mention, antecedent: null, cue, cueClass: 'said', rule });
  return drafts.length - 1;
}

const endsWithColon = (paragraph: Paragraph): boolean => isMark(paragraph, paragraph.tokens.length - 1, ':');

/** Who is spoken of right before a quotation, in its paragraph or in the one that leads over to it. */
function announcedBefore(
  paragraph: Paragraph,
  sentence: number,
  { block }: Stretch,
  order: WordOrder,
  state: AttributionState,
): Announced | null {
  if (sentence > 0) return announcedBy(paragraph, sentence - 1, false, order);
  if (!state.previousParagraph) return null;
  const leads = endsWithColon(state.previousParagraph);
  return leads || block ? announcedBy(state.previousParagraph, -1, !leads, order) : null;
}

interface Announced {
  readonly mention: Span;
  readonly cue: Span | null;
}

/** Who is spoken of in the sentence that introduces a quotation; `reports`: only with a reporting word. */
function announcedBy(paragraph: Paragraph, sentence: number, reports: boolean, order: WordOrder): Announced | null {
  const range = paragraph.sentences.at(sentence);
  if (!range) return null;
  const position = { at: range.to, from: range.from, to: range.to, reach: range.to };
  const found = order.findIntroduction(paragraph, position);
  const speaker = found?.speaker ?? (reports ? null : order.clauseSubject(paragraph, range.from, range.to));
  const mention = speakerSpan(paragraph, speaker);
  return mention && { mention, cue: found?.cue ? spanOf(paragraph, found.cue) : null };
}
