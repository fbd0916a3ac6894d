import { i18n } from '#i18n';
import type { Manner, Quote } from '../../utils/model';
import type { CastMember } from '../../utils/text/cast';
import { labelOf } from '../cast/member-label';

/** Manners that take no side with what is said; with them a quote needs no word about its manner. */
const LOUD: readonly Manner[] = ['claimed', 'denied', 'warned'];

/** The word for the manner of a quote where it is more than said: «claimed», «denied», «warned». */
export const mannerOf = ({ manner }: Pick<Quote, 'manner'>): string | null =>
  manner && LOUD.includes(manner) ? i18n.t(`manner.${manner}`) : null;

/** The word for the manner, to stand before the quote; `null` where it is said anyhow, or where the reader has just read it. */
export function mannerBefore(quote: Quote): string | null {
  const start = quote.parts[0]?.start ?? 0;
  const isJustRead = quote.cue !== null && quote.cue.start < start && start - quote.cue.end < JUST_READ;
  return isJustRead ? null : mannerOf(quote);
}
/** UTF-16 units, about a line. */
const JUST_READ = 60;

/** Who speaks a quote, and how, for those who hear it: «Quote by Ana Roth», «In other words, denied: Ana Roth». */
export function quoteLabelOf(quote: Quote, member: CastMember | undefined): string {
  const manner = mannerOf(quote);
  const speaker = member && member.kind !== 'unattributed' ? labelOf(member) : i18n.t('kind.unattributed');
  const kind = i18n.t(quote.kind === 'indirect' ? 'voices.retoldBy' : 'voices.quoteBy', [speaker]);
  return manner ? `${kind}, ${manner}` : kind;
}
