import { i18n } from '#i18n';
import type { CastMember } from '../../utils/article/cast';

export interface ActorFactsProps {
  readonly member: CastMember;
  readonly percent: number | null;
}

/** A line with the numbers of a cast member's quotations and its share of the quoted words. Renders nothing if there are none. */
export function ActorFacts({ member: { quotes }, percent }: ActorFactsProps) {
  const indirect = quotes.filter((quote) => quote.kind === 'indirect').length;
  const facts = [
    quotes.length > indirect && i18n.t('article.quotes', quotes.length - indirect),
    indirect > 0 && i18n.t('article.indirect', indirect),
  ].filter((words) => words !== false);
  if (facts.length === 0) return null;
  return (
    <span class="actor-facts">
      {facts.join(' · ')}
      {percent !== null && <span title={i18n.t('voices.sharesHint')}>{` · ${i18n.t('cast.weightOf', [percent])}`}</span>}
    </span>
  );
}
