import type { Quote } from '../model';
import type { Cast } from '../text/cast';

/** A speaker not quoted for so many UTF-16 units, some five paragraphs of a long read, is named again. */
const LONG_AGO = 5_000;

/**
 * The quotes at which a reader needs the speaker's name and not only initials: the first of each speaker, and the first after a long
 * stretch without one. Those in other words have no initials, and of some nobody is known. Linear in the quotes, which are in the order of the text.
 */
export function firstNeeds(quotes: readonly Quote[], cast: Cast): Set<string> {
  const heard = new Map<string, number>();
  const needed = new Set<string>();
  for (const { id, kind, parts } of quotes) {
    const member = cast.ofQuote.get(id);
    const start = parts[0]?.start ?? 0;
    if (kind === 'indirect' || !member || member.kind === 'unattributed') continue;
    const last = heard.get(member.id);
    if (last === undefined || start - last > LONG_AGO) needed.add(id);
    heard.set(member.id, parts.at(-1)?.end ?? start);
  }
  return needed;
}
