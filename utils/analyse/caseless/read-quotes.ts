import type { Span } from '../../model';
import type { Steps } from '../../steps/steps';
import type { Range } from '../grammar/paragraph';
import type { Stretch } from '../marks/find-stretches';
import { attributeEarlier } from '../quotes/attribute-earlier';
import type { AttributedText } from '../quotes/attribute-quotes';
import type { Attribution } from '../quotes/attribution';
import type { GrowingDraft } from '../quotes/quote-draft';
import type { Family, QuotePosition } from './family';
import { isQuoted, standsAlone } from './is-quoted';
import { isQuotation, type Paragraph, spanOf, tokeniseParagraph } from './paragraph';
import { MAX_SENTENCE_WORDS, positionOf } from './position-of';
import type { Vocabulary } from './vocabulary';

/** The state kept from one sentence to the next while an article is read. */
interface AttributionState {
  readonly drafts: GrowingDraft[];
  readonly subjects: Span[];
  paragraphNumber: number;
  /** The index in `drafts` of the quotation attributed last. `lastParagraph` is the number of its paragraph. */
  last: number;
  lastParagraph: number;
  /** The most recent subject, and the number of the paragraph in which it occurs. An omitted subject is taken to refer to it. */
  focus: Span | null;
  focusParagraph: number;
  /** The indices in `drafts` of those quotations in the current paragraph whose source is not known yet. */
  pending: number[];
  /** The index in `drafts` of the quotation that continues in the next paragraph, or −1 if none does. */
  open: number;
}

/**
 * Finds the quotations in an article whose script has no capital letters, and the words that name the sources of these quotations. A step is
 * one sentence.
 * @param visit Called with every paragraph.
 */
export function* readQuotes(
  text: string,
  paragraphs: readonly Span[],
  stretches: readonly Stretch[],
  vocabulary: Vocabulary,
  family: Family,
  visit: (paragraph: Paragraph) => void,
): Steps<AttributedText> {
  const state: AttributionState = {
    drafts: [], subjects: [], paragraphNumber: 0, last: -1, lastParagraph: -2, focus: null, focusParagraph: -2, pending: [], open: -1,
  }; // biome-ignore format: a record
  const sentences: Span[] = [];
  let next = 0;
  for (const [index, span] of paragraphs.entries()) {
    const first = next;
    while (next < stretches.length && stretches[next]?.paragraph === index) next++;
    const paragraph = tokeniseParagraph(text, span, stretches.slice(first, next), first, vocabulary);
    if (paragraph.words.length === 0) continue;
    for (const sentence of paragraph.sentences) {
      readSentence(paragraph, sentence, stretches, family, state);
      sentences.push(spanOf(paragraph, sentence));
      yield;
    }
    visit(paragraph);
    state.paragraphNumber++;
    state.pending = [];
  }
  const quotes = state.drafts.sort((a, b) => (a.parts[0]?.start ?? 0) - (b.parts[0]?.start ?? 0));
  return { quotes, sentences, subjects: state.subjects };
}

/** Adds the quotations in a sentence to `state.drafts` or, if the sentence has none, its indirect speech. */
function readSentence(paragraph: Paragraph, sentence: Range, stretches: readonly Stretch[], family: Family, state: AttributionState): void {
  const subject = family.subjectOf(paragraph, sentence);
  const quotations: number[] = [];
  for (let at = sentence.from; at < sentence.to; at++) if (isQuotation(paragraph, at)) quotations.push(at);
  let covered = sentence.from;
  let before: { found: Attribution; draft: number } | null = null;
  for (const [index, at] of quotations.entries()) {
    const stretch = stretches[paragraph.words[at]?.mask ?? -1];
    if (!stretch) continue;
    const open = state.open;
    state.open = -1;
    if (at < covered) continue;
    const position = positionOf(sentence, at, quotations[index - 1], quotations[index + 1]);
    const found = family.find(paragraph, position);
    if (open >= 0) {
      state.drafts[open]?.parts.push({ start: stretch.start, end: stretch.end });
      if (found && !state.drafts[open]?.mention) attributeOpen(paragraph, state, open, found, subject);
      state.last = open;
      state.lastParagraph = state.paragraphNumber;
    } else if (found && before && isSame(before.found, found)) {
      state.drafts[before.draft]?.parts.push({ start: stretch.start, end: stretch.end });
    } else if (found && isQuoted(paragraph, position, found)) {
      const draft = addDraft(paragraph, state, stretch, found, subject);
      if (draft < 0) continue;
      before = { found, draft };
      covered = Math.max(covered, found.content?.to ?? 0);
      if (stretch.continues) state.open = draft;
    } else if (!found) {
      const draft = attributeByContext(paragraph, position, stretch, state);
      if (stretch.continues) state.open = draft;
    }
    if (open >= 0 && stretch.continues) state.open = open;
  }
  if (quotations.length === 0 && sentence.to - sentence.from < MAX_SENTENCE_WORDS) {
    const found = family.findIndirect(paragraph, sentence);
    if (found?.content) addDraft(paragraph, state, spanOf(paragraph, found.content), found, subject);
  }
  if (subject) focusOn(paragraph, subject, state);
}

