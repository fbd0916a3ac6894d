import { i18n } from '#i18n';
import type { CastMember } from '../../utils/article/cast';
import { isActorKind } from './member-kind';

export interface ActorFactsProps {
  readonly member: CastMember;
  readonly percent: number | null;
  /** Whether the kind of the member and the number of its mentions are included. */
  readonly isSelected: boolean;
}

/** A line with the numbers of a cast member's quotations and its share of the quoted words. Renders nothing if there are none. */
export function ActorFacts({ member: { kind, places, quotes }, percent, isSelected }: ActorFactsProps) {
  const indirect = quotes.filter((quote) => quote.kind === 'indirect').length;
  const facts = [
    isSelected && isActorKind(kind) && i18n.t(`kind.${kind}`),
    isSelected && places.length > 0 && i18n.t('cast.mentions', places.length),
    quotes.length > indirect && i18n.t('article.quotes', quotes.length - indirect),
    indirect > 0 && i18n.t('article.indirect', indirect),
    percent !== null && i18n.t('cast.weightOf', [percent]),
  ].filter((words) => words !== false);
  return facts.length > 0 ? <span class="actor-facts">{facts.join(' · ')}</span> : null;
}
