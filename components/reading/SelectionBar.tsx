import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '../icons/Icon';
import type { CorrectionControls } from './correction-controls';
import type { Marking, ReadingControls } from './reading-controls';
import { selectedRange, spanOfRange } from './selected-range';

export interface SelectionBarProps {
  readonly controls: ReadingControls;
  readonly corrections: CorrectionControls;
  /** The element that scrolls. */
  readonly scroller: RefObject<HTMLElement | null>;
}

interface Selected {
  readonly marking: Marking;
  /** Pixels from the edges of the columns. */
  readonly x: number;
  readonly y: number;
}

/** Offered below words that are selected in the article: that they are a quotation. By key it is `q`; in the cast there is a way without selecting. */
export function SelectionBar({ controls, corrections, scroller }: SelectionBarProps) {
  const selected = useSignal<Selected | null>(null);
  useEffect(() => {
    const page = scroller.current;
    const home = page?.getRootNode();
    if (!page || !(home instanceof Document || home instanceof ShadowRoot)) return;
    let isPressed = false;
    const look = () => {
      selected.value = isPressed ? null : selectedIn(page, home, controls, corrections);
    };
    const press = () => {
      isPressed = true;
    };
    const release = () => {
      isPressed = false;
      look();
    };
    const onKey = (event: Event) => {
      if (!(event instanceof KeyboardEvent) || event.key !== 'q' || event.ctrlKey || event.altKey || event.metaKey) return;
      if (!selected.value || isInField(event)) return;
      event.preventDefault();
      event.stopPropagation();
      controls.showMarking(selected.value.marking);
    };
    document.addEventListener('selectionchange', look);
    page.addEventListener('scroll', look, { passive: true });
    page.addEventListener('pointerdown', press);
    window.addEventListener('pointerup', release);
    home.addEventListener('keydown', onKey, { capture: true });
    return () => {
      document.removeEventListener('selectionchange', look);
      page.removeEventListener('scroll', look);
      page.removeEventListener('pointerdown', press);
      window.removeEventListener('pointerup', release);
      home.removeEventListener('keydown', onKey, { capture: true });
    };
  }, [scroller, controls, corrections]);
  const { value } = selected;
  if (!value || controls.marking.value) return null;
  return (
    <div class="selection-bar" data-marks style={{ insetInlineStart: 'auto', left: `${value.x}px`, top: `${value.y}px` }}>
      <button
        type="button"
        class="button"
        data-action="mark-selection"
        title={`${i18n.t('correct.mark')} (q)`}
        // The press would take the selection away, and this button with it.
        onPointerDown={(event) => event.preventDefault()}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => controls.showMarking(value.marking)}
      >
        <Icon name="quote" />
        {i18n.t('correct.mark')}
      </button>
    </div>
  );
}

/** Pixels between the words and the button, and the room that it takes. */
const GAP = 6;
const WIDTH = 190;
const HEIGHT = 34;

function selectedIn(
  page: HTMLElement,
  home: Document | ShadowRoot,
  controls: ReadingControls,
  corrections: CorrectionControls,
): Selected | null {
  const range = selectedRange(home);
  const span = range && spanOfRange(range, page, controls.reading.peek().article.body);
  const marking = span && corrections.markingOf(span);
  const columns = page.parentElement?.getBoundingClientRect();
  const room = page.getBoundingClientRect();
  const lines = [...(range?.getClientRects() ?? [])];
  const last = lines.at(-1);
  // Words that were scrolled away are not in question any more.
  if (!marking || !columns || !last || !lines.some(({ top, bottom }) => bottom > room.top && top < room.bottom)) return null;
  const x = Math.max(room.left + GAP, Math.min(last.left, room.right - WIDTH)) - columns.left;
  const y = Math.max(room.top + GAP, Math.min(last.bottom + GAP, room.bottom - HEIGHT - GAP)) - columns.top;
  return { marking, x: Math.round(x), y: Math.round(y) };
}

function isInField(event: Event): boolean {
  const [target] = event.composedPath();
  return target instanceof Element && /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}
