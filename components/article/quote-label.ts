import { i18n } from '#i18n';
import type { CastMember } from '../../utils/article/cast';
import type { Manner, Quote } from '../../utils/model';
import { labelOf } from '../cast/member-label';

/** The manners of speech that are displayed as a word. All others are neutral, so they need no word. */
const NAMED_MANNERS: readonly Manner[] = ['claimed', 'denied', 'warned'];

/** Returns the word for a quotation's manner of speech, or `null` if the manner is neutral. */
export const mannerOf = ({ manner }: Pick<Quote, 'manner'>): string | null =>
  manner && NAMED_MANNERS.includes(manner) ? i18n.t(`manner.${manner}`) : null;

/**
 * Returns the word for the manner of speech to display before a quotation, or `null` if the manner is neutral or the cue (a reporting verb
 * or noun) is shortly before the quotation.
 */
export function mannerBefore(quote: Quote): string | null {
  const start = quote.parts[0]?.start ?? 0;
  const isJustRead = quote.cue !== null && quote.cue.start < start && start - quote.cue.end < JUST_READ;
  return isJustRead ? null : mannerOf(quote);
}
/**
 * A distance of about one line, in UTF-16 code units. If a cue is nearer than this to the quotation after it, the reader still remembers
 * the cue.
 */
const JUST_READ = 60;

/**
 * Returns the description of a quotation for screen readers: «Quotation by Ana Roth», or «In other words: Ana Roth» if it is indirect. A
 * manner of speech that is not neutral is added: «In other words: Ana Roth, denied».
 */
export function quoteLabelOf(quote: Quote, member: CastMember | undefined): string {
  const manner = mannerOf(quote);
  const speaker = member && member.kind !== 'unattributed' ? labelOf(member) : i18n.t('kind.unattributed');
  const kind = i18n.t(quote.kind === 'indirect' ? 'voices.indirectBy' : 'voices.quoteBy', [speaker]);
  return manner ? `${kind}, ${manner}` : kind;
}
