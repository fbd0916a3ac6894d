import { i18n } from '#i18n';
import type { CastMember } from '../../utils/article/cast';
import type { OverlayMark } from '../../utils/overlay/overlay-marks';
import type { Box } from '../../utils/overlay/overlay-places';
import { mannerOf } from '../article/quote-label';
import { labelOf, roleOf } from '../cast/member-label';

export interface MarkLabelProps {
  readonly mark: OverlayMark | undefined;
  /** The box of the mark under the pointer. */
  readonly box: Box | undefined;
}

/** The maximum width of the label in CSS pixels, as in the style sheet. It must not reach beyond the frame, which would cut it off. */
const WIDTH = 340;

/** The label below the mark that the reader points at: who said it, or who is named. */
export function MarkLabel({ mark, box }: MarkLabelProps) {
  if (!mark || !box) return null;
  const [left, top, , height] = box;
  const { member, quote } = mark;
  const manner = quote && mannerOf(quote);
  return (
    <p
      class="over-label"
      data-voice={member.voice}
      style={{ left: `max(0px, min(${left}px, 100% - ${WIDTH}px))`, top: `${top + height + 4}px` }}
      aria-hidden="true"
    >
      <strong>{labelOf(member)}</strong>
      {describe(member, manner) && <span>{describe(member, manner)}</span>}
    </p>
  );
}

function describe(member: CastMember, manner: string | null): string {
  const role = member.kind === 'unattributed' || member.kind === 'unnamed' ? null : roleOf(member);
  const count = member.quotes.length > 0 ? i18n.t('cast.quotes', member.quotes.length) : null;
  return [role, manner, count].filter(Boolean).join(' · ');
}
