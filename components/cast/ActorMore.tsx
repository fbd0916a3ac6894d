import { type Cast, type CastMember, stepsOf } from '../../utils/article/cast';
import type { Article } from '../../utils/model';
import { CorrectActor } from '../correct/CorrectActor';
import { QuoteExcerpt } from '../quotes/QuoteExcerpt';
import { useCorrections } from '../reading/article-context';
import { useNavigation } from '../reading/navigation-context';
import { isActorKind } from './member-kind';
import { Stepper } from './Stepper';

export interface ActorMoreProps {
  readonly article: Article;
  readonly cast: Cast;
  readonly member: CastMember;
  readonly step: number | null;
}

/** The details of the selected cast member: buttons that step through its mentions, its quotations, and the form for correcting it. */
export function ActorMore({ article, cast, member, step }: ActorMoreProps) {
  const corrections = useCorrections();
  const { stepQuotes, openQuote } = useNavigation();
  const { id, kind, quotes } = member;
  return (
    <div class="actor-more">
      <Stepper step={step} count={stepsOf(member).length} onStep={stepQuotes} />
      {quotes.length > 0 && (
        <ul class="excerpts">
          {quotes.map((quote) => (
            <QuoteExcerpt key={quote.id} article={article} quote={quote} onOpen={openQuote} />
          ))}
        </ul>
      )}
      {corrections && isActorKind(kind) && (
        <CorrectActor key={`${id} ${member.name}`} member={member} cast={cast} corrections={corrections} />
      )}
    </div>
  );
}
