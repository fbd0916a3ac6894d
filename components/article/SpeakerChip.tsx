import { i18n } from '#i18n';
import { type CastMember, certaintyOf, initialsOf } from '../../utils/article/cast';
import { readerRuleOf } from '../../utils/article/reader-rule';
import type { Quote } from '../../utils/model';
import { labelOf } from '../cast/member-label';
import { mannerOf } from './quote-label';

export interface SpeakerChipProps {
  readonly quote: Quote;
  readonly member: CastMember | undefined;
  /** Whether to display the speaker's name and not only the initials, if the margin has space for it. */
  readonly isNamed: boolean;
  /** Whether the previous quotation in the same block has the same speaker. The chip is then visible only while it has the focus. */
  readonly repeats: boolean;
}

/** Returns the initials of a speaker, «–» if the speaker is unknown, or «?» if the source is unnamed. */
export const initialsIn = (member: CastMember | undefined): string =>
  !member || member.kind === 'unattributed' ? '–' : member.kind === 'unnamed' ? '?' : initialsOf(member);

/**
 * The chip in the margin beside the beginning of a quotation, with the speaker's initials or name. It identifies the speaker without
 * relying on colour, and lets keyboard users open the quotation's card. Its text is rendered by the style sheet, so it cannot be found,
 * copied or read as part of the article. It takes no space in the line, so the text does not move when the quotations are marked.
 */
export function SpeakerChip({ quote, member, isNamed, repeats }: SpeakerChipProps) {
  const isKnown = member !== undefined && member.kind !== 'unattributed';
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
      data-own={readerRuleOf(quote) ? '' : undefined}
      data-repeats={repeats ? '' : undefined}
      aria-label={chipLabelOf(quote, member)}
      aria-haspopup="dialog"
    />
  );
}

const NOBODY_LABELS = { reader: 'quote.chipOwnNobody', confirmed: 'quote.chipConfirmedNobody', found: 'quote.chipNobody' } as const;
const LABELS = { reader: 'quote.chipOwn', confirmed: 'quote.chipConfirmed', found: 'quote.chip' } as const;

function chipLabelOf(quote: Quote, member: CastMember | undefined): string {
  const decided = readerRuleOf(quote) ?? 'found';
  if (!member || member.kind === 'unattributed') return i18n.t(NOBODY_LABELS[decided]);
  const manner = mannerOf(quote);
  return i18n.t(LABELS[decided], [manner ? `${labelOf(member)} (${manner})` : labelOf(member)]);
}
