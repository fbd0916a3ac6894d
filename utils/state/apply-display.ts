import type { DisplaySettings } from '../model';
import { BEFORE_DISPLAY, styleOfDisplay } from '../settings/display-style';

/** Makes the root of a surface look as the reader chose, and tells what is in it before. Nothing is drawn anew. */
export function applyDisplay(root: HTMLElement, display: DisplaySettings): void {
  const { attributes, properties } = styleOfDisplay(display);
  const isSame =
    Object.entries(attributes).every(([name, value]) => root.getAttribute(name) === value) &&
    Object.entries(properties).every(([name, value]) => root.style.getPropertyValue(name) === (value ?? ''));
  // Another setting may have changed: whoever holds the place for this would hold it against what that does.
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
