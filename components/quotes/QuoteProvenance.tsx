import { i18n } from '#i18n';
import type { Cast } from '../../utils/article/cast';
import type { Article, Quote } from '../../utils/model';
import { sliceOf } from '../../utils/text/span';

export interface HowItWasSaidProps {
  readonly article: Article;
  readonly quote: Quote;
  readonly cast: Cast;
}

/**
 * The lines of a quotation's card that say how the words were said, through which medium or person they reached the article, and why the
 * article does not name the source. The neutral manner «said» is displayed only together with a medium or person.
 */
export function QuoteProvenance({ article, quote: { manner, channel, relay, speaker }, cast }: HowItWasSaidProps) {
  const facts = [
    ...(manner && (manner !== 'said' || channel || relay) ? [i18n.t(`manner.${manner}`)] : []),
    ...(channel ? [i18n.t(`channel.${channel.kind}`)] : []),
    ...(relay ? [i18n.t('quote.relay', [cast.byId.get(relay.actorId ?? '')?.name ?? sliceOf(article.text, relay.mention)])] : []),
  ];
  return (
    <>
      {facts.length > 0 && (
        <p class="card-facts" data-fact="how">
          {facts.join(' · ')}
        </p>
      )}
      {speaker?.anonymity && (
        <p class="card-facts" data-fact="anonymity">
          {i18n.t('quote.anonymity')}:{' '}
          <q lang={article.lang === 'und' ? undefined : article.lang} dir={article.dir}>
            {sliceOf(article.text, speaker.anonymity)}
          </q>
        </p>
      )}
    </>
  );
}
