import type { Cast } from '../article/cast';
import type { Quote } from '../model';

/** The distance, in UTF-16 units, after which a speaker is named again. It corresponds to about five paragraphs in a long article. */
const LONG_AGO = 5_000;

/**
 * Returns the ids of the quotations that need the speaker's name instead of only initials: each speaker's first quotation, and any that
 * comes long after the same speaker's previous one. Excludes quotations from unknown speakers, and indirect quotations, which have no
 * initials. `quotes` must be in text order.
 */
export function quotesToName(quotes: readonly Quote[], cast: Cast): Set<string> {
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
