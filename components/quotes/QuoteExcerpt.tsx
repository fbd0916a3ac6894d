import type { ComponentChild } from 'preact';
import { wordsOf } from '../../utils/article/cite-quote';
import type { Article, Quote } from '../../utils/model';

export interface QuoteExcerptProps {
  readonly article: Article;
  readonly quote: Quote;
  /** Content displayed before the quotation. */
  readonly label?: ComponentChild;
  /** The number of the speaker's colour. It is used in lists with several speakers. */
  readonly voice?: number | undefined;
  readonly onOpen: (id: string) => void;
}

/** A quotation in a list. Clicking it opens the quotation in the article. */
export function QuoteExcerpt({ article, quote, label, voice, onOpen }: QuoteExcerptProps) {
  return (
    <li data-voice={voice}>
      <button type="button" class="excerpt" data-kind={quote.kind} data-show={quote.id} onClick={() => onOpen(quote.id)}>
        {label}
        <bdi lang={article.lang === 'und' ? undefined : article.lang} dir={article.dir}>
          {wordsOf(article.text, quote)}
        </bdi>
      </button>
    </li>
  );
}
