import { type CastMember, initialsOf } from '../../utils/article/cast';

export interface ActorBadgeProps {
  readonly member: CastMember;
}

/**
 * A badge with the initials of a cast member, in the member's colour. Its outline shows the kind. It is hidden from assistive technology,
 * because the name is beside it.
 */
export function ActorBadge({ member }: ActorBadgeProps) {
  return <span class="badge" data-kind={member.kind} data-voice={member.voice} data-initials={initialsOf(member)} aria-hidden="true" />;
}
