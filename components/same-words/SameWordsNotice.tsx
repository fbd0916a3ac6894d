import { i18n } from '#i18n';
import { publisherOf } from '../../utils/article/article-address';
import type { SameText } from '../../utils/model';
import { HelpLink } from '../frame/HelpLink';
import { useLocale } from '../frame/locale-context';
import { Icon } from '../icons/Icon';
import { LibraryLink } from '../library/LibraryLink';
import { percent } from '../library/percent';
import { QuoteExcerpt } from '../quotes/QuoteExcerpt';
import { useReading } from '../reading/article-context';
import { useNavigation } from '../reading/navigation-context';
import { ArticleDate } from './ArticleDate';
import { elsewhereWords } from './elsewhere-words';
import { useSameWords } from './saved-same-words';

/** The notices above a saved article about other articles with the same text, and about its quotations that others have too. */
export function SameWordsNotice() {
  const { found } = useSameWords();
  if (!found.value) return null;
  const { texts } = found.value;
  const [first, ...others] = texts;
  return (
    <>
      {first && (
        <li data-notice="same-text">
          <Icon name="info" />
          <span>
            <TextLine text={first} />
            {others.length > 0 && (
              <details class="same-texts">
                <summary>{i18n.t('sameWords.moreTexts', others.length)}</summary>
                <ul>
                  {others.map((text) => (
                    <li key={text.article.id}>
                      <TextLine text={text} />
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </span>
        </li>
      )}
      <QuotationsElsewhere />
    </>
  );
}

/** The share from which on this article is said to have the text of the other, and not only to contain it. */
const MOST_OF_IT = 0.5;

/** The share of the text that another article has, with a link to it. */
function TextLine({ text: { article, ofHere, ofThere, isEarlier } }: { readonly text: SameText }) {
  const locale = useLocale();
  return (
    <>
      {ofHere < MOST_OF_IT
        ? i18n.t('sameWords.contains', [percent(ofThere, locale)])
        : i18n.t('sameWords.sameText', [percent(ofHere, locale)])}{' '}
      <LibraryLink to={{ article: article.id }} lang={article.lang === 'und' ? undefined : article.lang} dir={article.dir}>
        {article.title || i18n.t('article.untitled')}
      </LibraryLink>{' '}
      (<bdi>{publisherOf(article).name}</bdi>, <ArticleDate article={article} locale={locale} />
      {isEarlier && `, ${i18n.t('sameWords.earlier')}`})
    </>
  );
}

/** The quotations of the article that others have too. Each opens its card, with the list of these articles. */
function QuotationsElsewhere() {
  const { found } = useSameWords();
  const { reading } = useReading();
  const { openQuote } = useNavigation();
  const { article, analysis } = reading.value;
  const shown = new Set(analysis.quotes.map(({ id }) => id));
  const known = found.value?.quotations.filter(({ quote }) => shown.has(quote)) ?? [];
  const elsewhere = new Map(known.map((one) => [one.quote, elsewhereWords(one)]));
  const quotes = analysis.quotes.filter(({ id }) => elsewhere.has(id));
  const same = known.filter(({ articles }) => articles > 0).length;
  const translated = known.filter(({ translations }) => translations > 0).length;
  if (quotes.length === 0) return null;
  return (
    <li data-notice="same-quotations">
      <Icon name="quote" />
      <details>
        <summary>
          {[same > 0 && i18n.t('sameWords.quotations', same), translated > 0 && i18n.t('sameWords.translated', translated)]
            .filter(Boolean)
            .join(' · ')}
        </summary>
        <ul class="excerpts">
          {quotes.map((quote) => (
            <QuoteExcerpt
              key={quote.id}
              article={article}
              quote={quote}
              label={<span class="excerpt-label">{elsewhere.get(quote.id)}</span>}
              onOpen={openQuote}
            />
          ))}
        </ul>
        <HelpLink to="same-words" about={i18n.t('sameWords.quotations', same)} />
      </details>
    </li>
  );
}
