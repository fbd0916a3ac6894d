import type { ReaderView, Surface } from '../../../../scripts/browsers/session';
import { waitForSnackbar } from './fill-in-forms';

/** The part of the extension API that this file uses. */
declare const chrome: { storage: { session: { get(): Promise<Record<string, unknown>> } } };

/** A highlight as it is displayed in an article. */
export interface Marked {
  readonly colour: string;
  readonly words: string;
}

/**
 * Returns the highlights in an article. A highlight that crosses the boundary of another element consists of several elements, whose texts
 * are joined. Runs in the page.
 */
function highlightsOf(root: Document): Marked[] {
  const found = new Map<string, Marked>();
  for (const { dataset, textContent } of root.querySelectorAll<HTMLElement>('.body mark.highlight')) {
    const { highlight: id = '', colour = '' } = dataset;
    found.set(id, { colour, words: (found.get(id)?.words ?? '') + textContent });
  }
  return [...found.values()];
}

/** Waits until an article has `count` highlights, and returns them in document order. */
export function waitForHighlights(view: Surface | ReaderView, count: number): Promise<Marked[]> {
  const what = `${count} highlights`;
  const inRoot = (way: string) =>
    `(${way}) => { const found = (${highlightsOf})(root); return found.length === ${count} && found; }` as never as () => Marked[];
  return 'isOn' in view ? view.waitFor(what, inRoot('root')) : view.waitFor(what, inRoot('root = document'));
}

/** Focuses the paragraph with the given number by script, which saves the key presses that a reader would need. */
export const focusBlock = (surface: Surface, at: number) =>
  surface.waitFor(
    `the paragraph ${at}`,
    (block: number) => {
      const found = document.querySelector<HTMLElement>(`[data-block="${block}"]`);
      found?.focus();
      return found !== null && document.activeElement === found;
    },
    at,
  );

export const waitForNoteField = (surface: Surface) =>
  surface.waitFor('the focus on the field for the note', () => document.activeElement?.matches('[data-field=note]'));

/** Adds a note to the focused paragraph. Fills in the field by script instead of typing the note. */
export async function noteAtFocus(surface: Surface, words: string): Promise<void> {
  await surface.press('m');
  await waitForNoteField(surface);
  await surface.evaluate((note: string) => {
    const field = document.querySelector<HTMLTextAreaElement>('[data-field=note]');
    if (field) field.value = note;
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  }, words);
  await surface.click('[data-action=save-note]');
  await waitForSnackbar(surface, 'noted');
}

/** Waits until the session storage contains a highlight with the given note or the given exact text. */
export const waitForKeptPart = (surface: Surface, part: 'note' | 'exact', words: string) =>
  surface.waitFor(
    `«${words}» in the session storage`,
    async (kept: string) => JSON.stringify(await chrome.storage.session.get()).includes(kept),
    `"${part}":${JSON.stringify(words)}`,
  );
