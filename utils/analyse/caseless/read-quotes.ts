import type { Span } from '../../model';
import type { Range } from '../grammar/paragraph';
import type { Stretch } from '../marks/find-stretches';
import { attributeEarlier } from '../quotes/attribute-earlier';
import type { AttributedText } from '../quotes/attribute-quotes';
import type { GrowingDraft } from '../quotes/quote-draft';
import type { Family, Found, Place } from './frame';
import { isQuoted, standsAlone } from './is-quoted';
import { isQuotation, type Scene, setScene, spanOf } from './paragraph';
import type { Vocabulary } from './vocabulary';

/** What the reading of a text remembers from one sentence to the next. */
interface Memory {
  readonly drafts: GrowingDraft[];
  readonly subjects: Span[];
  paragraph: number;
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
  visit: (scene: Scene) => void,
): AttributedText {
  const memory: Memory = {
    drafts: [], subjects: [], paragraph: 0, last: -1, lastParagraph: -2, focus: null, focusParagraph: -2, pending: [], open: -1,
  }; // biome-ignore format: a record
  const sentences: Span[] = [];
  let next = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    const first = next;
    while (next < stretches.length && stretches[next]?.paragraph === index) next++;
    const scene = setScene(text, paragraph, stretches.slice(first, next), first, vocabulary);
    if (scene.words.length === 0) continue;
    for (const sentence of scene.sentences) {
      readSentence(scene, sentence, stretches, family, memory);
      sentences.push(spanOf(scene, sentence));
    }
    visit(scene);
    memory.paragraph++;
    memory.pending = [];
  }
  const quotes = memory.drafts.sort((a, b) => (a.parts[0]?.start ?? 0) - (b.parts[0]?.start ?? 0));
  return { quotes, sentences, subjects: memory.subjects };
}

function readSentence(scene: Scene, sentence: Range, stretches: readonly Stretch[], family: Family, memory: Memory): void {
  const subject = family.subjectOf(scene, sentence);
  const quotations: number[] = [];
  for (let at = sentence.from; at < sentence.to; at++) if (isQuotation(scene, at)) quotations.push(at);
  let covered = sentence.from;
  let before: { found: Found; draft: number } | null = null;
  for (const [index, at] of quotations.entries()) {
    const stretch = stretches[scene.words[at]?.mask ?? -1];
    if (!stretch) continue;
    const open = memory.open;
    memory.open = -1;
    if (at < covered) continue;
    const place = placeOf(sentence, at, quotations[index - 1], quotations[index + 1]);
    const found = family.find(scene, place);
    if (open >= 0) {
      memory.drafts[open]?.parts.push({ start: stretch.start, end: stretch.end });
      if (found && !memory.drafts[open]?.mention) claim(scene, memory, open, found, subject);
      memory.last = open;
      memory.lastParagraph = memory.paragraph;
    } else if (found && before && isSame(before.found, found)) {
      memory.drafts[before.draft]?.parts.push({ start: stretch.start, end: stretch.end });
    } else if (found && isQuoted(scene, place, found)) {
      const draft = add(scene, memory, stretch, found, subject);
      if (draft < 0) continue;
      before = { found, draft };
      covered = Math.max(covered, found.content?.to ?? 0);
      if (stretch.continues) memory.open = draft;
    } else if (!found) {
      const draft = followOn(scene, place, stretch, memory);
      if (stretch.continues) memory.open = draft;
    }
    if (open >= 0 && stretch.continues) memory.open = open;
  }
  if (quotations.length === 0 && sentence.to - sentence.from < LONGEST) {
    const found = family.findIndirect(scene, sentence);
    if (found?.content) add(scene, memory, spanOf(scene, found.content), found, subject);
  }
  if (subject) focusOn(scene, subject, memory);
}

/** The part of a sentence that can have to do with a quotation; bounded, which keeps the work linear where a sentence has no end. */
function placeOf(sentence: Range, at: number, before = sentence.from - 1, after = sentence.to): Place {
  const from = Math.max(sentence.from, at - LONGEST);
  const to = Math.min(sentence.to, at + LONGEST);
  return { at, from, to, left: Math.max(from, before + 1), right: Math.min(to, after) };
}

