import type { ReaderView, Surface } from '../browsers/session';
import { waitForToast } from './correcting';

/** The extension's own storage, as far as it is looked into here. */
declare const chrome: { storage: { session: { get(): Promise<Record<string, unknown>> } } };

export interface Marked {
  readonly colour: string;
  readonly words: string;
}

/** Runs where an article is open. One that crosses other marks is drawn in pieces. */
function highlightsOf(root: Document | ShadowRoot): Marked[] {
  const found = new Map<string, Marked>();
  for (const { dataset, textContent } of root.querySelectorAll<HTMLElement>('.body mark.highlight')) {
    const { highlight: id = '', colour = '' } = dataset;
    found.set(id, { colour, words: (found.get(id)?.words ?? '') + textContent });
  }
  return [...found.values()];
}

/** Waits until an article has so many highlights, and returns them in the order of the text. */
export function waitForHighlights(view: Surface | ReaderView, count: number): Promise<Marked[]> {
  const what = `${count} highlights`;
  const inRoot = (way: string) =>
    `(${way}) => { const found = (${highlightsOf})(root); return found.length === ${count} && found; }` as never as () => Marked[];
  return 'isOn' in view ? view.waitFor(what, inRoot('root')) : view.waitFor(what, inRoot('root = document'));
}

/** Puts the focus at a paragraph, as keys do step by step. */
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

/** Writes a note on the paragraph that has the focus, at once and not key by key. */
export async function noteAtFocus(surface: Surface, words: string): Promise<void> {
  await surface.press('m');
  await waitForNoteField(surface);
  await surface.evaluate((note: string) => {
    const field = document.querySelector<HTMLTextAreaElement>('[data-field=note]');
    if (field) field.value = note;
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  }, words);
  await surface.click('[data-action=save-note]');
  await waitForToast(surface, 'noted');
}

/** Waits until the browser keeps words as a part of a highlight in the open tab: its note, or what it marks. */
export const waitForKeptPart = (surface: Surface, part: 'note' | 'exact', words: string) =>
  surface.waitFor(
    `«${words}» to be kept with what is open in the tab`,
    async (kept: string) => JSON.stringify(await chrome.storage.session.get()).includes(kept),
    `"${part}":${JSON.stringify(words)}`,
  );
