import type { ComponentChildren } from 'preact';
import type { CastMember } from '../../utils/article/cast';
import type { MentionKind } from '../../utils/model';

export interface NameMarkProps {
  readonly member: CastMember;
  readonly kind: MentionKind;
  readonly place: number;
  /** Whether this mention names the speaker of a quotation. */
  readonly speaks: boolean;
  readonly children: ComponentChildren;
}

/**
 * A mention of a cast member: a name, a description or a pronoun. It is not a tab stop, because keyboard users can reach it through the
 * cast panel.
 */
export function NameMark({ member, kind, place, speaks, children }: NameMarkProps) {
  return (
    <span
      class="name"
      data-actor={member.id}
      data-place={place}
      data-kind={member.kind}
      data-mention={kind}
      data-voice={member.voice}
      data-speaks={speaks ? '' : undefined}
    >
      {children}
    </span>
  );
}
