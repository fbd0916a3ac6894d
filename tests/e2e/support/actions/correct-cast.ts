import type { Surface } from '../../../../scripts/browsers/session';
import { choose, waitForSnackbar } from './fill-in-forms';
import { countOf } from './use-popup';

/** Returns the names of the actors in the cast. */
export const namesIn = (surface: Surface) =>
  surface.evaluate(() => [...document.querySelectorAll('.cast .actor-name')].map(({ textContent }) => textContent));
/** Returns the id of the actor with the given name, or an empty string if there is none. */
export const idOf = (surface: Surface, name: string) =>
  surface.evaluate((wanted: string) => {
    const card = [...document.querySelectorAll<HTMLElement>('.cast .actor')].find(
      (one) => one.querySelector('.actor-name')?.textContent === wanted,
    );
    return card?.dataset.member ?? '';
  }, name);
/** Returns the text of the actor's entry in the cast and of its line of facts, or an empty string if there is none. */
export const cardOf = (surface: Surface, name: string) =>
  surface.evaluate((wanted: string) => {
    const cards = [...document.querySelectorAll('.cast .actor')];
    const card = cards.find((one) => one.querySelector('.actor-name')?.textContent === wanted);
    return [...(card?.querySelectorAll('.actor-button, .actor-details') ?? [])].map(({ textContent }) => textContent).join(' ');
  }, name);
/** Waits until the cast lists an actor with the given name or, if `isThere` is false, until it no longer does. */
export const waitForName = (surface: Surface, name: string, isThere = true) =>
  surface.waitFor(
    `«${name}» to be ${isThere ? '' : 'not '}in the cast`,
    (wanted: string, is: boolean) =>
      [...document.querySelectorAll('.cast .actor-name')].some(({ textContent }) => textContent === wanted) === is,
    name,
    isThere,
  );
/** Opens the form that corrects an actor, and chooses the kind of correction by its label, such as «Two actors in one entry» or «Wrong name». */
export async function startCorrecting(surface: Surface, name: string, what: string): Promise<void> {
  const card = `[data-member="${await idOf(surface, name)}"]`;
  // The group of states and places is closed at first.
  await surface.evaluate((selector: string) => document.querySelector(selector)?.closest('details')?.setAttribute('open', ''), card);
  if ((await countOf(surface, `${card}[data-selected]`)) === 0) await surface.click(`${card} .actor-button`);
  await surface.click('[data-action=correct-actor]');
  await surface.waitFor('the fields', () => document.querySelector('[data-field=what]'));
  await choose(surface, 'what', what);
}
/** Applies the chosen correction to an actor, and waits for the snackbar that confirms it. */
export const apply = async (surface: Surface, message: string) => {
  await surface.click('[data-action=apply-actor]');
  await waitForSnackbar(surface, message);
};
