import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CastMember } from '../../utils/article/cast';
import { ActorFacts } from './ActorFacts';
import { isActorKind } from './member-kind';
import { labelOf, roleOf } from './member-label';
import { percentOf } from './WeightBar';

export interface ActorPeekProps {
  readonly id: string;
  readonly member: CastMember;
  /** The list entry next to which the card is placed. */
  readonly beside: HTMLElement;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
}

/** The minimum distance between the card and the edges of the view, in CSS pixels. */
const MARGIN = 8;

/** The hover card of a cast member: role, aliases, and numbers of mentions and quotations. It has no controls. */
export function ActorPeek({ id, member, beside, onEnter, onLeave }: ActorPeekProps) {
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = card.current;
    // The edges of the list would cut the card off, so the card is positioned relative to the element that contains both columns.
    const area = element?.closest('.columns')?.getBoundingClientRect();
    if (!element || !area) return;
    const last = area.height - element.offsetHeight - MARGIN;
    const level = beside.getBoundingClientRect().top - area.top;
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
