import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { certaintyOf } from '../../utils/article/cast';
import type { OverlayMark } from '../../utils/overlay/overlay-marks';
import type { Box, OverlayPlaces } from '../../utils/overlay/overlay-places';
import { quoteLabelOf } from '../article/quote-label';
import { initialsIn } from '../article/SpeakerChip';
import { type ChipPlace, chipPlaces } from './chip-places';
import { MarkLabel } from './MarkLabel';

export interface OverlayMarksProps extends Omit<OverlayPlaces, 'scheme'> {
  readonly marks: readonly OverlayMark[];
  /** The mark under the pointer, and the index of its box. */
  readonly at: readonly [mark: number, box: number] | null;
}

/** The time for which the overlay says what it has marked, in milliseconds. */
const SAID_MS = 6_000;

/**
 * Draws the marks over the words of a page: a tint and a line in the colour of the speaker for a quotation, a line for a name, and the
 * speaker's initials in the margin. Screen readers find the quotations as a list. No text is drawn but the label, because the browser's
 * search would find it in the page.
 */
export function OverlayMarks({ marks, boxes, margins, at, top }: OverlayMarksProps) {
  const count = marks.filter(({ quote }, index) => quote && boxes[index]?.length).length;
  const chips = chipPlaces(marks, boxes, margins);
  return (
    <main class="over">
      <h1 aria-label={i18n.t('overlay.title')} />
      <ol>
        {marks.map((mark, index) => (
          // Marks have no ids, and their order never changes.
          <Mark key={index} mark={mark} boxes={boxes[index] ?? []} chip={chips.get(index)} isOn={at?.[0] === index} />
        ))}
      </ol>
      {top !== null && <Said count={count} top={top} />}
      <MarkLabel mark={at ? marks[at[0]] : undefined} box={at ? boxes[at[0]]?.[at[1]] : undefined} />
    </main>
  );
}

interface MarkProps {
  readonly mark: OverlayMark;
  readonly boxes: readonly Box[];
  readonly chip: ChipPlace | undefined;
  readonly isOn: boolean;
}

function Mark({ mark: { member, quote }, boxes, chip, isOn }: MarkProps) {
  if (boxes.length === 0) return null;
  return (
    <li
      class={quote ? 'over-quote' : 'over-name'}
      data-voice={member.voice}
      data-kind={quote ? quote.kind : member.kind}
      data-certainty={quote ? certaintyOf(quote) : undefined}
      data-on={isOn ? '' : undefined}
      aria-label={quote ? quoteLabelOf(quote, member) : undefined}
      aria-hidden={quote ? undefined : true}
    >
      {boxes.map(([left, above, width, height]) => (
        <span
          key={`${left} ${above}`}
          class="over-box"
          style={{ left: `${left}px`, top: `${above}px`, width: `${width}px`, height: `${height}px` }}
        />
      ))}
      {chip && (
        <span
          class="over-chip"
          data-kind={member.kind}
          data-initials={initialsIn(member)}
          style={{ left: `${chip.left}px`, top: `${chip.top}px` }}
        />
      )}
    </li>
  );
}

/** Says how many quotations have been marked, for a few seconds and for screen readers. */
function Said({ count, top }: { readonly count: number; readonly top: number }) {
  const [isOver, setOver] = useState(false);
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    // Screen readers announce text that is added to a live region, but not text that is added together with the region.
    setReady(true);
    const timer = setTimeout(() => setOver(true), SAID_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p class="over-said" role="status" style={{ top: `${top}px` }} hidden={isOver}>
      {isReady && i18n.t('overlay.marked', count)}
    </p>
  );
}
