/**
 * The functions in this file run in Firefox's browser window, with its privileges, so they must not refer to anything outside themselves.
 */

interface ContentBrowser extends Element {
  readonly browserId: number;
  readonly currentURI: { readonly spec: string };
}
declare const SidebarController: { readonly isOpen: boolean; hide(): void };

/**
 * Returns the id of the extension's page in the sidebar if its address starts with `address`, otherwise 0. The sidebar itself is a page
 * that embeds the extension's page.
 */
export function findSidebar(address: string): number {
  const frame = document.querySelector<HTMLIFrameElement>('#sidebar');
  const found = frame?.contentDocument?.querySelector<ContentBrowser>('browser');
  return found?.currentURI?.spec.startsWith(address) ? found.browserId : 0;
}

export function hideSidebar(): void {
  if (SidebarController.isOpen) SidebarController.hide();
}
