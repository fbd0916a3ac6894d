import { i18n } from '#i18n';
import type { CastMember } from '../../utils/article/cast';
import type { Manner, Quote } from '../../utils/model';
import { labelOf } from '../cast/member-label';

/** The manners of speech that are shown as a word. All others are neutral towards the statement, so they need no word. */
const NAMED_MANNERS: readonly Manner[] = ['claimed', 'denied', 'warned'];

/** Returns the word for the manner of a quotation if it is «claimed», «denied» or «warned»; else `null`. */
export const mannerOf = ({ manner }: Pick<Quote, 'manner'>): string | null =>
  manner && NAMED_MANNERS.includes(manner) ? i18n.t(`manner.${manner}`) : null;

/** Returns the word for the manner to show before a quotation; `null` if the manner has no word or if the reader has just read the cue. */
export function mannerBefore(quote: Quote): string | null {
  const start = quote.parts[0]?.start ?? 0;
  const isJustRead = quote.cue !== null && quote.cue.start < start && start - quote.cue.end < JUST_READ;
  return isJustRead ? null : mannerOf(quote);
}
/** The distance within which a cue before the quotation counts as just read, in UTF-16 code units: about a line. */
const JUST_READ = 60;

/** Returns the description of a quotation for screen readers: «Quotation by Ana Roth», «In other words: Ana Roth, denied». */
export function quoteLabelOf(quote: Quote, member: CastMember | undefined): string {
  const manner = mannerOf(quote);
  const speaker = member && member.kind !== 'unattributed' ? labelOf(member) : i18n.t('kind.unattributed');
  const kind = i18n.t(quote.kind === 'indirect' ? 'voices.retoldBy' : 'voices.quoteBy', [speaker]);
  return manner ? `${kind}, ${manner}` : kind;
}
