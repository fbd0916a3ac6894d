/** Returns whether a key event goes into a text field, where a letter is text and not a shortcut. */
export function isTyping(event: Event): boolean {
  const [target] = event.composedPath();
  if (target instanceof HTMLInputElement && /^(?:radio|checkbox|range|color|button)$/.test(target.type)) return false;
  return target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}
