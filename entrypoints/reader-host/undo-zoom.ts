/** An element in browsers that do not tell its zoom yet, such as Chromium 126. */
type Zoomed = Element & { readonly currentCSSZoom?: number };

/** Shows the content of the host at its own size, whatever zoom the page gives to its root, which would apply to the host too. */
export function undoZoom(host: Zoomed, content: HTMLElement): void {
  const zoom = host.currentCSSZoom ?? 1;
  const wanted = zoom === 1 ? '' : String(1 / zoom);
  if (content.style.getPropertyValue('zoom') !== wanted) content.style.setProperty('zoom', wanted);
}
