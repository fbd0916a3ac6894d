import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { PictureTools } from './PictureTools';
import type { ShownPicture } from './shown-pictures';

export interface LightboxProps {
  readonly pictures: readonly ShownPicture[];
  /** The index of the one that is shown. */
  readonly at: number;
  readonly onShow: (at: number) => void;
  readonly onClose: () => void;
}

/** Pixels that a press of an arrow moves a picture by. */
const PAN = 60;
/** How many times as large as fits. */
const SIZES = [1, 1.5, 2, 3, 4, 6] as const;

/**
 * One picture over everything else, as large as there is room or larger, with its words. The focus stays within and goes back to what
 * opened it. Asks for no address but the one that the article shows already.
 */
export function Lightbox({ pictures, at, onShow, onClose }: LightboxProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const middle = useRef({ x: 0.5, y: 0.5 });
  const [size, setSize] = useState(0);
  const picture = pictures[at];
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  useLayoutEffect(() => setSize(0), [at]);
  // What was in the middle stays there.
  useLayoutEffect(() => {
    const element = stage.current;
    if (!element) return;
    element.scrollLeft = middle.current.x * element.scrollWidth - element.clientWidth / 2;
    element.scrollTop = middle.current.y * element.scrollHeight - element.clientHeight / 2;
  }, [size]);
  if (!picture) return null;
  const step = (by: number) => onShow((at + by + pictures.length) % pictures.length);
  const resize = (by: number) => {
    if (stage.current) middle.current = middleOf(stage.current);
    setSize((before) => Math.max(0, Math.min(before + by, SIZES.length - 1)));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const act = ACTIONS[event.key];
    const [right, down] = MOVES[event.key] ?? [0, 0];
    if (event.key === 'Escape') onClose();
    // A picture that is larger than the view is moved by the arrows, wherever the focus is.
    else if (size > 0 && stage.current && (right || down)) {
      stage.current.scrollLeft += right * PAN;
      stage.current.scrollTop += down * PAN;
    } else if (!act) return;
    else if (act.by === 'size') resize(act.steps);
    else step(getComputedStyle(event.currentTarget as Element).direction === 'rtl' ? -act.steps : act.steps);
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <dialog
      ref={dialog}
      class="lightbox"
      data-marks
      aria-label={picture.alt || picture.caption || i18n.t('article.picture')}
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <PictureTools
        position={[at + 1, pictures.length]}
        isSmallest={size === 0}
        isLargest={size === SIZES.length - 1}
        onStep={step}
        onResize={resize}
        onClose={onClose}
      />
      {/* What scrolls must be reachable by keyboard. */}
      <div ref={stage} class="lightbox-stage" tabIndex={size > 0 ? 0 : undefined}>
        <img
          key={picture.src}
          src={picture.src}
          alt={picture.alt}
          referrerpolicy="no-referrer"
          data-size={SIZES[size]}
          style={size > 0 ? { inlineSize: `${100 * (SIZES[size] ?? 1)}%`, blockSize: `${100 * (SIZES[size] ?? 1)}%` } : undefined}
        />
      </div>
      {(picture.caption || picture.credit) && (
        <p class="lightbox-words" dir="auto">
          {picture.caption} {picture.credit && <span class="credit">{picture.credit}</span>}
        </p>
      )}
    </dialog>
  );
}

const ACTIONS: Partial<Record<string, { readonly by: 'step' | 'size'; readonly steps: number }>> = {
  ArrowLeft: { by: 'step', steps: -1 },
  ArrowRight: { by: 'step', steps: 1 },
  '+': { by: 'size', steps: 1 },
  '=': { by: 'size', steps: 1 },
  '-': { by: 'size', steps: -1 },
};

/** Which way an arrow goes, in a larger picture: to the right and down. */
const MOVES: Partial<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The middle of what is seen, as parts of the whole. In right-to-left views `scrollLeft` counts down from 0, and so does its setter. */
const middleOf = ({ scrollLeft, scrollTop, clientWidth, clientHeight, scrollWidth, scrollHeight }: HTMLElement) => ({
  x: (scrollLeft + clientWidth / 2) / scrollWidth,
  y: (scrollTop + clientHeight / 2) / scrollHeight,
});
