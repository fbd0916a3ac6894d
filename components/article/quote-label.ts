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
 * Returns the description of a quotation for screen readers: «Quotation by Ana Roth», or «Reported words of Ana Roth» if it is indirect. A
 * manner of speech that is not neutral is added: «Reported words of Ana Roth, denied».
 */
export function quoteLabelOf(quote: Quote, member: CastMember | undefined): string {
  const manner = mannerOf(quote);
  const speaker = member && member.kind !== 'unattributed' ? labelOf(member) : i18n.t('kind.unattributed');
  const kind = i18n.t(quote.kind === 'indirect' ? 'voices.indirectBy' : 'voices.quoteBy', [speaker]);
  return manner ? `${kind}, ${manner}` : kind;
}
