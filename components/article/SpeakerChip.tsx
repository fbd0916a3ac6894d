import { i18n } from '#i18n';
import { type CastMember, certaintyOf, initialsOf } from '../../utils/article/cast';
import { type Quote, READER_RULE } from '../../utils/model';
import { labelOf } from '../cast/member-label';
import { mannerOf } from './quote-label';

export interface SpeakerChipProps {
  readonly quote: Quote;
  readonly member: CastMember | undefined;
  /** Whether the reader needs the name here rather than only the initials. */
  readonly isNamed: boolean;
}

/** Returns the initials of a speaker: a dash if the speaker is unknown, and a question mark if the source is unnamed. */
const initialsIn = (member: CastMember | undefined): string =>
  !member || member.kind === 'unattributed' ? '–' : member.kind === 'unnamed' ? '?' : initialsOf(member);

/**
 * The chip before a quotation with the initials of the speaker, or with the name where the reader needs it. It identifies the speaker
 * without colour and opens the card of the quotation by keyboard. The style sheet draws the letters, so that they are not found, copied or
 * read as words of the article.
 */
export function SpeakerChip({ quote, member, isNamed }: SpeakerChipProps) {
  const isKnown = member !== undefined && member.kind !== 'unattributed';
  const isOwn = quote.rule === READER_RULE;
  return (
    <button
      type="button"
      class="chip"
      data-quote={quote.id}
      data-voice={member?.voice ?? 0}
      data-certainty={certaintyOf(quote)}
      data-kind={member?.kind}
      data-initials={initialsIn(member)}
      data-name={isNamed && isKnown ? labelOf(member) : undefined}
      data-own={isOwn ? '' : undefined}
      aria-label={chipLabelOf(quote, member)}
      aria-haspopup="dialog"
    />
  );
}

function chipLabelOf(quote: Quote, member: CastMember | undefined): string {
  const isOwn = quote.rule === READER_RULE;
  if (!member || member.kind === 'unattributed') return i18n.t(isOwn ? 'quote.chipOwnNobody' : 'quote.chipNobody');
  const manner = mannerOf(quote);
  return i18n.t(isOwn ? 'quote.chipOwn' : 'quote.chip', [manner ? `${labelOf(member)} (${manner})` : labelOf(member)]);
}
