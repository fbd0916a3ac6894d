import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Cast, type CastMember, stepsOf } from '../../utils/article/cast';
import type { Article } from '../../utils/model';
import { CorrectActor } from '../correct/CorrectActor';
import { QuoteExcerpt } from '../quotes/QuoteExcerpt';
import { useCorrections } from '../reading/article-context';
import { useNavigation } from '../reading/navigation-context';
import { FollowActorContext } from './follow-actor-context';
import { isActorKind } from './member-kind';
import { Stepper } from './Stepper';

export interface ActorMoreProps {
  readonly article: Article;
  readonly cast: Cast;
  readonly member: CastMember;
  readonly step: number | null;
}

/**
 * The details of the selected cast member: its quotations, a line of facts, buttons that step through its mentions, and the form for
 * correcting it.
 */
export function ActorMore({ article, cast, member, step }: ActorMoreProps) {
  const corrections = useCorrections();
  const { stepQuotes, openQuote } = useNavigation();
  const follow = useContext(FollowActorContext);
  const { id, kind, quotes } = member;
  const more = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const card = more.current?.closest('.actor');
    const cast = card?.closest('.cast');
    if (!card || !cast) return;
    const [own, area] = [card.getBoundingClientRect(), cast.getBoundingClientRect()];
    if (own.top >= area.top && own.bottom <= area.bottom) return;
    card.scrollIntoView({ block: card.clientHeight > cast.clientHeight ? 'start' : 'nearest', behavior: 'instant' });
  }, [id]);
  return (
    <div ref={more} class="actor-more">
      {quotes.length > 0 && (
        <ul class="excerpts">
          {quotes.map((quote) => (
            <QuoteExcerpt key={quote.id} article={article} quote={quote} onOpen={openQuote} />
          ))}
        </ul>
      )}
      <ActorDetails member={member} />
      <div class="actor-tools">
        <Stepper step={step} count={stepsOf(member).length} onStep={stepQuotes} />
        {follow && isActorKind(kind) && (
          <button type="button" class="button quiet" data-action="follow-actor" onClick={() => follow(member)}>
            {i18n.t('cast.follow')}
          </button>
        )}
        {corrections && isActorKind(kind) && (
          <CorrectActor key={`${id} ${member.name}`} member={member} cast={cast} corrections={corrections} />
        )}
      </div>
    </div>
  );
}

/** A line with the kind of a cast member, the number of its mentions and its other names. Renders nothing if there are none. */
function ActorDetails({ member: { kind, places, aliases } }: Pick<ActorMoreProps, 'member'>) {
  const facts = [
    isActorKind(kind) && i18n.t(`kind.${kind}`),
    places.length > 0 && i18n.t('cast.mentions', places.length),
    aliases.length > 0 && i18n.t('cast.aliases', [aliases.join(', ')]),
  ].filter((words) => words !== false);
  return facts.length > 0 ? <p class="actor-details">{facts.join(' · ')}</p> : null;
}
