import type { Span } from '../../model';
import type { ResolvedSpeaker } from '../speakers/speaker';
import type { QuoteDraft } from './quote-draft';

/** Quotations with who speaks each of them. */
export interface Spoken {
  readonly quotes: readonly QuoteDraft[];
  readonly speakers: readonly ResolvedSpeaker[];
}

/** Who speaks a line. */
interface Voice {
  readonly mention: Span;
  readonly speaker: ResolvedSpeaker;
}

/** A paragraph of a dialogue. */
interface Line {
  /** The index of its only quotation. */
  readonly quote: number;
  readonly asks: boolean;
  /** Nothing but the words said. */
  readonly bare: boolean;
}

/** Longer words are no line of a dialogue but a statement, in UTF-16 units. */
const LONGEST = 140;
/** So many lines back the other of the two has spoken. */
const REACH = 6;
const QUESTION = /[?？؟][”"»’'」』]{0,3}$/u;

/**
 * Scenes in which two take turns: a short paragraph that is but a quotation belongs to the other of them where the line before asks, or where
 * they have taken turns already. Elsewhere such a paragraph goes on with who spoke before, as news does.
 */
export function takeTurns(text: string, paragraphs: readonly Span[], { quotes, speakers }: Spoken): Spoken {
  const drafts = [...quotes];
  const resolved = [...speakers];
  for (const dialogue of dialoguesOf(text, paragraphs, quotes)) {
    const voices: (Voice | null)[] = [];
    for (const [at, { quote, bare }] of dialogue.entries()) {
      const draft = quotes[quote];
      const before = voices[at - 1] ?? null;
      const other = before && (voices.slice(-REACH).findLast((voice) => voice && !isSame(text, voice, before)) ?? null);
      const isOpen = bare && (draft?.rule === 'previousParagraph' || draft?.rule === 'unattributed');
      if (isOpen && draft && other && takesTurn(text, dialogue, voices, at)) {
        drafts[quote] = { ...draft, mention: other.mention, rule: 'dialogue' };
        resolved[quote] = other.speaker;
        voices.push(other);
      } else voices.push(draft?.mention ? { mention: draft.mention, speaker: speakers[quote] ?? nobody } : null);
    }
  }
  return { quotes: drafts, speakers: resolved };
}

const nobody: ResolvedSpeaker = { actor: null, unnamed: false, by: 'description' };

/** Whether a line without a name is rather an answer than more of the same. */
function takesTurn(text: string, dialogue: readonly Line[], voices: readonly (Voice | null)[], at: number): boolean {
  const [third, second, first] = [at - 3, at - 2, at - 1].map((index) => voices[index] ?? null);
  const asked = dialogue[at - 1]?.asks === true && dialogue[at]?.asks === false;
  if (asked) return true;
  if (!first || !second || isSame(text, first, second)) return false;
  // «Why?» – «I was late.» – «Again.», and «“Who?”» that another such line answers.
  if (dialogue[at - 2]?.asks || (dialogue[at]?.asks && dialogue[at + 1]?.bare)) return true;
  return !!third && !isSame(text, second, third);
}

/** The same actor, or the same words for somebody without a name. */
function isSame(text: string, one: Voice, other: Voice): boolean {
  if (one.speaker.actor !== null || other.speaker.actor !== null) return one.speaker.actor === other.speaker.actor;
  const [first, second] = [one, other].map(({ mention }) => text.slice(mention.start, mention.end).toLowerCase());
  return first === second;
}

/** Runs of paragraphs that each have one short quotation and nothing else that is quoted; empty ones do not count. */
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

function lineOf(text: string, paragraph: Span, quote: number, draft: QuoteDraft | undefined): Line | null {
  if (draft?.kind !== 'direct' || draft.rule === 'turn' || draft.rule === 'answer') return null;
  const { parts } = draft;
  const [start, end] = [parts[0]?.start ?? 0, parts.at(-1)?.end ?? 0];
  const length = parts.reduce((sum, part) => sum + part.end - part.start, 0);
  if (length > LONGEST || end > paragraph.end) return null;
  const words = text.slice(start, end);
  const around = text.slice(paragraph.start, Math.min(start, paragraph.start + 2)) + text.slice(end, paragraph.end);
  return { quote, asks: QUESTION.test(words.slice(-6)), bare: !/[\p{L}\p{N}]/u.test(around) };
}
