import type { ComponentChildren } from 'preact';
import { type CastMember, certaintyOf } from '../../utils/article/cast';
import { readerRuleOf } from '../../utils/article/reader-rule';
import type { Quote } from '../../utils/model';
import { quoteLabelOf } from './quote-label';

export interface QuoteMarkProps {
  readonly quote: Quote;
  readonly member: CastMember | undefined;
  readonly children: ComponentChildren;
}

/**
 * The words of a quotation. Their colour identifies the speaker, and the line below them shows how certain the attribution is. The speaker
 * is given in `aria-description`, because a `mark` element must not have an accessible name and hidden text would be read as part of the
 * article.
 */
export function QuoteMark({ quote, member, children }: QuoteMarkProps) {
  return (
    <mark
      class="quote"
      data-quote={quote.id}
      data-kind={quote.kind}
      data-certainty={readerRuleOf(quote) ? 'reader' : certaintyOf(quote)}
      data-voice={member?.voice ?? 0}
      aria-description={quoteLabelOf(quote, member)}
    >
      {children}
    </mark>
  );
}
