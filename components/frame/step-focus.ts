/**
 * Moves focus from a button of a menu: the arrow keys to the next or previous button, and Home and End to the first or last one. After the
 * last button comes the first.
 */
export function stepFocus(event: KeyboardEvent): void {
  const { currentTarget: button, key } = event;
  if (!(button instanceof HTMLButtonElement) || event.ctrlKey || event.altKey || event.metaKey) return;
  const buttons = [...(button.closest('.menu')?.querySelectorAll<HTMLButtonElement>('.menu-item') ?? [])];
  const next = indexAfter(key, buttons.indexOf(button), buttons.length);
  if (next === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  buttons[next]?.focus();
}

/** Returns the index that a key leads to from the index `at`, or `undefined` if the key does not move focus. */
function indexAfter(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}
