import { i18n } from '#i18n';
import { addressOf, publisherOf } from '../../utils/article/article-address';
import type { Article } from '../../utils/model';
import { formatDate } from '../../utils/text/format-date';
import { useLocale } from '../frame/locale-context';

export interface SheetHeadProps {
  readonly article: Article;
  /** The heading of the part of the sheet. */
  readonly heading: string;
}

/** The heading of a part of the sheet, and the article that it is about. */
export function SheetHead({ article, heading }: SheetHeadProps) {
  const locale = useLocale();
  const { title, lang, dir, byline, published } = article;
  const facts = [publisherOf(article).name, byline, formatDate(published, locale), addressOf(article)].filter(Boolean);
  return (
    <header class="sheet-head">
      <h2>{heading}</h2>
      <p class="sheet-title" lang={languageOf(lang)} dir={dir}>
        {title || i18n.t('article.untitled')}
      </p>
      <p class="sheet-source">
        {facts.map((fact, at) => (
          <span key={at}>
            {at > 0 && ' · '}
            <bdi>{fact}</bdi>
          </span>
        ))}
      </p>
    </header>
  );
}

/** Returns the value of `lang` for words of an article; `undefined` if its language is not known. */
export const languageOf = (lang: string): string | undefined => (lang === 'und' ? undefined : lang);
