import { i18n } from '#i18n';
import type { Cast, CastMember } from '../../utils/article/cast';
import type { Article } from '../../utils/model';
import { laterParts } from '../reading/use-later-parts';
import { ActorBadge } from './ActorBadge';
import { ActorFacts } from './ActorFacts';
import { isActorKind } from './member-kind';
import { labelOf, roleOf } from './member-label';
import { WeightBar } from './WeightBar';

export interface ActorCardProps {
  readonly article: Article;
  readonly cast: Cast;
  readonly member: CastMember;
  readonly isSelected: boolean;
  readonly step: number | null;
  /** The id of this member's hover card, while the card is displayed. */
  readonly describedBy?: string | undefined;
  readonly onSelect: (id: string) => void;
}

/** An entry in the cast list. While selected, it also has the details of the member. */
export function ActorCard({ article, cast, member, isSelected, step, describedBy, onSelect }: ActorCardProps) {
  const later = laterParts.value;
  const { id, kind, aliases } = member;
  const role = isActorKind(kind) ? member.role : roleOf(member);
  return (
    <li class="actor" data-member={id} data-kind={kind} data-voice={member.voice} data-selected={isSelected ? '' : undefined}>
      <button type="button" class="actor-button" aria-expanded={isSelected} aria-describedby={describedBy} onClick={() => onSelect(id)}>
        <ActorBadge member={member} />
        <span class="actor-words">
          <bdi class="actor-name">{labelOf(member)}</bdi>
          {isActorKind(kind) && <WeightBar weight={member.weight} />}
          {member.name && role && <bdi class="actor-role">{role}</bdi>}
          {aliases.length > 0 && <span class="actor-aliases">{i18n.t('cast.aliases', [aliases.join(', ')])}</span>}
          <ActorFacts member={member} />
        </span>
      </button>
      {later && isSelected && <later.ActorMore article={article} cast={cast} member={member} step={step} />}
    </li>
  );
}
