import { describeView } from '../../../../scripts/browsers/describe-view';
import type { Surface } from '../../../../scripts/browsers/session';

/** Presses Tab until an element that matches `selector` has focus, as a reader without a mouse does. Throws after 60 presses. */
export async function tabTo(surface: Surface, selector: string): Promise<void> {
  const reached: string[] = [];
  for (let presses = 0; presses < 60; presses++) {
    const { isThere, name } = await surface.evaluate((query: string) => {
      document.querySelector('[data-left]')?.removeAttribute('data-left');
      const { activeElement } = document;
      activeElement?.setAttribute('data-left', '');
      const { action, field, quote } = (activeElement as HTMLElement | null)?.dataset ?? {};
      return { isThere: activeElement?.matches(query) ?? false, name: action ?? field ?? quote ?? activeElement?.className ?? 'nothing' };
    }, selector);
    if (isThere) return;
    reached.push(name);
    await surface.press('Tab');
    await surface.waitFor('the focus to move', () => !document.activeElement?.hasAttribute('data-left'));
  }
  throw new Error(`Tab does not reach ${selector}, only ${reached.join(', ')}.\nThe view: ${await surface.evaluate(describeView)}`);
}
/** Presses Tab until an element that matches `selector` has focus, and then presses Enter. */
export async function pressAt(surface: Surface, selector: string): Promise<void> {
  await tabTo(surface, selector);
  await surface.press('Enter');
}
/** Types the given words one key at a time. */
export async function type(surface: Surface, words: string): Promise<void> {
  for (const letter of words) await surface.press(letter);
}
/** Waits for the snackbar that shows the message with the given name. */
export const waitForSnackbar = (surface: Surface, message: string) =>
  surface.waitFor(`the snackbar «${message}»`, (name: string) => document.querySelector(`[data-toast=${name}]`), message);
/** Selects an option by its label, and dispatches the `change` event that a choice by key or mouse would cause. */
export const choose = (surface: Surface, field: string, words: string) =>
  surface.evaluate(
    (name: string, label: string) => {
      const select = document.querySelector<HTMLSelectElement>(`select[data-field=${name}]`);
      const option = [...(select?.options ?? [])].find(({ text }) => text === label);
      if (!select || !option) throw new Error(`The field «${name}» has no option «${label}».`);
      select.value = option.value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    field,
    words,
  );
/** Waits until the library has stored the article as it is currently displayed. */
export const waitForSaved = (surface: Surface) =>
  surface.waitFor('the library to store the article', () => document.querySelector('[data-action=save][title^="Saved on"]'));
/** Returns the certainty and the accessible label of the quotation that contains the given words, or `no quote` if there is none. */
export const told = (surface: Surface, words: string) =>
  surface.evaluate((wanted: string) => {
    const mark = [...document.querySelectorAll<HTMLElement>('mark.quote')].find(({ textContent }) => textContent?.includes(wanted));
    const chip = document.querySelector(`.chip[data-quote="${mark?.dataset.quote}"]`);
    return mark ? `${mark.dataset.certainty} ${chip?.getAttribute('aria-label')}` : 'no quote';
  }, words);
