import type { Surface } from '../../../../scripts/browsers/session';
import { choose, waitForSnackbar } from './fill-in-forms';
import { selectIn } from './select-words';

/** Opens the form that corrects the first quotation. */
export async function openFirstForm(surface: Surface): Promise<void> {
  await surface.click('.chip');
  await surface.click('[data-action=correct]');
  await surface.waitFor('the form for corrections', () => document.querySelector('[data-field=who]'));
}

/**
 * Makes two corrections to the article at `/story`. The first correction attributes the article's first quotation to Marit Sand. The second
 * marks «The tower went dark» as a quotation.
 */
export async function correctStory(surface: Surface): Promise<void> {
  await openFirstForm(surface);
  await choose(surface, 'who', 'Another name or role…');
  await surface.waitFor('the field for the name', () => {
    const field = document.querySelector<HTMLInputElement>('[data-field=name]');
    if (field) field.value = 'Marit Sand';
    return field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await surface.click('[data-action=apply-speaker]');
  await waitForSnackbar(surface, 'corrected');
  await selectIn(surface, 'The tower went dark');
  await surface.click('[data-action=mark-selection]');
  await surface.click('[data-action=apply-mark]');
  await waitForSnackbar(surface, 'marked');
}
