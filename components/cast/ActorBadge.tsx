import { type CastMember, initialsOf } from '../../utils/text/cast';

export interface ActorBadgeProps {
  readonly member: CastMember;
}

/** Initials in the colour of the voice; the outline tells the kind. The name stands beside it. */
export function ActorBadge({ member }: ActorBadgeProps) {
  return <span class="badge" data-kind={member.kind} data-voice={member.voice} data-initials={initialsOf(member)} aria-hidden="true" />;
}
