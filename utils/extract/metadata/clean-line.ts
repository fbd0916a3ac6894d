import { withoutTags } from './without-tags';

// Controls, the invisible marks that reverse or isolate text for what follows, and halves of surrogate pairs have no place in a line.
const CONTROLS = /[\p{Cc}\u{202A}-\u{202E}\u{2066}-\u{2069}\u{FEFF}\u{200B}]/gu;

/** A value of the page as one line of text of at most `max` characters, without tags; `null` for what is not a string or has nothing to read. */
export function cleanLine(value: unknown, max = 500): string | null {
  if (typeof value !== 'string') return null;
  const line = withoutTags(value.slice(0, max * 4))
    .replace(/\s+/g, ' ')
    .replace(CONTROLS, '')
    .trim();
  if (!/[\p{L}\p{N}]/u.test(line)) return null;
  return line.slice(0, max).toWellFormed();
}
