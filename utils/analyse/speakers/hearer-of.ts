import { countWhile } from '../../text/count-while';
import type { QuoteDraft } from '../quotes/quote-draft';
import type { NamedMention } from './speaker';

/**
 * Returns the actor whom the reporting verb addresses or is about, as in «he told Smith» and «she said of Smith», or `null` if there is
 * none. This actor is not the speaker.
 */
export function hearerOf(text: string, { cue, mention }: QuoteDraft, names: readonly NamedMention[]): number | null {
  if (!cue || !mention || cue.start < mention.start) return null;
  const name = names[countWhile(names, ({ start }) => start < cue.end)];
  if (!name || name.start - cue.end > HEARER_REACH) return null;
  return /[.,;:!?—–"“”«»„]/u.test(text.slice(cue.end, name.start)) ? null : name.actor;
}
/** The maximum distance from a verb to the name of the person spoken to, in UTF-16 units: «told the Bavarian minister Ana Roth». */
const HEARER_REACH = 40;
