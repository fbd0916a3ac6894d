/**
 * Returns a one-line description of an extension page's state, for the error message when a test times out. Is injected as source text, so it must be self-contained.
 */
export function describeView(root: Document = document): string {
  const shown = (selector: string): string[] =>
    [...root.querySelectorAll<HTMLElement>(selector)].map(({ dataset, textContent }) => {
      const name = dataset.panel ?? dataset.toast ?? dataset.card ?? dataset.error ?? '';
      return `${name} «${(textContent ?? '').replace(/\s+/g, ' ').slice(0, 60)}»`.trim();
    });
  const nameOf = (element: Element | null): string => {
    if (!element) return 'nothing';
    const data = Object.entries((element as HTMLElement).dataset ?? {}).map(([key, value]) => `[${key}=${value}]`);
    return `${element.localName}${[...element.classList].map((name) => `.${name}`).join('')}${data.join('')}`;
  };
  const page = root.querySelector('.page');
  const parts = {
    title: root.querySelector('h1')?.textContent?.slice(0, 60) ?? 'none',
    state: document.documentElement.dataset.state ?? 'none',
    window: `${innerWidth}×${innerHeight}`,
    scrolled: page ? `${Math.round(page.scrollTop)} of ${page.scrollHeight - page.clientHeight}` : 'no article',
    focus: nameOf(root.activeElement),
    selection: String(getSelection() ?? '').slice(0, 60) || 'none',
    panels: shown('[data-panel]').join(', ') || 'none',
    cards: shown('.card').join(', ') || 'none',
    toasts: shown('[data-toast]').join(', ') || 'none',
    errors: shown('[data-error]').join(', ') || 'none',
  };
  return Object.entries(parts)
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ');
}