function focusOn(paragraph: Paragraph, subject: Range, state: AttributionState): void {
  state.focus = spanOf(paragraph, subject);
  state.focusParagraph = state.paragraphNumber;
  if ((state.subjects.at(-1)?.end ?? -1) <= state.focus.start) state.subjects.push(state.focus);
}

const isSame = (a: Attribution, b: Attribution): boolean =>
  (a.rule === 'after' || a.rule === 'inverted') && a.cue !== null && b.cue !== null && a.cue.from === b.cue.from;

/**
 * Adds an attributed quotation or indirect speech to `state.drafts` and returns its index there. If the subject of indirect speech is
 * omitted and there is no recent subject or speaker to take its place, adds nothing and returns −1.
 */
function addDraft(paragraph: Paragraph, state: AttributionState, stretch: Span, found: Attribution, subject: Range | null): number {
  const { content, cue, cueClass, rule } = found;
  const mention = speakerOf(paragraph, state, found, subject);
  if (!mention && rule === 'indirect') return -1;
  const marksAlone = content === null || rule === 'indirect';
  const span = content ? spanOf(paragraph, content) : { start: stretch.start, end: stretch.end };
  const kind = rule === 'indirect' ? 'indirect' : marksAlone ? 'direct' : 'mixed';
  state.drafts.push({
    parts: [span], kind, mention, antecedent: null, cue: cue && spanOf(paragraph, cue), cueClass, rule: mention ? rule : 'unattributed',
  }); // biome-ignore format: a record
  const draft = state.drafts.length - 1;
  if (mention) {
    if (found.speaker) focusOn(paragraph, found.speaker, state);
    attributeEarlier(state, draft);
    state.last = draft;
    state.lastParagraph = state.paragraphNumber;
  }
  return draft;
}

/**
 * Returns the words that name the speaker. If the attribution contains no such words, returns the subject of the sentence, the most recent
 * subject or the most recent speaker, in this order of preference.
 */
function speakerOf(paragraph: Paragraph, state: AttributionState, { speaker }: Attribution, subject: Range | null): Span | null {
  if (speaker) return spanOf(paragraph, speaker);
  if (subject) return spanOf(paragraph, subject);
  if (state.focus && state.focusParagraph >= state.paragraphNumber - 1) return state.focus;
  return state.lastParagraph >= state.paragraphNumber - 1 ? (state.drafts[state.last]?.mention ?? null) : null;
}

/** Attributes a quotation that spans several paragraphs and whose source is not named until a later paragraph. */
function attributeOpen(paragraph: Paragraph, state: AttributionState, index: number, found: Attribution, subject: Range | null): void {
  const draft = state.drafts[index];
  const mention = speakerOf(paragraph, state, found, subject);
  const cue = found.cue && spanOf(paragraph, found.cue);
  if (draft && mention) state.drafts[index] = { ...draft, mention, cue, cueClass: found.cueClass, rule: found.rule };
}

/**
 * Adds the words in quotation marks at a position as a quotation if their own sentence does not attribute them. The speaker is inferred
 * from the preceding sentences if possible. Returns the index of the quotation in `state.drafts`, or −1 if the words are not a quotation.
 */
function attributeByContext(paragraph: Paragraph, position: QuotePosition, stretch: Stretch, state: AttributionState): number {
  if (!standsAlone(paragraph, position)) return -1;
  const latest = state.drafts[state.last];
  const span = { start: stretch.start, end: stretch.end };
  const draft: GrowingDraft = {
    parts: [span], kind: 'direct', mention: null, antecedent: null, cue: null, cueClass: 'said', rule: 'unattributed',
  }; // biome-ignore format: a record
  const answers = latest?.cueClass === 'asked';
  const inFocus = state.focus && state.focusParagraph === state.paragraphNumber ? state.focus : null;
  if (latest?.mention && state.lastParagraph === state.paragraphNumber && !answers && (!inFocus || inFocus.start <= latest.mention.start)) {
    if (latest.kind === 'direct') {
      latest.parts.push(span);
      return state.last;
    }
    state.drafts.push({ ...draft, mention: latest.mention, rule: 'sameParagraph' });
  } else if (inFocus && !answers) {
    state.drafts.push({ ...draft, mention: inFocus, rule: 'introduced' });
    state.last = state.drafts.length - 1;
    state.lastParagraph = state.paragraphNumber;
  } else if (latest?.mention && state.lastParagraph === state.paragraphNumber - 1 && position.at === 0 && !answers) {
    state.drafts.push({ ...draft, mention: latest.mention, rule: 'previousParagraph' });
  } else {
    state.drafts.push(draft);
    state.pending.push(state.drafts.length - 1);
  }
  return state.drafts.length - 1;
}
