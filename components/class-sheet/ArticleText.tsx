import { i18n } from '#i18n';
import type { SheetParagraph } from '../../utils/class-sheet/class-sheet';
import type { Article } from '../../utils/model';
import { languageOf, SheetHead } from './SheetHead';

export interface ArticleTextProps {
  readonly article: Article;
  readonly paragraphs: readonly SheetParagraph[];
}

/** The words of the article with numbered paragraphs, to which the solution refers. */
export const ArticleText = ({ article, paragraphs }: ArticleTextProps) => (
  <section class="sheet-page" data-part="text">
    <SheetHead article={article} heading={i18n.t('sheet.article')} />
    <div class="sheet-text" lang={languageOf(article.lang)} dir={article.dir}>
      {paragraphs.map(({ text, number }, at) =>
        number === null ? (
          <h3 key={at}>{text}</h3>
        ) : (
          <p key={at}>
            <span class="sheet-number">{number}</span>
            {text}
          </p>
        ),
      )}
    </div>
  </section>
);
