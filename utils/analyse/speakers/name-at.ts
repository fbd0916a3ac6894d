import { countWhile } from '../../text/count-while';
import type { Token } from '../../text/tokens';
import type { NamedMention } from './speaker';

/**
 * Returns the actor whose name contains the last word of a phrase, or `null`. «Smith's aide» does not name Smith, because it ends with
 * «aide».
 */
export function nameAt(names: readonly NamedMention[], token: Token): number | null {
  const before = countWhile(names, ({ start }) => start < token.end);
  for (let at = before - 1; at >= Math.max(0, before - 3); at--) {
    const name = names[at];
    // A name that begins a compound is not the head: «NPN-Chef».
    const isHead = token.lower.charAt((name?.end ?? 0) - token.start) !== '-';
    if (name && name.start <= token.start && token.start < name.end && isHead) return name.actor;
  }
  return null;
}
