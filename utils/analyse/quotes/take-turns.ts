import type { Span } from '../../model';
import { LETTER_OR_NUMBER } from '../../text/first-letter';
import type { ResolvedSpeaker } from '../speakers/speaker';
import type { QuoteDraft } from './quote-draft';

/** Quotations and their resolved speakers. */
export interface QuotesWithSpeakers {
  readonly quotes: readonly QuoteDraft[];
  readonly speakers: readonly ResolvedSpeaker[];
}

/** The speaker of a line, and the words that name the speaker. */
interface LineSpeaker {
  readonly mention: Span;
  readonly speaker: ResolvedSpeaker;
}

/** A line of dialogue: a paragraph with a single short quotation. */
interface Line {
  /** The index of the quotation. */
  readonly quote: number;
  /** Whether the quotation ends with a question mark. */
  readonly asks: boolean;
  /** Whether the paragraph contains nothing but the quotation. */
  readonly bare: boolean;
}

/** The maximum length of the quotation in a line of dialogue, in UTF-16 units. A longer quotation is treated as a statement. */
const MAX_LINE_LENGTH = 140;
/** The maximum number of preceding lines that are searched for the second speaker of a dialogue. */
const MAX_LINES_BACK = 6;
const QUESTION = /[?？؟][”"»’'」』]{0,3}$/u;

/**
 * Attributes the lines that name no speaker, in dialogues between two people. Such a line belongs to the other speaker if it answers a
 * question in the previous line, or if the two speakers have alternated so far. Otherwise, the line belongs to the speaker of the previous
 * line, as is usual in news.
 */
export function takeTurns(text: string, paragraphs: readonly Span[], { quotes, speakers }: QuotesWithSpeakers): QuotesWithSpeakers {
  const drafts = [...quotes];
  const resolved = [...speakers];
  for (const dialogue of dialoguesOf(text, paragraphs, quotes)) {
    const speakersSoFar: (LineSpeaker | null)[] = [];
    for (const [at, { quote, bare }] of dialogue.entries()) {
      const draft = quotes[quote];
      const before = speakersSoFar[at - 1] ?? null;
      const other = before && (speakersSoFar.slice(-MAX_LINES_BACK).findLast((one) => one && !isSame(text, one, before)) ?? null);
      const isOpen = bare && (draft?.rule === 'previousParagraph' || draft?.rule === 'unattributed');
      if (isOpen && draft && other && isTurn(text, dialogue, speakersSoFar, at)) {
        drafts[quote] = { ...draft, mention: other.mention, rule: 'dialogue' };
        resolved[quote] = other.speaker;
        speakersSoFar.push(other);
      } else speakersSoFar.push(draft?.mention ? { mention: draft.mention, speaker: speakers[quote] ?? nobody } : null);
    }
  }
  return { quotes: drafts, speakers: resolved };
}

const nobody: ResolvedSpeaker = { actor: null, unnamed: false, by: 'description' };

/** Returns whether a line without a name belongs to the other speaker, rather than the speaker of the previous line. */
function isTurn(text: string, dialogue: readonly Line[], speakersSoFar: readonly (LineSpeaker | null)[], at: number): boolean {
  const [third, second, first] = [at - 3, at - 2, at - 1].map((index) => speakersSoFar[index] ?? null);
  const asked = dialogue[at - 1]?.asks === true && dialogue[at]?.asks === false;
  if (asked) return true;
  if (!first || !second || isSame(text, first, second)) return false;
  // The line belongs to the other speaker if it comments on the answer to a question («Why?» – «I was late.» – «Again.»), or if it asks a
  // question that the next line answers.
  if (dialogue[at - 2]?.asks || (dialogue[at]?.asks && dialogue[at + 1]?.bare)) return true;
  return !!third && !isSame(text, second, third);
}

/** Returns whether two lines have the same speaker. If neither speaker is an actor, the words that name them are compared. */
function isSame(text: string, one: LineSpeaker, other: LineSpeaker): boolean {
  if (one.speaker.actor !== null || other.speaker.actor !== null) return one.speaker.actor === other.speaker.actor;
  const [first, second] = [one, other].map(({ mention }) => text.slice(mention.start, mention.end).toLowerCase());
  return first === second;
}

/**
 * Returns the dialogues in a text. A dialogue consists of three or more consecutive paragraphs with a single short quotation each. Empty
 * paragraphs are skipped.
 */
function dialoguesOf(text: string, paragraphs: readonly Span[], quotes: readonly QuoteDraft[]): Line[][] {
  const dialogues: Line[][] = [];
  let dialogue: Line[] = [];
  let next = 0;
  for (const paragraph of paragraphs) {
    const own: number[] = [];
    for (; (quotes[next]?.parts[0]?.start ?? Number.POSITIVE_INFINITY) < paragraph.end; next++)
      if (quotes[next]?.kind === 'direct') own.push(next);
    if (paragraph.end - paragraph.start < 3) continue;
    const [first = -1, ...others] = own;
    const line = others.length === 0 ? lineOf(text, paragraph, first, quotes[first]) : null;
    if (line) dialogue.push(line);
    else if (dialogue.length > 0) {
      dialogues.push(dialogue);
      dialogue = [];
    }
  }
  return [...dialogues, dialogue].filter(({ length }) => length > 2);
}

/**
 * Returns the line of dialogue in a paragraph with a single direct quotation, or `null` if the quotation is long or a turn in an interview.
 */
function lineOf(text: string, paragraph: Span, quote: number, draft: QuoteDraft | undefined): Line | null {
  if (draft?.kind !== 'direct' || draft.rule === 'turn' || draft.rule === 'answer') return null;
  const { parts } = draft;
  const [start, end] = [parts[0]?.start ?? 0, parts.at(-1)?.end ?? 0];
  const length = parts.reduce((sum, part) => sum + part.end - part.start, 0);
  if (length > MAX_LINE_LENGTH || end > paragraph.end) return null;
  const words = text.slice(start, end);
  const around = text.slice(paragraph.start, Math.min(start, paragraph.start + 2)) + text.slice(end, paragraph.end);
  return { quote, asks: QUESTION.test(words.slice(-6)), bare: !LETTER_OR_NUMBER.test(around) };
}
