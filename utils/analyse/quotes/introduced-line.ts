import type { Span } from '../../model';
import type { Lexicon } from '../grammar/lexicon';
import { endsWithReport } from './markup/block-quotes';

/** The maximum number of UTF-16 units read from the end of a line. */
const READ = 300;
/** Matches the end of a complete sentence. An item of a list usually ends with a semicolon or without a mark. */
const COMPLETE = /[.!?…]["»”]?$/u;

/**
 * Returns the words, in a list, of a line that a dash opens and that the line before introduces with a reporting verb and a colon, as in «Рот признал:»
 * (Roth admitted) before «— Мост закрыт.» Returns `null` if the line is not introduced so.
 * @param index The index of the line among the paragraphs.
 * @param dash The number of UTF-16 units up to the end of the dash and the spaces after it.
 */
export function introducedLine(text: string, paragraphs: readonly Span[], index: number, dash: number, lexicon: Lexicon): Span[] | null {
  const line = paragraphs[index] ?? { start: 0, end: 0 };
  const end = endOf(text, line);
  if (!COMPLETE.test(text.slice(Math.max(line.start, end - 3), end))) return null;
  const before = paragraphs.slice(Math.max(0, index - 2), index).findLast((one) => endOf(text, one) > one.start);
  const words = before && text.slice(Math.max(before.start, before.end - READ), endOf(text, before));
  return words?.endsWith(':') && endsWithReport(words, lexicon) ? [{ start: line.start + dash, end }] : null;
}

/** Returns the end of a line without the spaces at its end, of which only the last few are looked at. */
function endOf(text: string, { start, end }: Span): number {
  const from = Math.max(start, end - READ);
  return from + text.slice(from, end).trimEnd().length;
}
