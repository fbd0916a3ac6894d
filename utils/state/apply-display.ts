import type { DisplaySettings } from '../model';
import { styleOfDisplay } from '../settings/display-style';

/** Makes the root of a surface look as the reader chose. Nothing is drawn anew. */
export function applyDisplay(root: HTMLElement, display: DisplaySettings): void {
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
