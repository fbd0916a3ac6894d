import { i18n } from '#i18n';
import { quoteCountWords } from '../article/quote-count-words';
import { useReading } from '../reading/article-context';

/** A line with the number of quotations of each sort, or sentences that say why there are none or why no speaker is known. */
export function QuoteCounts() {
  const controls = useReading();
  const { quotes } = controls.reading.value.analysis;
  if (!controls.isAnalysed.value) return null;
  const indirect = quotes.filter(({ kind }) => kind === 'indirect').length;
  const isRough = quotes.length > 1 && quotes.every(({ speaker }) => speaker === null);
  const counts = quoteCountWords(quotes.length - indirect, indirect);
  return (
    <>
      {counts.length > 0 ? (
        <ul class="cast-counts">
          {counts.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      ) : (
        <p class="cast-counts">{i18n.t('article.noQuotes')}</p>
      )}
      {isRough && <p class="cast-quality">{i18n.t('article.rough')}</p>}
    </>
  );
}
