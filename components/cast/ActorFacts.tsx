import { i18n } from '#i18n';
import type { CastMember } from '../../utils/article/cast';
import { Icon } from '../icons/Icon';
import { isActorKind } from './member-kind';

export interface ActorFactsProps {
  readonly member: CastMember;
}

/** The kind of a cast member, and the numbers of its mentions and quotations. */
export function ActorFacts({ member: { kind, places, quotes } }: ActorFactsProps) {
  return (
    <span class="actor-facts">
      {isActorKind(kind) && (
        <span class="actor-kind">
          <Icon name={kind} />
          <span class="actor-kind-word">{i18n.t(`kind.${kind}`)}</span>
        </span>
      )}
      {places.length > 0 && <span>{i18n.t('cast.mentions', places.length)}</span>}
      {quotes.length > 0 && <span>{i18n.t('cast.quotes', quotes.length)}</span>}
    </span>
  );
}
