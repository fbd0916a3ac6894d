import type { Span } from '../model';

/** Matches characters that take as long to say as three letters of an alphabet. */
const SLOW = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{N}]/u;
/** The punctuation and whitespace after which an utterance may be cut, from the best place to the worst. */
const BORDERS = [/[;:—–；：]/u, /[,،、，)\]”»」』]/u, /[\s・]/u];

/**
 * Cuts a span into pieces that are short enough for one utterance: preferably after a mark at which a speaker would pause, otherwise
 * between words, otherwise anywhere. Together, the pieces cover exactly the span. Takes linear time.
 * @param limit The maximum length of a piece, in letters. A Chinese character is counted as three letters.
 */
export function cutLong(text: string, span: Span, limit: number): Span[] {
  const whole = weightOf(text, span);
  const most = Math.max(limit, LEAST);
  if (whole <= most) return [span];
  // The pieces are about equally long, so that no long piece is followed by a single word.
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

/**
 * The lower bound for `limit`, in letters. A smaller value is raised to it, because it would cut the text into pieces of only a few words.
 */
const LEAST = 40;
/** The maximum length of a piece, as a multiple of the average length. The extra room allows a choice of places to cut. */
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
      // A surrogate pair must never be split.
      return best ?? (at > start + 1 && /[\uDC00-\uDFFF]/.test(letter) ? at - 1 : at);
    }
    // A number such as «1,500» is never cut. A piece is not cut in its first third either, because the pause would come after only a few
    // words.
    const rank =
      weight * 3 < limit || (at + 1 < end && /\d/.test(text[at + 1] ?? '')) ? -1 : BORDERS.findIndex((border) => border.test(letter));
    if (rank >= 0) cuts[rank] = at + 1;
  }
  return end;
}
