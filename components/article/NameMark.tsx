import type { ComponentChildren } from 'preact';
import type { MentionKind } from '../../utils/model';
import type { CastMember } from '../../utils/text/cast';

export interface NameMarkProps {
  readonly member: CastMember;
  readonly kind: MentionKind;
  readonly place: number;
  /** Whether it names the speaker of a quote beside it. */
  readonly speaks: boolean;
  readonly children: ComponentChildren;
}

/** A name, or the words that stand for one. The cast panel is the way to it by keyboard. */
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
