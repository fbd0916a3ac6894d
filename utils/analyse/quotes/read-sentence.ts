import { LETTER } from '../../text/first-letter';
import { isQuotation as isQuotationToken, type Paragraph, type Range, spanOf } from '../grammar/paragraph';
import { speakerSpan } from '../grammar/speaker-span';
import type { Stretch } from '../marks/find-stretches';
import { relayOf } from '../provenance/find-relay';
import type { WordOrder } from '../word-orders/word-order';
import { addUnattributed, attributeByContext, standsAlone } from './attribute-by-context';
import { attributeEarlier } from './attribute-earlier';
import type { Attribution, QuotePosition } from './attribution';
import type { AttributionState } from './attribution-state';
import { describeMarkedWords, type MarkedWordsShape } from './describe-marked-words';
import { droppedSubject } from './dropped-subject';
import { isSecondHalf, type PreviousQuotation } from './is-second-half';
import { isTerm } from './names-work';
import { addPart, attributeOpen, isAttributed, setLatest } from './open-quotation';
import type { QuoteDraft } from './quote-draft';
import { describeContext } from './recognise/marked-context';

/** The state of a sentence while its quotations are being read. */
interface SentenceState {
  /** The index of the sentence in its paragraph. */
  readonly number: number;
  /** The token ranges that the sentence's quotations cover so far. */
  readonly covered: Range[];
  /** The latest attributed quotation in the sentence. */
  previous: PreviousQuotation | null;
}

/** Words in quotation marks that may be a quotation. */
interface MarkedWords {
  readonly position: QuotePosition;
  readonly stretch: Stretch;
  readonly inside: MarkedWordsShape;
  /** The index in `state.drafts` of the quotation from the previous paragraph that these words continue, or −1 if there is none. */
  readonly open: number;
}

/** Adds the quotations in a sentence, and then its indirect speech, to the quotations found so far. */
export function readSentence(
  paragraph: Paragraph,
  number: number,
  stretches: readonly Stretch[],
  order: WordOrder,
  state: AttributionState,
): void {
  const { from, to, soft } = paragraph.sentences[number] ?? { from: 0, to: 0, soft: false };
  const sentence: SentenceState = { number, covered: [], previous: null };
  for (let at = from; at < to; at++) {
    const mask = paragraph.tokens[at]?.mask ?? -1;
    const stretch = isQuotationToken(paragraph, at) ? stretches[mask] : undefined;
    if (!stretch || at < floorOf(sentence)) continue;
    // If a quotation contains a full stop, its source may be in the next sentence.
    const reach = soft && at === to - 1 ? (paragraph.sentences[number + 1]?.to ?? to) : to;
    const inside = describeMarkedWords(paragraph.text, stretch.inner.start, stretch.inner.end);
    const open = stretches[mask - 1]?.continues ? state.open : -1;
    readMarkedWords(paragraph, { position: { at, from, to, reach }, stretch, inside, open }, sentence, order, state);
  }
  order.findIndirect(paragraph, number, sentence.covered, state);
}

/** Returns the index after the last token that the sentence's quotations cover so far. */
const floorOf = ({ covered }: SentenceState): number => covered.at(-1)?.to ?? 0;

/** Determines whether words in quotation marks begin, continue or end a quotation, and updates the quotations found so far. */
function readMarkedWords(
  paragraph: Paragraph,
  words: MarkedWords,
  sentence: SentenceState,
  order: WordOrder,
  state: AttributionState,
): void {
  const { position, inside, open } = words;
  const { previous } = sentence;
  const second = previous !== null && isSecondHalf(paragraph, previous, position.at, inside, order);
  const found = second ? null : namesSource(paragraph, order.findAttribution(paragraph, position, floorOf(sentence)));
  if (inside.words === 0) return;
  const mask = paragraph.tokens[position.at]?.mask ?? -1;
  const isName = found?.rule !== 'passive' && isTerm(paragraph, position.at, inside);
  const isRuledOut = found?.rule === 'denied' || isName;
  state.contexts.set(mask, describeContext(paragraph, position, sentence.number, words.stretch, inside, isRuledOut));
  state.open = -1;
  if (second) addSecondHalf(words, previous, sentence, state);
  else if (open >= 0 && !(found?.rule === 'after' && isAttributed(state, open))) continueOpen(paragraph, words, found, sentence, state);
  else if (isName) return;
  else if (!found) addByContext(paragraph, words, sentence, order, state);
  else if (order.isQuotation(paragraph, position.at, found, inside)) addAttributed(paragraph, words, found, sentence, order, state);
  else if (standsAlone(position, inside)) keepUnattributed(words, sentence, state);
}

