/**
 * The functions in this file are sent to Firefox's browser window as source text, so they must be self-contained: no imports and no outer
 * variables. They run there with the window's privileges.
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
