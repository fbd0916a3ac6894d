import { expect } from 'vitest';
import { selectWords } from './select-words';
import { settled } from './settled';
import { showPopup } from './show-popup';
import { all, one } from './show-reading';

/** What is highlighted in the article, each with its colour. */
export const marks = () => all('.body mark.highlight').map(({ textContent, dataset }) => `${dataset.colour} ${textContent}`);
export const focused = () => (document.activeElement instanceof HTMLElement ? document.activeElement : document.body);

/** The popup with a reading in it, ready for words to be selected. */
export async function open(...args: Parameters<typeof showPopup>) {
  const shown = await showPopup(...args);
  await settled();
  return shown;
}
/** A colour that is offered for selected words. */
export const swatch = (colour: string) => one(`.selection-bar [data-colour=${colour}]`);
/** Selects words and chooses a colour for them. */
export async function highlight(words: string, colour = 'green'): Promise<void> {
  selectWords(words);
  await expect.poll(() => all('.selection-bar .swatch').length).toBe(4);
  swatch(colour).click();
  await expect.poll(() => marks().join(' ')).toContain(colour);
}
