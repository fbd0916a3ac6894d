import type { Span } from '../model';

/** Characters that take as long to say as three letters. */
const SLOW = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{N}]/u;
/** From the best place to breathe to the worst. */
const BORDERS = [/[;:—–；：]/u, /[,،、，)\]”»」』]/u, /[\s・]/u];

/**
 * Cuts a stretch of text into pieces that are not too long for one utterance: behind a mark where a speaker would breathe, else between two
 * words, else anywhere. The pieces join up to the stretch exactly. Linear.
 * @param limit in letters of an alphabet; a Chinese character counts as three.
 */
export function cutLong(text: string, span: Span, limit: number): Span[] {
  const whole = weightOf(text, span);
  const most = Math.max(limit, LEAST);
  if (whole <= most) return [span];
  // Pieces of about one length: not a long one and then a last word.
  const room = Math.min(most, (whole / Math.ceil(whole / most)) * SLACK);
  const pieces: Span[] = [];
  let { start } = span;
  while (start < span.end) {
    const end = endOfPiece(text, start, span.end, room);
    pieces.push({ start, end });
    start = end;
  }
  return pieces;
}

/** Below this many letters a piece is no more than a few words. */
const LEAST = 40;
/** How much longer than the others a piece may be, so that there is a choice of places. */
const SLACK = 1.3;

function weightOf(text: string, { start, end }: Span): number {
  let weight = 0;
  for (let at = start; at < end; at++) weight += weightAt(text, at);
  return weight;
}

const weightAt = (text: string, at: number): number => (SLOW.test(text[at] ?? '') ? 3 : 1);

function endOfPiece(text: string, start: number, end: number, limit: number): number {
  const cuts = BORDERS.map(() => 0);
  let weight = 0;
  for (let at = start; at < end; at++) {
    const letter = text[at] ?? '';
    weight += weightAt(text, at);
    if (weight > limit) {
      const best = cuts.find((cut) => cut > 0);
      // Never between the two halves of one character.
      return best ?? (at > start + 1 && /[\uDC00-\uDFFF]/.test(letter) ? at - 1 : at);
    }
    // A breath after the first few words is none, and neither is one within a number: «1,500».
    const rank =
      weight * 3 < limit || (at + 1 < end && /\d/.test(text[at + 1] ?? '')) ? -1 : BORDERS.findIndex((border) => border.test(letter));
    if (rank >= 0) cuts[rank] = at + 1;
  }
  return end;
}
