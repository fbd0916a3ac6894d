import { i18n } from '#i18n';
import type { Article } from '../../utils/model';
import { type CastMember, stepsOf } from '../../utils/text/cast';
import { ActorBadge } from './ActorBadge';
import { labelOf, roleOf } from './member-label';
import { QuoteExcerpt } from './QuoteExcerpt';
import { Stepper } from './Stepper';

export interface ActorCardProps {
  readonly article: Article;
  readonly member: CastMember;
  readonly isSelected: boolean;
  readonly step: number | null;
  readonly onSelect: (id: string) => void;
  readonly onStep: (places: number) => void;
  readonly onOpenQuote: (id: string) => void;
}

/** One of the cast: who it is at a glance; selected, the way through its places and all its quotes. */
export function ActorCard({ article, member, isSelected, step, onSelect, onStep, onOpenQuote }: ActorCardProps) {
  const { id, aliases, places, quotes } = member;
  return (
    <li class="actor" data-member={id} data-kind={member.kind} data-voice={member.voice} data-selected={isSelected ? '' : undefined}>
      <button type="button" class="actor-button" aria-expanded={isSelected} onClick={() => onSelect(id)}>
        <ActorBadge member={member} />
        <span class="actor-words">
          <bdi class="actor-name">{labelOf(member)}</bdi>
          {member.name && <bdi class="actor-role">{roleOf(member)}</bdi>}
          {aliases.length > 0 && <span class="actor-aliases">{i18n.t('cast.aliases', [aliases.join(', ')])}</span>}
          <span class="actor-counts">
            {places.length > 0 && <span>{i18n.t('cast.mentions', places.length)}</span>}
            {quotes.length > 0 && <span>{i18n.t('cast.quotes', quotes.length)}</span>}
          </span>
        </span>
      </button>
      {isSelected && (
        <div class="actor-more">
          <Stepper step={step} count={stepsOf(member).length} onStep={onStep} />
          {quotes.length > 0 && (
            <ul class="excerpts">
              {quotes.map((quote) => (
                <QuoteExcerpt key={quote.id} article={article} quote={quote} onOpen={onOpenQuote} />
              ))}
            </ul>
          )}
        </div>
      )}
    </li>
  );
}
