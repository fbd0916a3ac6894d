import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { activeElementIn } from '../frame/active-element-in';
import { useBackKey } from '../frame/back-key-context';
import { IconButton } from '../frame/IconButton';
import { placeByMark } from './place-by-mark';

export interface NoteCardProps {
  /** The link in the text that refers to the note. */
  readonly mark: HTMLElement;
  /** The text of the note. */
  readonly children: ComponentChildren;
  readonly onGo: () => void;
  readonly onClose: () => void;
}

/**
 * The card of a note in the article, next to the link that refers to the note. It takes focus when it opens and returns focus to this link
 * when it closes.
 */
export function NoteCard({ mark, children, onGo, onClose }: NoteCardProps) {
  const card = useRef<HTMLDivElement>(null);
  useBackKey(onClose);
  useLayoutEffect(() => {
    const element = card.current;
    if (!element) return;
    const stop = placeByMark(element, mark);
    element.focus({ preventScroll: true });
    return () => {
      stop();
      const focused = activeElementIn(element);
      if (!focused || element.contains(focused)) mark.focus({ preventScroll: true });
    };
  }, [mark]);
  return (
    <div ref={card} class="note-card" role="dialog" aria-label={mark.ariaLabel ?? ''} tabIndex={-1} data-marks>
      <div class="note-words">{children}</div>
      <div class="note-tools">
        <button type="button" class="button quiet" data-action="note-go" onClick={onGo}>
          {i18n.t('note.go')}
        </button>
        <IconButton action="note-close" icon="close" label={i18n.t('note.close')} onClick={onClose} />
      </div>
    </div>
  );
}
