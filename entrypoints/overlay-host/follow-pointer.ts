import type { Box } from '../../utils/overlay/overlay-places';

/** A mark and the index of its box under the pointer. */
type Hit = readonly [mark: number, box: number];

/**
 * Tells which mark is under the pointer, whenever that changes, until the signal is aborted. Escape takes the pointer off. Only events of the
 * reader count, because the page can make events of its own.
 * @param boxes Returns the boxes of the marks.
 */
export function followPointer(
  frame: Element,
  boxes: () => readonly (readonly Box[])[],
  tell: (at: Hit | null) => void,
  until: AbortSignal,
): void {
  let told = '';
  const say = (at: Hit | null) => {
    const now = String(at);
    if (now === told) return;
    told = now;
    tell(at);
  };
  const onPointer = (event: PointerEvent) => {
    if (!event.isTrusted) return;
    const { left, top } = frame.getBoundingClientRect();
    say(hitAt(boxes(), event.clientX - left, event.clientY - top));
  };
  const options = { signal: until, capture: true, passive: true };
  for (const type of ['pointermove', 'pointerdown'] as const) window.addEventListener(type, onPointer, options);
  window.addEventListener('keydown', (event) => event.isTrusted && event.key === 'Escape' && say(null), options);
  window.addEventListener('blur', () => say(null), options);
}

/** Returns the last mark at a place. Names come after quotations, so that a name within a quotation can be pointed at. */
function hitAt(boxes: readonly (readonly Box[])[], x: number, y: number): Hit | null {
  for (let mark = boxes.length - 1; mark >= 0; mark--) {
    const box = (boxes[mark] ?? []).findIndex(
      ([left, top, width, height]) => x >= left && x <= left + width && y >= top && y <= top + height,
    );
    if (box >= 0) return [mark, box];
  }
  return null;
}
