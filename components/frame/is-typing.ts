/** Returns whether a key event goes to an input field, where letters must not trigger shortcuts. */
export function isTyping(event: Event): boolean {
  const [target] = event.composedPath();
  if (target instanceof HTMLInputElement && /^(?:radio|checkbox|range|color|button)$/.test(target.type)) return false;
  return target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}
