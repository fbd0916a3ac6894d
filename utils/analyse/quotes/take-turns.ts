import type { Span } from '../../model';
import type { ResolvedSpeaker } from '../speakers/speaker';
import type { QuoteDraft } from './quote-draft';

/** Quotations, each with its resolved speaker. */
export interface QuotesWithSpeakers {
  readonly quotes: readonly QuoteDraft[];
  readonly speakers: readonly ResolvedSpeaker[];
}

/** The speaker of a line, with the words that name the speaker. */
interface LineSpeaker {
  readonly mention: Span;
  readonly speaker: ResolvedSpeaker;
}

/** A line of a dialogue: a paragraph with one short quotation. */
interface Line {
  /** The index of the quotation. */
  readonly quote: number;
  /** Whether the quotation ends with a question mark. */
  readonly asks: boolean;
  /** Whether the paragraph contains nothing but the quotation. */
  readonly bare: boolean;
}

/** The maximum length of the quotation in a line, in UTF-16 units. A longer one is a statement. */
const MAX_LINE_LENGTH = 140;
/** The maximum number of preceding lines that are searched for the other speaker. */
const MAX_LINES_BACK = 6;
const QUESTION = /[?？؟][”"»’'」』]{0,3}$/u;

/**
 * Attributes the lines without a name in dialogues of two speakers. A bare line belongs to the other speaker if it answers a question in
 * the line before, or if the two have alternated before. Otherwise it stays with the speaker of the line before, as is usual in news.
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

/** Returns whether a line without a name belongs to the other speaker, and not to the speaker of the line before. */
function isTurn(text: string, dialogue: readonly Line[], speakersSoFar: readonly (LineSpeaker | null)[], at: number): boolean {
  const [third, second, first] = [at - 3, at - 2, at - 1].map((index) => speakersSoFar[index] ?? null);
  const asked = dialogue[at - 1]?.asks === true && dialogue[at]?.asks === false;
  if (asked) return true;
  if (!first || !second || isSame(text, first, second)) return false;
  // The line may comment on an answer («Why?» – «I was late.» – «Again.»), or ask a question that the next bare line answers.
  if (dialogue[at - 2]?.asks || (dialogue[at]?.asks && dialogue[at + 1]?.bare)) return true;
  return !!third && !isSame(text, second, third);
}

/** Returns whether two lines have the same actor or, if neither has an actor, the same words for the speaker. */
function isSame(text: string, one: LineSpeaker, other: LineSpeaker): boolean {
  if (one.speaker.actor !== null || other.speaker.actor !== null) return one.speaker.actor === other.speaker.actor;
  const [first, second] = [one, other].map(({ mention }) => text.slice(mention.start, mention.end).toLowerCase());
  return first === second;
}

/** Returns the dialogues of a text: runs of three or more paragraphs with one short quotation each. Empty paragraphs are skipped. */
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

/** Returns a paragraph with one direct quotation as a line, or `null` if the quotation is long or the turn of an interview. */
function lineOf(text: string, paragraph: Span, quote: number, draft: QuoteDraft | undefined): Line | null {
  if (draft?.kind !== 'direct' || draft.rule === 'turn' || draft.rule === 'answer') return null;
  const { parts } = draft;
  const [start, end] = [parts[0]?.start ?? 0, parts.at(-1)?.end ?? 0];
  const length = parts.reduce((sum, part) => sum + part.end - part.start, 0);
  if (length > MAX_LINE_LENGTH || end > paragraph.end) return null;
  const words = text.slice(start, end);
  const around = text.slice(paragraph.start, Math.min(start, paragraph.start + 2)) + text.slice(end, paragraph.end);
  return { quote, asks: QUESTION.test(words.slice(-6)), bare: !/[\p{L}\p{N}]/u.test(around) };
}
