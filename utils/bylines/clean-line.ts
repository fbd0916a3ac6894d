import { hasWords } from '../text/has-words';
import { withoutTags } from './without-tags';

// Matches characters that do not belong in a line: control characters, zero-width spaces and marks that change the text direction.
const CONTROLS = /[\p{Cc}\u{202A}-\u{202E}\u{2066}-\u{2069}\u{FEFF}\u{200B}]/gu;

/**
 * Returns a value from the page as one line of text without tags, at most `max` UTF-16 units long. Returns `null` if the value is not a
 * string or has neither letters nor digits. Unpaired surrogates are replaced.
 */
export function cleanLine(value: unknown, max = 500): string | null {
  if (typeof value !== 'string') return null;
  const line = withoutTags(value.slice(0, max * 4))
    .replace(/\s+/g, ' ')
    .replace(CONTROLS, '')
    .trim();
  if (!hasWords(line)) return null;
  return line.slice(0, max).toWellFormed();
}
