/**
 * The function in this file is sent to Firefox's browser window as source text, so it must be self-contained: no imports and no outer
 * variables. It runs there with the window's privileges.
 */

interface TestableWindow extends Window {
  synthesizeMouseEvent(type: string, x: number, y: number, event: object, options: object): void;
  readonly gBrowser: { readonly selectedBrowser: Element };
}
interface ContextMenu extends Element {
  activateItem(item: Element): void;
}
interface XulMenu extends Element {
  openMenu(isOpen: boolean): void;
}
declare const window: TestableWindow;

/**
 * Opens the context menu of the page, or of the toolbar button with the id `widget`, with a right click and chooses the item whose id ends with
 * `suffix`. Returns whether the item exists.
 */
export async function chooseInContextMenu(suffix: string, widget: string): Promise<boolean> {
  const menu = document.querySelector<ContextMenu>(widget === '' ? '#contentAreaContextMenu' : '#toolbar-context-menu');
  const place = widget === '' ? window.gBrowser.selectedBrowser : document.getElementById(widget);
  if (!menu || !place) return false;
  const box = place.getBoundingClientRect();
  const shown = new Promise((resolve) => menu.addEventListener('popupshown', resolve, { once: true }));
  for (const [type, buttons] of [
    ['mousemove', 0],
    ['mousedown', 2],
    ['mouseup', 0],
    ['contextmenu', 0],
  ] as const) {
    const event = { button: type === 'mousemove' ? 0 : 2, buttons, clickCount: type === 'mousemove' ? 0 : 1 };
    window.synthesizeMouseEvent(type, box.x + box.width / 2, box.y + box.height / 2, event, { isDOMEventSynthesized: false });
  }
  await shown;
  const item = menu.querySelector(`[id$="${suffix}"]`);
  if (!item) return false;
  // Firefox puts an extension's items into a submenu if there are several.
  const own = item.closest<XulMenu>('menu');
  const opened = new Promise((resolve) => (own ? own.addEventListener('popupshown', resolve, { once: true }) : resolve(null)));
  own?.openMenu(true);
  await opened;
  (item.closest<ContextMenu>('menupopup') ?? menu).activateItem(item);
  return true;
}
