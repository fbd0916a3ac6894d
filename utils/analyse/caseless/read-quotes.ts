import type { Span } from '../../model';
import type { Range } from '../grammar/paragraph';
import type { Stretch } from '../marks/find-stretches';
import { attributeEarlier } from '../quotes/attribute-earlier';
import type { AttributedText } from '../quotes/attribute-quotes';
import type { GrowingDraft } from '../quotes/quote-draft';
import type { Family, Found, QuotePosition } from './frame';
import { isQuoted, standsAlone } from './is-quoted';
import { isQuotation, type Paragraph, spanOf, tokeniseParagraph } from './paragraph';
import type { Vocabulary } from './vocabulary';

/** What the reading of a text remembers from one sentence to the next. */
interface AttributionState {
  readonly drafts: GrowingDraft[];
  readonly subjects: Span[];
  paragraphNumber: number;
  /** The latest attributed quotation, and the paragraph that it stands in. */
  last: number;
  lastParagraph: number;
  /** Who was spoken of last, and in which paragraph: meant where a subject is left out. */
  focus: Span | null;
  focusParagraph: number;
  /** Whole quotations of this paragraph that still want a source. */
  pending: number[];
  /** The draft that the next paragraph goes on with, −1 if none. */
  open: number;
}

/** No sentence is longer, in words. */
const LONGEST = 240;

/** The quotations of a text in a script without capitals, with the words that name their sources. `visit` is shown every paragraph. */
export function readQuotes(
  text: string,
  paragraphs: readonly Span[],
  stretches: readonly Stretch[],
  vocabulary: Vocabulary,
  family: Family,
  visit: (paragraph: Paragraph) => void,
): AttributedText {
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
    }
    visit(paragraph);
    state.paragraphNumber++;
    state.pending = [];
  }
  const quotes = state.drafts.sort((a, b) => (a.parts[0]?.start ?? 0) - (b.parts[0]?.start ?? 0));
  return { quotes, sentences, subjects: state.subjects };
}

function readSentence(paragraph: Paragraph, sentence: Range, stretches: readonly Stretch[], family: Family, state: AttributionState): void {
  const subject = family.subjectOf(paragraph, sentence);
  const quotations: number[] = [];
  for (let at = sentence.from; at < sentence.to; at++) if (isQuotation(paragraph, at)) quotations.push(at);
  let covered = sentence.from;
  let before: { found: Found; draft: number } | null = null;
  for (const [index, at] of quotations.entries()) {
    const stretch = stretches[paragraph.words[at]?.mask ?? -1];
    if (!stretch) continue;
    const open = state.open;
    state.open = -1;
    if (at < covered) continue;
    const position = placeOf(sentence, at, quotations[index - 1], quotations[index + 1]);
    const found = family.find(paragraph, position);
    if (open >= 0) {
      state.drafts[open]?.parts.push({ start: stretch.start, end: stretch.end });
      if (found && !state.drafts[open]?.mention) attributeOpen(paragraph, state, open, found, subject);
      state.last = open;
      state.lastParagraph = state.paragraphNumber;
    } else if (found && before && isSame(before.found, found)) {
      state.drafts[before.draft]?.parts.push({ start: stretch.start, end: stretch.end });
    } else if (found && isQuoted(paragraph, position, found)) {
      const draft = add(paragraph, state, stretch, found, subject);
      if (draft < 0) continue;
      before = { found, draft };
      covered = Math.max(covered, found.content?.to ?? 0);
      if (stretch.continues) state.open = draft;
    } else if (!found) {
      const draft = followOn(paragraph, position, stretch, state);
      if (stretch.continues) state.open = draft;
    }
    if (open >= 0 && stretch.continues) state.open = open;
  }
  if (quotations.length === 0 && sentence.to - sentence.from < LONGEST) {
    const found = family.findIndirect(paragraph, sentence);
    if (found?.content) add(paragraph, state, spanOf(paragraph, found.content), found, subject);
  }
  if (subject) focusOn(paragraph, subject, state);
}

/** The part of a sentence that can have to do with a quotation; bounded, which keeps the work linear where a sentence has no end. */
function placeOf(sentence: Range, at: number, before = sentence.from - 1, after = sentence.to): QuotePosition {
  const from = Math.max(sentence.from, at - LONGEST);
  const to = Math.min(sentence.to, at + LONGEST);
  return { at, from, to, left: Math.max(from, before + 1), right: Math.min(to, after) };
}

function focusOn(paragraph: Paragraph, subject: Range, state: AttributionState): void {
  state.focus = spanOf(paragraph, subject);
  state.focusParagraph = state.paragraphNumber;
  if ((state.subjects.at(-1)?.end ?? -1) <= state.focus.start) state.subjects.push(state.focus);
}

const isSame = (a: Found, b: Found): boolean =>
  (a.rule === 'after' || a.rule === 'inverted') && a.cue !== null && b.cue !== null && a.cue.from === b.cue.from;

/** Adds a quotation with its source; −1 where a subject is left out and nobody is near enough to be meant. */
function add(paragraph: Paragraph, state: AttributionState, stretch: Span, found: Found, subject: Range | null): number {
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

/** Who is meant: the words of the source or, where they are left out, whom this sentence or the one before speaks of. */
function speakerOf(paragraph: Paragraph, state: AttributionState, { speaker }: Found, subject: Range | null): Span | null {
  if (speaker) return spanOf(paragraph, speaker);
  if (subject) return spanOf(paragraph, subject);
  if (state.focus && state.focusParagraph >= state.paragraphNumber - 1) return state.focus;
  return state.lastParagraph >= state.paragraphNumber - 1 ? (state.drafts[state.last]?.mention ?? null) : null;
}

/** A quotation over several paragraphs that only a later one attributes. */
function attributeOpen(paragraph: Paragraph, state: AttributionState, index: number, found: Found, subject: Range | null): void {
  const draft = state.drafts[index];
  const mention = speakerOf(paragraph, state, found, subject);
  const cue = found.cue && spanOf(paragraph, found.cue);
  if (draft && mention) state.drafts[index] = { ...draft, mention, cue, cueClass: found.cueClass, rule: found.rule };
}

/** A quotation that nothing in its sentence ties to a source: what the sentences before tell. The index of its draft, −1 if it is none. */
function followOn(paragraph: Paragraph, position: QuotePosition, stretch: Stretch, state: AttributionState): number {
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
