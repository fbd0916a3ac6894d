import { i18n } from '#i18n';
import type { Quote } from '../../utils/model';
import { type CastMember, certaintyOf, initialsOf } from '../../utils/text/cast';

export interface SpeakerChipProps {
  readonly quote: Quote;
  readonly member: CastMember | undefined;
}

/**
 * The speaker's initials before a quote: tells the voice without colour, and opens the quote's card by keyboard.
 * The letters are drawn by the style sheet, so that they are not found, copied or read as words of the article.
 */
export function SpeakerChip({ quote, member }: SpeakerChipProps) {
  return (
    <button
      type="button"
      class="chip"
      data-quote={quote.id}
      data-voice={member?.voice ?? 0}
      data-certainty={certaintyOf(quote)}
      data-initials={member ? initialsOf(member) : '?'}
      aria-label={member?.name ? i18n.t('quote.chip', [member.name]) : i18n.t('quote.chipNobody')}
      aria-haspopup="dialog"
    />
  );
}
