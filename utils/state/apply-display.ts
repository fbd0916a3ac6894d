import type { DisplaySettings } from '../model';
import { BEFORE_DISPLAY, styleOfDisplay } from '../settings/display-style';

/** Makes the root of a surface look as the reader chose, and tells what is in it before. Nothing is drawn anew. */
export function applyDisplay(root: HTMLElement, display: DisplaySettings): void {
  root.dispatchEvent(new Event(BEFORE_DISPLAY));
  const { attributes, properties } = styleOfDisplay(display);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null) root.removeAttribute(name);
    else root.setAttribute(name, value);
  }
  for (const [name, value] of Object.entries(properties)) {
    if (value === null) root.style.removeProperty(name);
    else root.style.setProperty(name, value);
  }
}
