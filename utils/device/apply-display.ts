import type { DisplaySettings } from '../model';
import { BEFORE_DISPLAY, styleOfDisplay } from '../settings/display-style';

/**
 * Applies the display settings to the root element of a view without rendering its content again. Dispatches `BEFORE_DISPLAY` on the
 * element first. Does nothing if the same settings are already applied.
 */
export function applyDisplay(root: HTMLElement, display: DisplaySettings): void {
  const { attributes, properties } = styleOfDisplay(display);
  const isSame =
    Object.entries(attributes).every(([name, value]) => root.getAttribute(name) === value) &&
    Object.entries(properties).every(([name, value]) => root.style.getPropertyValue(name) === (value ?? ''));
  // This function is also called when other settings change. The event must not be dispatched then, because its listeners restore the
  // scroll position and would undo the effect of such a change.
  if (isSame) return;
  root.dispatchEvent(new Event(BEFORE_DISPLAY));
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null) root.removeAttribute(name);
    else root.setAttribute(name, value);
  }
  for (const [name, value] of Object.entries(properties)) {
    if (value === null) root.style.removeProperty(name);
    else root.style.setProperty(name, value);
  }
}
