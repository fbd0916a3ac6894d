import { i18n } from '#i18n';
import { type Cast, type CastMember, firstWordsOf } from '../../utils/article/cast';
import type { Article } from '../../utils/model';
import { IconButton } from '../frame/IconButton';
import { laterParts } from '../reading/use-later-parts';
import { ActorBadge } from './ActorBadge';
import { ActorFacts } from './ActorFacts';
import { isActorKind } from './member-kind';
import { labelOf } from './member-label';

export interface ActorCardProps {
  readonly article: Article;
  readonly cast: Cast;
  readonly member: CastMember;
  /** The member's share of the quoted words, as a whole percentage, or `null` if the member is not quoted word for word. */
  readonly percent: number | null;
  readonly isSelected: boolean;
  readonly step: number | null;
  readonly onSelect: (id: string) => void;
}

/** An entry in the cast list: name, role, numbers and first own words. While selected, it also has the details of the member. */
export function ActorCard({ article, cast, member, percent, isSelected, step, onSelect }: ActorCardProps) {
  const later = laterParts.value;
  const { id, kind } = member;
  const role = isActorKind(kind) ? member.role : null;
  const words = isSelected ? '' : firstWordsOf(article.text, member);
  return (
    <li class="actor" data-member={id} data-kind={kind} data-voice={member.voice} data-selected={isSelected ? '' : undefined}>
      <button type="button" class="actor-button" aria-expanded={isSelected} onClick={() => onSelect(id)}>
        <ActorBadge member={member} />
        <span class="actor-words">
          <bdi class="actor-name">{labelOf(member)}</bdi>
          {member.name && role && <bdi class="actor-role">{role}</bdi>}
          <ActorFacts member={member} percent={percent} />
          {words && (
            <bdi class="actor-quote" lang={article.lang === 'und' ? undefined : article.lang} dir={article.dir}>
              {words}
            </bdi>
          )}
        </span>
      </button>
      {isSelected && <IconButton action="clear" icon="close" label={i18n.t('cast.clear')} onClick={() => onSelect(id)} />}
      {later && isSelected && <later.ActorMore article={article} cast={cast} member={member} step={step} />}
    </li>
  );
}
