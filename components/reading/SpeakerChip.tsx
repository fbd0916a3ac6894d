import { i18n } from '#i18n';
import { type Quote, READER_RULE } from '../../utils/model';
import { type CastMember, certaintyOf, initialsOf } from '../../utils/text/cast';
import { labelOf } from './member-label';

export interface SpeakerChipProps {
  readonly quote: Quote;
  readonly member: CastMember | undefined;
}

/**
 * The speaker's initials before a quote: tells the voice without colour, and opens the quote's card by keyboard.
 * The letters are drawn by the style sheet, so that they are not found, copied or read as words of the article.
 */
export function SpeakerChip({ quote, member }: SpeakerChipProps) {
  const isKnown = member !== undefined && member.kind !== 'unattributed';
  const isOwn = quote.rule === READER_RULE;
  return (
    <button
      type="button"
      class="chip"
      data-quote={quote.id}
      data-voice={member?.voice ?? 0}
      data-certainty={certaintyOf(quote)}
      data-initials={member ? initialsOf(member) : '?'}
      data-own={isOwn ? '' : undefined}
      aria-label={
        isKnown
          ? i18n.t(isOwn ? 'quote.chipOwn' : 'quote.chip', [labelOf(member)])
          : i18n.t(isOwn ? 'quote.chipOwnNobody' : 'quote.chipNobody')
      }
      aria-haspopup="dialog"
    />
  );
}
