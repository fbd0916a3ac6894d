import { i18n } from '#i18n';
import type { Cast } from '../../utils/article/cast';
import type { Article, Quote, Span } from '../../utils/model';
import { sliceOf } from '../../utils/text/span';

export interface QuoteProvenanceProps {
  readonly article: Article;
  readonly quote: Quote;
  readonly cast: Cast;
  /** The words of the article that the card already shows, or `null` if it shows none. */
  readonly shown: Span | null;
}

/**
 * The lines of a quotation's card that say whether the article doubts the words, through which medium or person they reached the article,
 * and why the article does not name the source. What the words on the card already say is not repeated.
 */
export function QuoteProvenance({ article, quote: { manner, channel, relay, speaker }, cast, shown }: QuoteProvenanceProps) {
  const facts = [
    ...(manner === 'claimed' ? [i18n.t('manner.claimed')] : []),
    ...(channel && !(shown && shown.start <= channel.start && channel.end <= shown.end) ? [i18n.t(`channel.${channel.kind}`)] : []),
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
