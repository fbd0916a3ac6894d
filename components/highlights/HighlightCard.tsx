import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Highlight, MAX_NOTE } from '../../utils/model';
import { placeBeside } from '../cast/place-beside';
import { focusedNear } from '../frame/focused-near';
import { IconButton } from '../frame/IconButton';
import { Icon } from '../icons/Icon';
import { ColourChoice } from './ColourChoice';
import type { HighlightControls } from './highlight-controls';
import { useWrittenNote } from './use-written-note';

export interface HighlightCardProps {
  readonly highlight: Highlight;
  readonly highlights: HighlightControls;
  /** Whether the card opens with the focus in the note field. */
  readonly writes: boolean;
  /** Finds the elements of a highlight on the screen. The card is placed beside them and gives the focus back to them. */
  readonly anchorOf: (id: string) => readonly HTMLElement[];
  readonly onClose: () => void;
}

/**
 * Shows the card of a highlight: its colour, its note and its actions. The note is stored while it is typed. The card takes the focus when
 * it opens and gives it back when it closes.
 */
export function HighlightCard({ highlight, highlights, writes, anchorOf, onClose }: HighlightCardProps) {
  const { id, colour } = highlight;
  const field = useId();
  const card = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const { written, isToldOf, write, keep, finish } = useWrittenNote(highlight, highlights, area);
  useLayoutEffect(() => {
    const element = card.current;
    if (!element) return;
    const before = focusedNear(element);
    const [words] = anchorOf(id);
    element.focus({ preventScroll: true });
    const release = words ? placeBeside(element, words) : () => undefined;
    return () => {
      release();
      if (!element.contains(focusedNear(element))) return;
      const sign = anchorOf(id).find(({ tabIndex }) => tabIndex >= 0);
      (sign ?? (before?.isConnected ? before : null))?.focus({ preventScroll: true });
    };
  }, [id, anchorOf]);
  // A separate effect, so that storing a note while it is typed does not move the focus.
  useLayoutEffect(() => {
    if (writes) area.current?.focus({ preventScroll: true });
  }, [writes]);
  const save = () => {
    finish();
    // The button disappears once the note is saved.
    card.current?.focus({ preventScroll: true });
  };
  return (
    <div
      ref={card}
      class="card highlight-card"
      role="dialog"
      aria-label={i18n.t('highlight.card')}
      tabIndex={-1}
      data-card={id}
      data-colour={colour}
    >
      <div class="card-head">
        <ColourChoice chosen={colour} onChoose={(to) => void highlights.recolour(id, to)} />
        <IconButton icon="close" label={i18n.t('quote.close')} onClick={onClose} />
      </div>
      <form
        class="correct-form"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <label for={field}>{i18n.t('highlight.note')}</label>
        <textarea
          ref={area}
          id={field}
          class="field"
          data-field="note"
          rows={3}
          dir="auto"
          maxLength={MAX_NOTE}
          value={written}
          onInput={({ currentTarget }) => write(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            save();
          }}
          onBlur={keep}
        />
        <div class="correct-actions">
          {!isToldOf && (
            <button type="submit" class="button strong" data-action="save-note">
              {i18n.t('highlight.saveNote')}
            </button>
          )}
          <button type="button" class="button" data-action="copy-highlight" onClick={() => void highlights.copy(id)}>
            <Icon name="copy" />
            {i18n.t('highlight.copy')}
          </button>
          <button type="button" class="button" data-action="remove-highlight" onClick={() => void highlights.remove(id)}>
            <Icon name="remove" />
            {i18n.t('highlight.remove')}
          </button>
        </div>
      </form>
    </div>
  );
}
