import { isQuotation as isQuotationToken, type Range, type Scene, spanOf } from '../grammar/paragraph';
import { speakerSpan } from '../grammar/speaker-span';
import type { Stretch } from '../marks/find-stretches';
import { relayOf } from '../provenance/find-relay';
import type { WordOrder } from '../word-orders/word-order';
import { attributeEarlier } from './attribute-earlier';
import type { Attribution, Place } from './attribution';
import type { Memory } from './attribution-state';
import { droppedSubject } from './dropped-subject';
import { addUnattributed, followOn, standsAlone } from './follow-on';
import { isSecondHalf, type Previous } from './is-second-half';
import { type Inside, lookInside } from './look-inside';
import { claim, extend, isClaimed, remember } from './open-quotation';
import type { QuoteDraft } from './quote-draft';

/** A sentence while its quotations are read. */
interface SentenceState {
  /** Its number in the paragraph. */
  readonly number: number;
  /** The ranges of tokens that its quotations have taken so far. */
  readonly covered: Range[];
  /** The attributed quotation before, in this sentence. */
  previous: Previous | null;
}

/** Marked words in a sentence that may be a quotation. */
interface MarkedWords {
  readonly place: Place;
  readonly stretch: Stretch;
  readonly inside: Inside;
  /** The draft that these words continue from the paragraph before, −1 if none. */
  readonly open: number;
}

/** Adds the quotations of a sentence to the drafts, then its indirect speech. */
export function readSentence(scene: Scene, number: number, stretches: readonly Stretch[], order: WordOrder, state: Memory): void {
  const { from, to, soft } = scene.sentences[number] ?? { from: 0, to: 0, soft: false };
  const sentence: SentenceState = { number, covered: [], previous: null };
  for (let at = from; at < to; at++) {
    const mask = scene.tokens[at]?.mask ?? -1;
    const stretch = isQuotationToken(scene, at) ? stretches[mask] : undefined;
    if (!stretch || at < floorOf(sentence)) continue;
    // A quotation that brings its own full stop may be attributed by the sentence after it.
    const reach = soft && at === to - 1 ? (scene.sentences[number + 1]?.to ?? to) : to;
    const inside = lookInside(scene.text, stretch.inner.start, stretch.inner.end);
    const open = stretches[mask - 1]?.continues ? state.open : -1;
    readMarkedWords(scene, { place: { at, from, to, reach }, stretch, inside, open }, sentence, order, state);
  }
  order.findIndirect(scene, number, sentence.covered, state);
}

/** Returns the first token that no quotation of the sentence has taken. */
const floorOf = ({ covered }: SentenceState): number => covered.at(-1)?.to ?? 0;

function readMarkedWords(scene: Scene, words: MarkedWords, sentence: SentenceState, order: WordOrder, state: Memory): void {
  const { place, inside, open } = words;
  const { previous } = sentence;
  const second = previous !== null && isSecondHalf(scene, previous, place.at, inside, order);
  const found = second ? null : order.findAttribution(scene, place, floorOf(sentence));
  if (inside.words === 0) return;
  state.open = -1;
  if (second) addSecondHalf(words, previous, sentence, state);
  else if (open >= 0 && !(found?.rule === 'after' && isClaimed(state, open))) continueOpen(scene, words, found, sentence, state);
  else if (!found) addByContext(scene, words, sentence, order, state);
  else if (order.isQuotation(scene, place.at, found, inside)) addAttributed(scene, words, found, sentence, order, state);
  else if (standsAlone(place, inside)) keepUnattributed(words, sentence, state);
}

/** «“…,” she said, “…”»: adds the second half to the quotation that began before its reporting clause. */
function addSecondHalf({ place, stretch }: MarkedWords, { draft }: Previous, sentence: SentenceState, state: Memory): void {
  extend(state, draft, stretch);
  sentence.covered.push({ from: place.at, to: place.at + 1 });
  state.lastSentence = sentence.number;
}

/** Adds a further paragraph to a quotation that the paragraph before left open. */
function continueOpen(
  scene: Scene,
  { place, stretch, open }: MarkedWords,
  found: Attribution | null,
  sentence: SentenceState,
  state: Memory,
): void {
  if (found) claim(scene, state, open, found);
  extend(state, open, stretch);
  sentence.covered.push({ from: place.at, to: place.at + 1 });
  remember(state, open, sentence.number);
  if (stretch.continues) state.open = open;
  sentence.previous = found && { found, draft: open };
}

/** Keeps marked words that are a sentence of their own although their attribution speaks against a quotation. */
function keepUnattributed({ place, stretch }: MarkedWords, sentence: SentenceState, state: Memory): void {
  const kept = addUnattributed(state, stretch);
  if (stretch.continues) state.open = kept;
  sentence.covered.push({ from: place.at, to: place.at + 1 });
}

function addAttributed(
  scene: Scene,
  { place, stretch }: MarkedWords,
  found: Attribution,
  sentence: SentenceState,
  order: WordOrder,
  state: Memory,
): void {
  const { kind, ranges, parts } = order.extentOf(scene, place, found, floorOf(sentence));
  sentence.covered.push(...ranges);
  state.drafts.push({
    parts,
    kind,
    mention: found.dropped ? droppedSubject(scene, sentence.number, order.clauseSubject, state) : speakerSpan(scene, found.speaker),
    antecedent: found.antecedent ? spanOf(scene, found.antecedent) : null,
    cue: found.cue && spanOf(scene, found.cue),
    cueClass: found.cueClass,
    rule: found.dropped ? 'dropped' : found.rule,
    relay: speakerSpan(scene, relayOf(scene, place, found, order.commaBeforeClause)),
  });
  const draft = state.drafts.length - 1;
  if (kind === 'direct' || found.rule === 'before' || found.rule === 'tail') attributeEarlier(state, draft);
  sentence.previous = { found, draft };
  remember(state, draft, sentence.number);
  if (stretch.continues) state.open = draft;
}

/** Adds a quotation that nothing in its sentence attributes, by what the sentences around it tell. */
function addByContext(
  scene: Scene,
  { place, stretch, inside }: MarkedWords,
  sentence: SentenceState,
  order: WordOrder,
  state: Memory,
): void {
  const taken = followOn(scene, place, sentence.number, stretch, inside, order, state);
  if (taken >= 0) sentence.covered.push({ from: place.at, to: endOf(scene, place.at, state.drafts[taken]) });
  if (stretch.continues) state.open = taken;
}

/** Returns the token after the last that a quotation covers which begins at or before token `at`. */
function endOf({ tokens }: Scene, at: number, draft: QuoteDraft | undefined): number {
  const end = draft?.parts.at(-1)?.end ?? 0;
  let to = at + 1;
  while ((tokens[to]?.end ?? Number.POSITIVE_INFINITY) <= end) to++;
  return to;
}
