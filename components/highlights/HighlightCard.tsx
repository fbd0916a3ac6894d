import type { RefObject } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { HighlightControls } from '../../utils/controls/highlights';
import { type Highlight, MAX_NOTE } from '../../utils/model';
import { findHighlight } from '../article/find-marks';
import { placeAtWords } from '../article/place-at-words';
import { useScroller } from '../article/scroller-context';
import { activeElementIn } from '../frame/active-element-in';
import { useBackKey } from '../frame/back-key-context';
import { HelpLink } from '../frame/HelpLink';
import { IconButton } from '../frame/IconButton';
import { Icon } from '../icons/Icon';
import { ColourChoice } from './ColourChoice';
import { useWrittenNote } from './use-written-note';

export interface HighlightCardProps {
  readonly highlight: Highlight;
  readonly highlights: HighlightControls;
  /** Whether the card opens with focus in the note field. */
  readonly writes: boolean;
  readonly onClose: () => void;
}

/**
 * The card of a highlight, beside its words, with its colour, note and actions. The note is stored while it is typed. The card takes focus
 * when it opens and returns it to the highlight when it closes.
 */
export function HighlightCard({ highlight, highlights, writes, onClose }: HighlightCardProps) {
  const { id, colour } = highlight;
  const card = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const note = useWrittenNote(highlight, highlights, area);
  usePlaceBesideWords(card, id);
  useBackKey(onClose);
  // This is a separate effect, because storing a note while it is typed must not move focus.
  useLayoutEffect(() => {
    if (writes) area.current?.focus({ preventScroll: true });
  }, [writes]);
  const save = () => {
    note.finish();
    // The button disappears once the note has been saved, so focus moves to the card.
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
        <NoteField area={area} note={note} onSave={save} />
        <div class="correct-actions">
          {!note.isFinished && (
            <button type="submit" class="button strong" data-action="save-note">
              {i18n.t('highlight.saveNote')}
            </button>
          )}
          <CardButtons id={id} highlights={highlights} />
          <HelpLink to="remarks" about={i18n.t('highlight.card')} />
        </div>
      </form>
    </div>
  );
}

/** Places a card beside the words of a highlight and focuses it. When the card closes, focus returns to the highlight. */
function usePlaceBesideWords(card: RefObject<HTMLElement | null>, id: string): void {
  const scroller = useScroller();
  useLayoutEffect(() => {
    const element = card.current;
    if (!element) return;
    const anchors = () => (scroller.current ? findHighlight(scroller.current, id) : []);
    const before = activeElementIn(element);
    const [words] = anchors();
    element.focus({ preventScroll: true });
    const release = words ? placeAtWords(element, words) : () => undefined;
    return () => {
      release();
      if (!element.contains(activeElementIn(element))) return;
      const sign = anchors().find(({ tabIndex }) => tabIndex >= 0);
      (sign ?? (before?.isConnected ? before : null))?.focus({ preventScroll: true });
    };
  }, [card, scroller, id]);
}

interface NoteFieldProps {
  readonly area: RefObject<HTMLTextAreaElement | null>;
  readonly note: Pick<ReturnType<typeof useWrittenNote>, 'written' | 'write' | 'keep'>;
  readonly onSave: () => void;
}

function NoteField({ area, note: { written, write, keep }, onSave }: NoteFieldProps) {
  const id = useId();
  return (
    <>
      <label for={id}>{i18n.t('highlight.note')}</label>
      <textarea
        ref={area}
        id={id}
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
          onSave();
        }}
        onBlur={keep}
      />
    </>
  );
}

function CardButtons({ id, highlights }: { readonly id: string; readonly highlights: HighlightControls }) {
  return (
    <>
      <button type="button" class="button" data-action="copy-highlight" onClick={() => void highlights.copy(id)}>
        <Icon name="copy" />
        {i18n.t('highlight.copy')}
      </button>
      <button type="button" class="button" data-action="remove-highlight" onClick={() => void highlights.remove(id)}>
        <Icon name="remove" />
        {i18n.t('highlight.remove')}
      </button>
    </>
  );
}
