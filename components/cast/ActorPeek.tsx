import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CastMember } from '../../utils/text/cast';
import { ActorFacts } from './ActorFacts';
import { isActorKind } from './member-kind';
import { labelOf, roleOf } from './member-label';
import { percentOf } from './WeightBar';

export interface ActorPeekProps {
  readonly id: string;
  readonly member: CastMember;
  /** What it stands beside. */
  readonly beside: HTMLElement;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
}

/** Pixels between the card and the edges of the view. */
const MARGIN = 8;

/** Who one of the cast is, in full, beside the list: role, other names, how often it is mentioned and quoted. Nothing in it is to be pressed. */
export function ActorPeek({ id, member, beside, onEnter, onLeave }: ActorPeekProps) {
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = card.current;
    // It lies in the list, whose edges would cut it off, but its place is that of both columns.
    const room = element?.closest('.columns')?.getBoundingClientRect();
    if (!element || !room) return;
    const last = room.height - element.offsetHeight - MARGIN;
    const level = beside.getBoundingClientRect().top - room.top;
    element.style.setProperty('--y', `${Math.round(Math.max(MARGIN, Math.min(level, last)))}px`);
  }, [member, beside]);
  const { aliases, kind, weight, voice } = member;
  return (
    <div
      ref={card}
      id={id}
      class="peek"
      role="tooltip"
      data-voice={voice}
      data-peek={member.id}
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
    >
      <bdi class="actor-name">{labelOf(member)}</bdi>
      {member.name && (member.role || !isActorKind(kind)) && <bdi class="peek-role">{roleOf(member)}</bdi>}
      {aliases.length > 0 && <span class="peek-aliases">{i18n.t('cast.aliases', [aliases.join(', ')])}</span>}
      <ActorFacts member={member} />
      {isActorKind(kind) && (
        <span class="peek-weight">
          {i18n.t('cast.weight')}: {i18n.t('cast.weightOf', [percentOf(weight)])}
        </span>
      )}
    </div>
  );
}
