import { i18n } from '#i18n';
import type { CastMember } from '../../utils/article/cast';
import { quoteCountWords } from '../article/quote-count-words';

export interface ActorFactsProps {
  readonly member: CastMember;
  readonly percent: number | null;
}

/** A line with the numbers of a cast member's quotations and its share of the quoted words. Renders nothing if there are none. */
export function ActorFacts({ member: { quotes }, percent }: ActorFactsProps) {
  const indirect = quotes.filter((quote) => quote.kind === 'indirect').length;
  if (quotes.length === 0) return null;
  return (
    <span class="actor-facts">
      {quoteCountWords(quotes.length - indirect, indirect).join(' · ')}
      {percent !== null && <span title={i18n.t('voices.sharesHint')}>{` · ${i18n.t('cast.weightOf', [percent])}`}</span>}
    </span>
  );
}
