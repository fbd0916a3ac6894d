import type { Surface } from '../../../../scripts/browsers/session';

/** Exports all articles from the list of the library, in a format, and waits for the end. */
export async function exportAll(library: Surface, format: string): Promise<void> {
  await library.click('[data-action=export]');
  await library.click(`[data-setting=export-format] [value=${format}]`);
  await library.click('[data-action=start-export]');
  await library.waitFor('the end of the export', () => document.querySelector('[data-export=done]'));
}