function focusOn(scene: Scene, subject: Range, memory: Memory): void {
  memory.focus = spanOf(scene, subject);
  memory.focusParagraph = memory.paragraph;
  if ((memory.subjects.at(-1)?.end ?? -1) <= memory.focus.start) memory.subjects.push(memory.focus);
}

const isSame = (a: Found, b: Found): boolean =>
  (a.rule === 'after' || a.rule === 'inverted') && a.cue !== null && b.cue !== null && a.cue.from === b.cue.from;

/** Adds a quotation with its source; −1 where a subject is left out and nobody is near enough to be meant. */
function add(scene: Scene, memory: Memory, stretch: Span, found: Found, subject: Range | null): number {
  const { content, cue, cueClass, rule } = found;
  const mention = speakerOf(scene, memory, found, subject);
  if (!mention && rule === 'indirect') return -1;
  const marksAlone = content === null || rule === 'indirect';
  const span = content ? spanOf(scene, content) : { start: stretch.start, end: stretch.end };
  const kind = rule === 'indirect' ? 'indirect' : marksAlone ? 'direct' : 'mixed';
  memory.drafts.push({
    parts: [span], kind, mention, antecedent: null, cue: cue && spanOf(scene, cue), cueClass, rule: mention ? rule : 'unattributed',
  }); // biome-ignore format: a record
  const draft = memory.drafts.length - 1;
  if (mention) {
    if (found.speaker) focusOn(scene, found.speaker, memory);
    attributeEarlier(memory, draft);
    memory.last = draft;
    memory.lastParagraph = memory.paragraph;
  }
  return draft;
}

/** Who is meant: the words of the source or, where they are left out, whom this sentence or the one before speaks of. */
function speakerOf(scene: Scene, memory: Memory, { speaker }: Found, subject: Range | null): Span | null {
  if (speaker) return spanOf(scene, speaker);
  if (subject) return spanOf(scene, subject);
  if (memory.focus && memory.focusParagraph >= memory.paragraph - 1) return memory.focus;
  return memory.lastParagraph >= memory.paragraph - 1 ? (memory.drafts[memory.last]?.mention ?? null) : null;
}

/** A quotation over several paragraphs that only a later one attributes. */
function claim(scene: Scene, memory: Memory, index: number, found: Found, subject: Range | null): void {
  const draft = memory.drafts[index];
  const mention = speakerOf(scene, memory, found, subject);
  const cue = found.cue && spanOf(scene, found.cue);
  if (draft && mention) memory.drafts[index] = { ...draft, mention, cue, cueClass: found.cueClass, rule: found.rule };
}

/** A quotation that nothing in its sentence ties to a source: what the sentences before tell. The index of its draft, −1 if it is none. */
function followOn(scene: Scene, place: Place, stretch: Stretch, memory: Memory): number {
  if (!standsAlone(scene, place)) return -1;
  const latest = memory.drafts[memory.last];
  const span = { start: stretch.start, end: stretch.end };
  const draft: GrowingDraft = {
    parts: [span], kind: 'direct', mention: null, antecedent: null, cue: null, cueClass: 'said', rule: 'unattributed',
  }; // biome-ignore format: a record
  const answers = latest?.cueClass === 'asked';
  const inFocus = memory.focus && memory.focusParagraph === memory.paragraph ? memory.focus : null;
  if (latest?.mention && memory.lastParagraph === memory.paragraph && !answers && (!inFocus || inFocus.start <= latest.mention.start)) {
    if (latest.kind === 'direct') {
      latest.parts.push(span);
      return memory.last;
    }
    memory.drafts.push({ ...draft, mention: latest.mention, rule: 'sameParagraph' });
  } else if (inFocus && !answers) {
    memory.drafts.push({ ...draft, mention: inFocus, rule: 'introduced' });
    memory.last = memory.drafts.length - 1;
    memory.lastParagraph = memory.paragraph;
  } else if (latest?.mention && memory.lastParagraph === memory.paragraph - 1 && place.at === 0 && !answers) {
    memory.drafts.push({ ...draft, mention: latest.mention, rule: 'previousParagraph' });
  } else {
    memory.drafts.push(draft);
    memory.pending.push(memory.drafts.length - 1);
  }
  return memory.drafts.length - 1;
}
