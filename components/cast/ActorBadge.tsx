import { type CastMember, initialsOf } from '../../utils/article/cast';

export interface ActorBadgeProps {
  readonly member: CastMember;
}

/**
 * A badge with a cast member's initials, in the member's colour. Its outline shows the member's kind. It is hidden from assistive
 * technology, because the name is next to it.
 */
export function ActorBadge({ member }: ActorBadgeProps) {
  return <span class="badge" data-kind={member.kind} data-voice={member.voice} data-initials={initialsOf(member)} aria-hidden="true" />;
}
