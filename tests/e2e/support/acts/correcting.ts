import { describeView } from '../browsers/describe-view';
import type { Surface } from '../browsers/session';

/** As by a reader without a mouse: on with Tab, a step at a time, until the focus is there. */
export async function tabTo(surface: Surface, selector: string): Promise<void> {
  const way: string[] = [];
  for (let presses = 0; presses < 60; presses++) {
    const { isThere, name } = await surface.evaluate((query: string) => {
      document.querySelector('[data-left]')?.removeAttribute('data-left');
      const { activeElement } = document;
      activeElement?.setAttribute('data-left', '');
      const { action, field, quote } = (activeElement as HTMLElement | null)?.dataset ?? {};
      return { isThere: activeElement?.matches(query) ?? false, name: action ?? field ?? quote ?? activeElement?.className ?? 'nothing' };
    }, selector);
    if (isThere) return;
    way.push(name);
    await surface.press('Tab');
    await surface.waitFor('the focus to go on', () => !document.activeElement?.hasAttribute('data-left'));
  }
  throw new Error(`Tab never comes to ${selector}, but to ${way.join(', ')}.\nThere was: ${await surface.evaluate(describeView)}`);
}
export async function pressAt(surface: Surface, selector: string): Promise<void> {
  await tabTo(surface, selector);
  await surface.press('Enter');
}
export async function type(surface: Surface, words: string): Promise<void> {
  for (const letter of words) await surface.press(letter);
}
export const waitForToast = (surface: Surface, message: string) =>
  surface.waitFor(`the news «${message}»`, (name: string) => document.querySelector(`[data-toast=${name}]`), message);
/** Chooses in a field by the words of an option, as a choice by key or mouse ends. */
export const choose = (surface: Surface, field: string, words: string) =>
  surface.evaluate(
    (name: string, label: string) => {
      const select = document.querySelector<HTMLSelectElement>(`select[data-field=${name}]`);
      const option = [...(select?.options ?? [])].find(({ text }) => text === label);
      if (!select || !option) throw new Error(`no «${label}»`);
      select.value = option.value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    field,
    words,
  );
/** Until the library has what is shown. */
export const waitForKept = (surface: Surface) =>
  surface.waitFor('the library to have it', () => document.querySelector('[data-action=save][title^="Saved on"]'));
/** What is said of the quote with these words. */
export const told = (surface: Surface, words: string) =>
  surface.evaluate((wanted: string) => {
    const mark = [...document.querySelectorAll<HTMLElement>('mark.quote')].find(({ textContent }) => textContent?.includes(wanted));
    const chip = document.querySelector(`.chip[data-quote="${mark?.dataset.quote}"]`);
    return mark ? `${mark.dataset.certainty} ${chip?.getAttribute('aria-label')}` : 'no quote';
  }, words);
