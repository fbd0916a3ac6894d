import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { PictureTools } from './PictureTools';
import type { ShownPicture } from './shown-pictures';

export interface LightboxProps {
  readonly pictures: readonly ShownPicture[];
  /** The index of the displayed picture. */
  readonly at: number;
  readonly onShow: (at: number) => void;
  readonly onClose: () => void;
}

/** The distance by which an arrow key moves an enlarged picture, in CSS pixels. */
const PAN = 60;
/** The zoom factors, relative to the size at which the whole picture fits in the view. */
const SIZES = [1, 1.5, 2, 3, 4, 6] as const;

/**
 * A modal dialog that displays one picture with its caption and can zoom in on it. Focus stays in the dialog and then returns to the
 * element that opened it. The picture is loaded only from the address that the article already uses.
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
  // Keeps the centre of the picture in place when the size changes.
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
    // The arrow keys move an enlarged picture, no matter which element has focus.
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
      {/* A scrollable element must be reachable by keyboard. */}
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

/** The direction in which each arrow key moves an enlarged picture, as steps to the right and down. */
const MOVES: Partial<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * Returns the centre of the visible part as fractions of the whole size. This also works in right-to-left views, where `scrollLeft` is
 * negative both when read and when set.
 */
const middleOf = ({ scrollLeft, scrollTop, clientWidth, clientHeight, scrollWidth, scrollHeight }: HTMLElement) => ({
  x: (scrollLeft + clientWidth / 2) / scrollWidth,
  y: (scrollTop + clientHeight / 2) / scrollHeight,
});