/** Returns an attribution, or `null` if its source is a number, such as the year in a list: «1962: “The Long Ferry”». */
const namesSource = ({ tokens }: Paragraph, found: Attribution | null): Attribution | null =>
  found?.speaker && !tokens.slice(found.speaker.from, found.speaker.to).some(({ lower }) => LETTER.test(lower)) ? null : found;

/** Adds the second half of a quotation that a reporting clause interrupts: «“…,” she said, “…”». */
function addSecondHalf(
  { position, stretch }: MarkedWords,
  { draft }: PreviousQuotation,
  sentence: SentenceState,
  state: AttributionState,
): void {
  addPart(state, draft, stretch);
  sentence.covered.push({ from: position.at, to: position.at + 1 });
  state.lastSentence = sentence.number;
}

/** Adds words in quotation marks to a quotation that the previous paragraph left open. */
function continueOpen(
  paragraph: Paragraph,
  { position, stretch, open }: MarkedWords,
  found: Attribution | null,
  sentence: SentenceState,
  state: AttributionState,
): void {
  if (found) attributeOpen(paragraph, state, open, found);
  addPart(state, open, stretch);
  sentence.covered.push({ from: position.at, to: position.at + 1 });
  setLatest(state, open, sentence.number);
  if (stretch.continues) state.open = open;
  sentence.previous = found && { found, draft: open };
}

/**
 * Adds words in quotation marks as a quotation without a source. The words look like a complete sentence, but the attribution found for
 * them suits only a title or a name.
 */
function keepUnattributed({ position, stretch }: MarkedWords, sentence: SentenceState, state: AttributionState): void {
  const kept = addUnattributed(state, stretch);
  if (stretch.continues) state.open = kept;
  sentence.covered.push({ from: position.at, to: position.at + 1 });
}

/** Adds a quotation with the source that its attribution names. */
function addAttributed(
  paragraph: Paragraph,
  { position, stretch }: MarkedWords,
  found: Attribution,
  sentence: SentenceState,
  order: WordOrder,
  state: AttributionState,
): void {
  const { kind, ranges, parts } = order.extentOf(paragraph, position, found, floorOf(sentence));
  sentence.covered.push(...ranges);
  state.drafts.push({
    parts,
    kind,
    mention: found.dropped ? droppedSubject(paragraph, sentence.number, order.clauseSubject, state) : speakerSpan(paragraph, found.speaker),
    antecedent: found.antecedent ? spanOf(paragraph, found.antecedent) : null,
    cue: found.cue && spanOf(paragraph, found.cue),
    cueClass: found.cueClass,
    rule: found.dropped ? 'dropped' : found.rule,
    relay: speakerSpan(paragraph, relayOf(paragraph, position, found, order)),
  });
  const draft = state.drafts.length - 1;
  if (kind === 'direct' || found.rule === 'before' || found.rule === 'tail') attributeEarlier(state, draft);
  sentence.previous = { found, draft };
  setLatest(state, draft, sentence.number);
  if (stretch.continues) state.open = draft;
}

/** Adds a quotation that its own sentence does not attribute. The surrounding sentences provide the source, if possible. */
function addByContext(
  paragraph: Paragraph,
  { position, stretch, inside }: MarkedWords,
  sentence: SentenceState,
  order: WordOrder,
  state: AttributionState,
): void {
  const taken = attributeByContext(paragraph, position, sentence.number, stretch, inside, order, state);
  if (taken >= 0) sentence.covered.push({ from: position.at, to: endOf(paragraph, position.at, state.drafts[taken]) });
  if (stretch.continues) state.open = taken;
}

/** Returns the index after the last token that a quotation covers. The result is at least `at + 1`. */
function endOf({ tokens }: Paragraph, at: number, draft: QuoteDraft | undefined): number {
  const end = draft?.parts.at(-1)?.end ?? 0;
  let to = at + 1;
  while ((tokens[to]?.end ?? Number.POSITIVE_INFINITY) <= end) to++;
  return to;
}
