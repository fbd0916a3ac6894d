import type { QuoteTick } from './quote-ticks';

/** The least distance between two names on the map, as a fraction of its height. */
const APART = 0.035;

/**
 * Returns the first tick of each speaker that has space for the speaker's initials beside it. In a row of ticks that are close together,
 * only the first one has.
 */
export function firstTicks(ticks: readonly QuoteTick[], isNamed: (member: string) => boolean): QuoteTick[] {
  const heard = new Set<string>();
  let last = Number.NEGATIVE_INFINITY;
  return ticks.filter(({ member, at }) => {
    if (heard.has(member) || !isNamed(member) || at - last < APART) return false;
    heard.add(member);
    last = at;
    return true;
  });
}
