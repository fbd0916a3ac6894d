/** These functions run in Firefox's own window, with its privileges. They must not refer to anything outside themselves. */

interface ContentBrowser extends Element {
  readonly browserId: number;
  readonly currentURI: { readonly spec: string };
}
declare const SidebarController: { readonly isOpen: boolean; hide(): void };

/** Returns the id of the sidebar page whose address starts with `address`, or 0. The sidebar is a page that embeds the extension's page. */
export function findSidebar(address: string): number {
  const frame = document.querySelector<HTMLIFrameElement>('#sidebar');
  const found = frame?.contentDocument?.querySelector<ContentBrowser>('browser');
  return found?.currentURI?.spec.startsWith(address) ? found.browserId : 0;
}

export function hideSidebar(): void {
  if (SidebarController.isOpen) SidebarController.hide();
}
