import type { QuoteKind, Span } from '../../model';
import { isMark, type Paragraph, spanOf } from '../grammar/paragraph';
import { speakerSpan } from '../grammar/speaker-span';
import type { Stretch } from '../marks/find-stretches';
import type { WordOrder } from '../word-orders/word-order';
import type { QuotePosition } from './attribution';
import type { AttributionState } from './attribution-state';
import type { MarkedWordsShape } from './describe-marked-words';
import { namesWork } from './names-work';
import type { GrowingDraft } from './quote-draft';
import type { RuleName } from './rule-name';

/**
 * Attributes words in quotation marks whose own sentence contains no reporting verb for them. First determines whether they are a quotation
 * at all. If so, adds a draft of the quotation, with a speaker from the surrounding sentences if possible.
 * @param sentence the index of the sentence in its paragraph.
 * @returns the index of the quotation's draft, or −1 if the words are not a quotation.
 */
export function attributeByContext(
  paragraph: Paragraph,
  position: QuotePosition,
  sentence: number,
  stretch: Stretch,
  inside: MarkedWordsShape,
  order: WordOrder,
  state: AttributionState,
): number {
  // A quotation also begins its sentence if only a dash precedes it, such as “It opens in May” in «— said Roth. — “It opens in May”».
  const opens = position.from === position.at || (position.from === position.at - 1 && isMark(paragraph, position.from, '—–―-'));
  // The full stop may follow the closing quotation mark: «“…”.».
  const closed = inside.closed || isMark(paragraph, position.at + 1, '.!?…');
  const whole = opens && position.to - position.at <= 2 && (inside.words > 3 || closed) && (inside.capital || inside.words > 6);
  const latest = state.drafts[state.last];
  const here = state.paragraphNumber + 1;
  const close = state.lastParagraph === here && state.lastSentence >= sentence - 1;
  const answers = latest !== undefined && !stretch.joins && isQuestion(paragraph.text, latest);
  const spokeBefore = latest !== undefined && close && !answers;
  if (namesWork(paragraph, position.at, inside)) return -1;
  const carried = order.continuedSpeaker(paragraph, sentence, whole, spokeBefore ? latest : null, state.previousParagraph);
  if (!whole) {
    if (carried && isMark(paragraph, position.at - 1, ':')) return add(state, stretch, 'introduced', carried.mention, carried.cue);
    if (carried) return add(state, wholeSentence(paragraph, sentence), 'sameParagraph', carried.mention, carried.cue, 'mixed');
    if (spokeBefore && inside.words >= 6 && !inside.titled) {
      state.lastSentence = sentence;
      return add(state, stretch, 'sameParagraph', latest.mention, latest.cue);
    }
    const announced = isMark(paragraph, position.at - 1, ':') && inside.words >= 3;
    const isSpeech = inside.closed && (inside.words >= 8 || announced);
    return isSpeech || standsAlone(position, inside) ? addUnattributed(state, stretch) : -1;
  }
  if (spokeBefore) {
    state.lastSentence = sentence;
    if (latest.kind !== 'direct' && !CLOSING_RULES.has(latest.rule))
      return add(state, stretch, 'sameParagraph', latest.mention, latest.cue);
    latest.parts.push({ start: stretch.start, end: stretch.end });
    return state.last;
  }
  const introduced = close && answers ? null : (carried ?? introducedBefore(paragraph, sentence, stretch, order, state));
  if (introduced) {
    state.last = add(state, stretch, 'introduced', introduced.mention, introduced.cue);
    state.lastParagraph = here;
    state.lastSentence = sentence;
    return state.last;
  }
  const continued = sentence === 0 && !answers && state.lastParagraph === here - 1 && latest?.mention;
  const draft = continued ? add(state, stretch, 'previousParagraph', latest.mention, null) : addUnattributed(state, stretch);
  state.pending.push(draft);
  return draft;
}

/** Returns the span of a sentence without its final punctuation mark. */
function wholeSentence(paragraph: Paragraph, sentence: number): Span {
  const { from, to } = paragraph.sentences[sentence] ?? { from: 0, to: 0 };
  return spanOf(paragraph, { from, to: isMark(paragraph, to - 1, '.!?') ? to - 1 : to });
}

/** The rules that find the source at the end of a sentence. Words in quotation marks in the next sentence then continue the quotation. */
const CLOSING_RULES: ReadonlySet<RuleName> = new Set(['after', 'inverted', 'tail']);

/**
 * Returns whether a quotation is a question reported by a verb of asking. The next quotation is then probably the answer of an unknown
 * speaker.
 */
function isQuestion(text: string, { parts, cueClass }: GrowingDraft): boolean {
  const end = parts.at(-1)?.end ?? 0;
  return cueClass === 'asked' && /\?["“”‘’'«»」』]{0,3}$/u.test(text.slice(Math.max(0, end - 4), end));
}

/**
 * Returns whether words in quotation marks begin a sentence and have closing punctuation. Such words count as a quotation even if nothing
 * attributes them.
 */
export const standsAlone = (position: QuotePosition, inside: MarkedWordsShape): boolean =>
  position.from === position.at && inside.words >= 4 && inside.closed;

/** Adds a quotation without a source to the drafts and returns its index among them. */
export const addUnattributed = (state: AttributionState, stretch: Span): number => add(state, stretch, 'unattributed', null, null);

/** Adds a quotation to the drafts and returns its index among them. */
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

/**
 * Finds the source named in the sentence before a quotation. This may be the last sentence of the previous paragraph if it ends with a
 * colon or the quotation is a block quote.
 */
function introducedBefore(
  paragraph: Paragraph,
  sentence: number,
  { block }: Stretch,
  order: WordOrder,
  state: AttributionState,
): Introduction | null {
  if (sentence > 0) return introducedBy(paragraph, sentence - 1, false, order);
  if (!state.previousParagraph) return null;
  const leads = endsWithColon(state.previousParagraph);
  return leads || block ? introducedBy(state.previousParagraph, -1, !leads, order) : null;
}

/** The words in a sentence that name the source of the next quotation, and their cue, if any. */
interface Introduction {
  readonly mention: Span;
  readonly cue: Span | null;
}

/**
 * Finds the source in a sentence that introduces a quotation: the speaker of the sentence's cue or, if it has no cue, the subject of the
 * sentence.
 * @param sentence the index of the sentence in its paragraph; −1 means the last sentence.
 * @param cueOnly whether to ignore a source without a cue.
 */
function introducedBy(paragraph: Paragraph, sentence: number, cueOnly: boolean, order: WordOrder): Introduction | null {
  const range = paragraph.sentences.at(sentence);
  if (!range) return null;
  const position = { at: range.to, from: range.from, to: range.to, reach: range.to };
  const found = order.findIntroduction(paragraph, position);
  const speaker = found?.speaker ?? (cueOnly ? null : order.clauseSubject(paragraph, range.from, range.to));
  const mention = speakerSpan(paragraph, speaker);
  return mention && { mention, cue: found?.cue ? spanOf(paragraph, found.cue) : null };
}
