import { i18n } from '#i18n';
import { type Quote, READER_RULE } from '../../utils/model';
import { type CastMember, certaintyOf, initialsOf } from '../../utils/text/cast';
import { labelOf } from '../cast/member-label';
import { mannerOf } from './quote-label';

export interface SpeakerChipProps {
  readonly quote: Quote;
  readonly member: CastMember | undefined;
  /** Whether the name is needed here, and not only initials. */
  readonly isNamed: boolean;
}

/** Nobody known has no initials, and whose name is withheld a question mark. */
const initialsIn = (member: CastMember | undefined): string =>
  !member || member.kind === 'unattributed' ? '–' : member.kind === 'unnamed' ? '?' : initialsOf(member);

/**
 * The speaker's initials before a quote, at first need with the name and the manner: tells the voice without colour, and opens the quote's card
 * by keyboard. The letters are drawn by the style sheet, so that they are not found, copied or read as words of the article.
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
