import { expect } from 'vitest';
import { selectWords } from './select-words';
import { settled } from './settled';
import { showPopup } from './show-popup';
import { all, one } from './show-reading';

/** Returns the colour and words of each highlight in the article. */
export const marks = () => all('.body mark.highlight').map(({ textContent, dataset }) => `${dataset.colour} ${textContent}`);
export const focused = () => (document.activeElement instanceof HTMLElement ? document.activeElement : document.body);

/** Renders the popup with a reading and waits until words can be selected in it. */
export async function open(...args: Parameters<typeof showPopup>) {
  const shown = await showPopup(...args);
  await settled();
  return shown;
}
/** Returns the button for a colour in the bar that appears over selected words. */
export const swatch = (colour: string) => one(`.selection-bar [data-colour=${colour}]`);
/** Selects words, chooses a colour for them and waits for the highlight. */
export async function highlight(words: string, colour = 'green'): Promise<void> {
  selectWords(words);
  await expect.poll(() => all('.selection-bar .swatch').length).toBe(4);
  swatch(colour).click();
  await expect.poll(() => marks().join(' ')).toContain(colour);
}
