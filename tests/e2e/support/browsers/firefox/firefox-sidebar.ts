/** Functions that run in Firefox's own window, with its privileges. They close over nothing. */

interface ContentBrowser extends Element {
  readonly browserId: number;
  readonly currentURI: { readonly spec: string };
}
declare const SidebarController: { readonly isOpen: boolean; hide(): void };

/** The id of the page in the open sidebar; 0 while none whose address starts so is there. The sidebar is a page, and ours is in that page. */
export function findSidebar(address: string): number {
  const frame = document.querySelector<HTMLIFrameElement>('#sidebar');
  const found = frame?.contentDocument?.querySelector<ContentBrowser>('browser');
  return found?.currentURI?.spec.startsWith(address) ? found.browserId : 0;
}

export function hideSidebar(): void {
  if (SidebarController.isOpen) SidebarController.hide();
}
